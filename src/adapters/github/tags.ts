import type { TagFact } from '../../domain/registry/history.ts';
import type { NewTag } from '../../domain/registry/registry.ts';
import { parseTag } from '../../domain/registry/tag.ts';
import type { GitHub } from './client.ts';
import { explain, find, isRequestFailure, request } from './request.ts';

interface Ref {
  readonly ref: string;
  readonly object: { readonly type: string; readonly sha: string };
}

const read = 'contents: read';
const write = 'contents: write';

/** Every tag of the model. A tag object is asked for once in a run: its hash never means another. */
export async function listTags(
  github: GitHub,
  model: string,
  known: Map<string, TagFact | null>,
): Promise<TagFact[]> {
  const prefix = model.replace(':', '=');
  const { data } = await request(github, {
    doing: `list the tags of ${model}`,
    needs: read,
    attempt: () =>
      github.octokit.rest.git.listMatchingRefs({ ...github.repo, ref: `tags/${prefix}` }),
  });
  const refs = data.filter(({ ref }) => parseTag(nameOf(ref))?.model === model);
  const facts: TagFact[] = [];
  // Some at a time: one after the other is slow, all at once is a secondary rate limit.
  for (let at = 0; at < refs.length; at += 8) {
    const some = refs.slice(at, at + 8).map((ref) => toFact(github, ref, known));
    facts.push(...(await Promise.all(some)).filter((fact) => fact !== null));
  }
  return facts;
}

export async function findTag(github: GitHub, name: string): Promise<TagFact | null> {
  const ref = await findRef(github, name);
  return ref && toFact(github, ref, new Map());
}

async function findRef(github: GitHub, name: string): Promise<Ref | null> {
  const found = await find(github, {
    doing: `read the tag ${name}`,
    needs: read,
    attempt: () => github.octokit.rest.git.getRef({ ...github.repo, ref: `tags/${name}` }),
  });
  return found?.data ?? null;
}

function nameOf(ref: string): string {
  return ref.replace(/^refs\/tags\//, '');
}

async function toFact(
  github: GitHub,
  { ref, object }: Ref,
  known: Map<string, TagFact | null>,
): Promise<TagFact | null> {
  const name = nameOf(ref);
  const light = {
    name,
    commit: object.sha,
    annotated: false,
    date: null,
    tagger: null,
    message: '',
  };
  if (object.type === 'commit') return light;
  if (object.type !== 'tag') return null;
  const fact = known.get(object.sha) ?? (await readTagObject(github, name, object.sha));
  known.set(object.sha, fact);
  if (fact === null || fact.name === name) return fact;
  // `git tag NEW OLD` lets NEW name the object of OLD: what it says is not said of NEW.
  return { ...light, commit: fact.commit };
}

/** What a tag object says; its name is the one in the object. */
async function readTagObject(github: GitHub, name: string, sha: string): Promise<TagFact | null> {
  const { data } = await request(github, {
    doing: `read the tag ${name}`,
    needs: read,
    attempt: () => github.octokit.rest.git.getTag({ ...github.repo, tag_sha: sha }),
  });
  // A tag of a tag: what it stands on in the end is what counts.
  const inner =
    data.object.type === 'tag' ? await readTagObject(github, name, data.object.sha) : null;
  const commit = data.object.type === 'commit' ? data.object.sha : inner?.commit;
  if (commit === undefined) return null;
  return {
    name: data.tag,
    commit,
    annotated: true,
    date: new Date(data.tagger.date).toISOString(),
    tagger: data.tagger.name,
    message: data.message,
  };
}

/**
 * Makes a tag object, then its ref, which GitHub refuses when the name is taken: the only
 * compare-and-swap that it gives. The tagger is the token's own identity.
 */
export async function createTag(
  github: GitHub,
  { name, commit, message }: NewTag,
): Promise<'created' | 'exists'> {
  const doing = `create the tag ${name}`;
  const { git } = github.octokit.rest;
  const { data } = await request(github, {
    doing,
    needs: write,
    attempt: () =>
      git.createTag({ ...github.repo, tag: name, message, object: commit, type: 'commit' }),
  });
  try {
    await request(github, {
      doing,
      needs: write,
      attempt: () => git.createRef({ ...github.repo, ref: `refs/tags/${name}`, sha: data.sha }),
      expects: [422],
    });
    return 'created';
  } catch (error) {
    if (!isRequestFailure(error) || error.status !== 422) throw error;
    const there = await findRef(github, name);
    // Ours already: the answer to an earlier attempt was lost.
    if (there) return there.object.sha === data.sha ? 'created' : 'exists';
    throw explain(error, { doing, needs: write });
  }
}
