import { type Marker, mayReplace, parseMarker } from '../../domain/report/marker.ts';
import type { GitHub } from './client.ts';
import { find, isRequestFailure, request } from './request.ts';

/** A report to show in a pull request. */
export interface Posting {
  readonly pull: number;
  /** The whole comment, its marker in the last line. */
  readonly body: string;
  readonly marker: Marker;
}

/** Where the report stands now; `posted` is false when a newer run's report was left in place. */
export interface Posted {
  readonly url: string;
  readonly posted: boolean;
}

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly marker: Marker;
}

const write = 'pull-requests: write';

/**
 * Shows the report in the one comment of this model in the pull request: writes it, or changes it
 * unless a newer run has written it. GitHub has no compare-and-swap for comments, so it looks again
 * afterwards: of two comments that were made at once, the older one stays.
 *
 * @throws OutsideError when the token may not comment
 */
export async function postReport(github: GitHub, posting: Posting): Promise<Posted> {
  const [known] = await ourComments(github, posting);
  if (known) return change(github, known, posting);
  const made = await create(github, posting);
  const [first, ...rest] = await ourComments(github, posting);
  if (!first || first.id === made.id) return { url: made.url, posted: true };
  for (const twin of rest.filter(({ id }) => id === made.id)) await remove(github, twin);
  return change(github, first, posting);
}

async function change(github: GitHub, known: Comment, { body, marker }: Posting): Promise<Posted> {
  if (!mayReplace(marker, known.marker)) return { url: known.url, posted: false };
  if (known.body === body) return { url: known.url, posted: true };
  await request(github, {
    doing: 'change the report in the pull request',
    needs: write,
    attempt: () =>
      github.octokit.rest.issues.updateComment({ ...github.repo, comment_id: known.id, body }),
  });
  return { url: known.url, posted: true };
}

async function create(github: GitHub, posting: Posting): Promise<Comment> {
  return request(github, {
    doing: 'post the report in the pull request',
    needs: write,
    attempt: async () => {
      const { data } = await github.octokit.rest.issues.createComment({
        ...github.repo,
        issue_number: posting.pull,
        body: posting.body,
      });
      return { id: data.id, url: data.html_url, body: posting.body, marker: posting.marker };
    },
    done: async () => (await ourComments(github, posting))[0],
  });
}

async function remove(github: GitHub, { id }: Comment): Promise<void> {
  await find(github, {
    doing: 'delete a second report in the pull request',
    needs: write,
    attempt: () => github.octokit.rest.issues.deleteComment({ ...github.repo, comment_id: id }),
  });
}

/** The comments that carry this model's marker and were written by this token, oldest first. */
async function ourComments(github: GitHub, { pull, marker }: Posting): Promise<Comment[]> {
  const { octokit, repo } = github;
  const isOurs = await authorship(github);
  const all = await request(github, {
    doing: 'read the comments of the pull request',
    needs: 'pull-requests: read',
    attempt: () =>
      octokit.paginate(octokit.rest.issues.listComments, {
        ...repo,
        issue_number: pull,
        per_page: 100,
      }),
  });
  return all.flatMap(({ id, body = '', html_url: url, user }) => {
    const theirs = parseMarker(body);
    if (theirs?.model !== marker.model || !user || !isOurs(user)) return [];
    return [{ id, url, body, marker: theirs }];
  });
}

interface Author {
  readonly login: string;
  readonly type: string;
}

/**
 * Whether an author is this token's. A person's token may ask who it is; the token of a job or of an
 * app may not, and writes as a bot. Anyone can copy a marker, so the author counts as well.
 */
async function authorship(github: GitHub): Promise<(author: Author) => boolean> {
  try {
    const { data } = await request(github, {
      doing: 'learn whose token it is',
      needs: 'a valid token',
      attempt: () => github.octokit.rest.users.getAuthenticated(),
      expects: [403],
    });
    return ({ login }) => login === data.login;
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    return ({ type }) => type === 'Bot';
  }
}
