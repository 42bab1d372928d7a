import type { GitHub } from './client.ts';
import { request } from './request.ts';

/** The head of a finished workflow's run, as its event tells it. */
export interface Head {
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

/**
 * The open pull request with that head; null when there is none, or it has moved on. An event of a
 * fork's run names no pull request, and what the run left behind cannot be trusted to name it.
 */
export async function findPull(github: GitHub, head: Head): Promise<number | null> {
  const { octokit, repo } = github;
  const open = await request(github, {
    doing: `find the pull request of ${head.owner}:${head.branch}`,
    needs: 'pull-requests: read',
    attempt: () =>
      octokit.paginate(octokit.rest.pulls.list, {
        ...repo,
        state: 'open',
        head: `${head.owner}:${head.branch}`,
        per_page: 100,
      }),
  });
  return open.find((pull) => pull.head.sha === head.sha)?.number ?? null;
}
