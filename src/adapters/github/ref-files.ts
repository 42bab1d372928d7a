import {
  type KeptFile,
  keptPath,
  type NewKeptFile,
  type RefFiles,
} from '../../domain/registry/ref-file.ts';
import type { GitHub } from './client.ts';
import { commitOnto } from './commits.ts';
import { explain, find, isForbidden, isRequestFailure, request } from './request.ts';

const needs = 'contents: write';

/** Files in refs of a repository at GitHub, which are no branches: nothing runs when they move. */
export function gitHubRefFiles(github: GitHub): RefFiles {
  return {
    read: (ref) => read(github, ref),
    async write(file) {
      try {
        return await write(github, file);
      } catch (error) {
        if (isForbidden(error)) return 'forbidden';
        throw error;
      }
    },
  };
}

async function read(github: GitHub, ref: string): Promise<KeptFile | null> {
  const { octokit, repo } = github;
  const asked = { doing: `read ${ref}`, needs: 'contents: read' };
  const found = await find(github, {
    ...asked,
    attempt: () => octokit.rest.git.getRef({ ...repo, ref: nameOf(ref) }),
  });
  if (!found) return null;
  const commit = found.data.object.sha;
  const { data } = await request(github, {
    ...asked,
    attempt: () =>
      octokit.rest.repos.getContent({
        ...{ ...repo, path: keptPath, ref: commit },
        mediaType: { format: 'raw' },
      }),
  });
  return { commit, content: data as unknown as string };
}

/**
 * The new commit's parent is the one that was read, and GitHub moves a ref only forward unless it is
 * forced: that is its compare-and-swap.
 */
async function write(github: GitHub, file: NewKeptFile): Promise<'written' | 'lost'> {
  const { ref, before, content, message } = file;
  const parent = before?.commit ?? null;
  const sha = await commitOnto(github, { parent, files: { [keptPath]: content }, message });
  const { git } = github.octokit.rest;
  const doing = `write ${ref}`;
  try {
    await request(github, {
      ...{ doing, needs, expects: [422] },
      attempt: (): Promise<unknown> =>
        parent === null
          ? git.createRef({ ...github.repo, ref, sha })
          : git.updateRef({ ...github.repo, ref: nameOf(ref), sha, force: false }),
    });
    return 'written';
  } catch (error) {
    if (!isRequestFailure(error) || error.status !== 422) throw error;
    const there = await read(github, ref);
    // Ours already: the answer to an earlier attempt was lost.
    if (there?.commit === sha) return 'written';
    if (there?.commit === parent || (!there && !before)) throw explain(error, { doing, needs });
    return 'lost';
  }
}

function nameOf(ref: string): string {
  return ref.replace(/^refs\//, '');
}
