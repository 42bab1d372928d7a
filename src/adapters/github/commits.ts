import type { NewCommit } from '../../domain/registry/registry.ts';
import type { GitHub } from './client.ts';
import { request } from './request.ts';

/** Makes a commit on no branch: `parent` with some files added or replaced. */
export async function commitOnto(github: GitHub, commit: NewCommit): Promise<string> {
  const { repo, octokit } = github;
  const { parent, message } = commit;
  const ask = <T>(attempt: () => Promise<T>) =>
    request(github, {
      doing: 'add a commit',
      needs: 'contents: write',
      attempt,
    });
  const before =
    parent && (await ask(() => octokit.rest.git.getCommit({ ...repo, commit_sha: parent })));
  const tree = await ask(() =>
    octokit.rest.git.createTree({
      ...repo,
      ...(before ? { base_tree: before.data.tree.sha } : {}),
      tree: Object.entries(commit.files).map(([path, content]) => ({
        path,
        content,
        mode: '100644',
        type: 'blob',
      })),
    }),
  );
  const made = await ask(() =>
    octokit.rest.git.createCommit({
      ...{ ...repo, message, tree: tree.data.sha },
      parents: parent === null ? [] : [parent],
    }),
  );
  return made.data.sha;
}
