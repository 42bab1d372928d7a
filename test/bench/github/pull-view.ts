import { diffStats } from './diff.ts';
import { type Hub, htmlUrl, repoUrl } from './hub.ts';
import type { Pull } from './pulls.ts';
import { repository } from './repository.ts';
import { nodeId, user } from './users.ts';

export const owner = (repository: string): string => repository.split('/')[0] ?? '';

export async function commitsOf(hub: Hub, pull: Pull): Promise<string[]> {
  const range = `${pull.baseSha}..${pull.headSha}`;
  const listed = await hub.git.text(['rev-list', '--reverse', range]);
  return listed.split('\n').filter(Boolean);
}

export async function mergeBase(hub: Hub, pull: Pull): Promise<string> {
  return hub.git.text(['merge-base', pull.baseSha, pull.headSha]);
}

export async function pullView(hub: Hub, pull: Pull) {
  const base = await mergeBase(hub, pull);
  const comments = [...hub.comments.values()].filter(({ issue }) => issue === pull.number).length;
  const merged = pull.mergedAt !== null;
  const mergeable = merged || pull.state === 'closed' ? null : pull.mergeSha !== null;
  return {
    ...pullSummary(hub, pull),
    ...(await diffStats(hub, base, pull.headSha)),
    commits: (await commitsOf(hub, pull)).length,
    comments,
    review_comments: 0,
    merged,
    merged_by: pull.mergedBy === null ? null : user(hub, pull.mergedBy),
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    maintainer_can_modify: false,
  };
}

export function pullSummary(hub: Hub, pull: Pull) {
  const url = repoUrl(hub, `/pulls/${pull.number}`);
  const html = htmlUrl(hub, `/pull/${pull.number}`);
  return {
    ...{ id: pull.number + 1_000_000, node_id: nodeId('PR', pull.number), number: pull.number },
    ...{ url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` },
    ...addresses(hub, pull),
    ...{ state: pull.state, locked: false, title: pull.title, body: pull.body, draft: pull.draft },
    user: user(hub, pull.author),
    author_association: pull.headRepository === hub.repository ? 'MEMBER' : 'CONTRIBUTOR',
    ...{ labels: [], milestone: null, assignee: null, assignees: [], requested_reviewers: [] },
    ...{ requested_teams: [], auto_merge: null, active_lock_reason: null },
    ...{ created_at: pull.createdAt, updated_at: pull.updatedAt, closed_at: pull.closedAt },
    ...{ merged_at: pull.mergedAt, merge_commit_sha: pull.mergeSha },
    head: side(hub, pull.headRepository, pull.head, pull.headSha),
    base: side(hub, hub.repository, pull.base, pull.baseSha),
  };
}

function addresses(hub: Hub, pull: Pull) {
  const url = repoUrl(hub, `/pulls/${pull.number}`);
  const issue = repoUrl(hub, `/issues/${pull.number}`);
  const html = htmlUrl(hub, `/pull/${pull.number}`);
  const urls = {
    commits: `${url}/commits`,
    review_comments: `${url}/comments`,
    review_comment: repoUrl(hub, '/pulls/comments{/number}'),
    comments: `${issue}/comments`,
    statuses: repoUrl(hub, `/statuses/${pull.headSha}`),
    issue,
  };
  const links = { self: url, html, ...urls };
  return {
    ...Object.fromEntries(Object.entries(urls).map(([noun, to]) => [`${noun}_url`, to])),
    _links: Object.fromEntries(Object.entries(links).map(([noun, href]) => [noun, { href }])),
  };
}

function side(hub: Hub, fullName: string, ref: string, sha: string) {
  return {
    label: `${owner(fullName)}:${ref}`,
    ref,
    sha,
    user: user(hub, owner(fullName)),
    repo: repository(hub, fullName),
  };
}
