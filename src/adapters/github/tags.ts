import type { TagFact } from '../../domain/registry/history.ts';
import type { NewTag } from '../../domain/registry/registry.ts';
import { parseTag } from '../../domain/registry/tag.ts';
import type { GitHub } from './client.ts';
import { type Target, tagRefs } from './refs.ts';
import { explain, find, isRequestFailure, request } from './request.ts';

interface Ref {
  readonly ref: string;
  readonly object: { readonly type: string; readonly sha: string };
}

const read = 'contents: read';
const write = 'contents: write';

/** Every tag of the model; a hundred at a time, with all that they say. */
export async function listTags(github: GitHub, model: string): Promise<TagFact[]> {
  const facts: TagFact[] = [];
  for await (const { name, target } of tagRefs(github, `list the tags of ${model}`)) {
    if (parseTag(name)?.model !== model) continue;
    const fact = await fromTarget(github, name, target);
    if (fact) facts.push(fact);
  }
  return facts;
}

async function fromTarget(github: GitHub, name: string, target: Target): Promise<TagFact | null> {
  const direct = target.target?.__typename === 'Commit';
  if (target.__typename === 'Commit') return lightweight(name, target.oid);
  if (target.__typename !== 'Tag') return null;
  // A tag of a tag is rare enough to be followed step by step.
  if (!direct) return toFact(github, { ref: name, object: { type: 'tag', sha: target.oid } });
  const commit = target.target?.oid as string;
  if (target.name !== name) return lightweight(name, commit);
  const { tagger, message } = target;
  return annotated(name, commit, { message: message ?? '', tagger: tagger ?? null });
}

/** Without what a lightweight tag does not know. */
function lightweight(name: string, commit: string): TagFact {
  return { name, commit, annotated: false, date: null, tagger: null, message: '' };
}

type Told = Pick<TagFact, 'message'> & {
  tagger: { name?: string | null; date?: string | null } | null;
};

function annotated(name: string, commit: string, { message, tagger }: Told): TagFact {
  const date = tagger?.date ? new Date(tagger.date).toISOString() : null;
  return { name, commit, annotated: true, date, tagger: tagger?.name ?? null, message };
}

export async function findTag(github: GitHub, name: string): Promise<TagFact | null> {
  const ref = await findRef(github, name);
  return ref && toFact(github, ref);
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

async function toFact(github: GitHub, { ref, object }: Ref): Promise<TagFact | null> {
  const name = nameOf(ref);
  if (object.type === 'commit') return lightweight(name, object.sha);
  const fact = object.type === 'tag' ? await readTagObject(github, name, object.sha) : null;
  // `git tag NEW OLD` lets NEW name the object of OLD: what it says is not said of NEW.
  return fact && fact.name !== name ? lightweight(name, fact.commit) : fact;
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
  return annotated(data.tag, commit, data);
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
