import { notFound, ok } from './answer.ts';
import { type Call, idOf } from './call.ts';
import { stamp } from './clock.ts';
import { commitView } from './commits.ts';
import { diffFiles, diffStats } from './diff.ts';
import { emit } from './events.ts';
import { type Hub, htmlUrl, repoUrl } from './hub.ts';
import { page } from './page.ts';
import type { Move } from './push.ts';
import { repository } from './repository.ts';
import { route } from './router.ts';
import type { Needs } from './tokens.ts';
import { nodeId, user } from './users.ts';

export interface Pull {
  number: number;
  title: string;
  body: string | null;
  author: string;
  state: 'open' | 'closed';
  draft: boolean;
  /** Branch names. */
  base: string;
  head: string;
  /** The repository of the head: another one when the pull request comes from a fork. */
  headRepository: string;
  baseSha: string;
  headSha: string;
  mergeSha: string | null;
  mergedAt: string | null;
  mergedBy: string | null;
  closedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

const READ: Needs = { 'pull-requests': 'read' };

export const pullRoutes = [
  route('GET /pulls', READ, listPulls),
  route('GET /pulls/{pull_number}', READ, async (call) =>
    ok(await pullView(call.hub, pullOf(call))),
  ),
  route('GET /pulls/{pull_number}/files', READ, async (call) => {
    const pull = pullOf(call);
    return page(call, await diffFiles(call.hub, await mergeBase(call.hub, pull), pull.headSha));
  }),
  route('GET /pulls/{pull_number}/commits', READ, listCommits),
  route('GET /commits/{commit_sha}/pulls', READ, pullsOfCommit),
];

function pullOf(call: Call): Pull {
  const found = call.hub.pulls.get(idOf(call, 'pull_number'));
  if (!found) throw notFound();
  return found;
}

function listPulls(call: Call) {
  const { hub, query } = call;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const ascending = query.get('direction') === 'asc';
  const found = [...hub.pulls.values()]
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => !head || `${owner(pull.headRepository)}:${pull.head}` === head)
    .filter((pull) => !base || pull.base === base)
    .sort((a, b) => (ascending ? a.number - b.number : b.number - a.number));
  return page(call, found, (shown) => shown.map((pull) => pullSummary(hub, pull)));
}

async function listCommits(call: Call) {
  const { hub } = call;
  const pull = pullOf(call);
  const shas = await commitsOf(hub, pull);
  return page(call, await Promise.all(shas.map((sha) => commitView(hub, sha))));
}

/** The pull requests that brought a commit, or that are open with it. */
async function pullsOfCommit(call: Call) {
  const { hub } = call;
  const sha = await hub.git.resolve(call.param('commit_sha'), 'commit');
  if (!sha) throw notFound();
  const found: Pull[] = [];
  for (const pull of hub.pulls.values()) {
    if (pull.mergeSha === sha || (await commitsOf(hub, pull)).includes(sha)) found.push(pull);
  }
  return page(call, found, (shown) => shown.map((pull) => pullSummary(hub, pull)));
}

const owner = (repository: string): string => repository.split('/')[0] ?? '';

async function commitsOf(hub: Hub, pull: Pull): Promise<string[]> {
  const range = `${pull.baseSha}..${pull.headSha}`;
  const listed = await hub.git.text(['rev-list', '--reverse', range]);
  return listed.split('\n').filter(Boolean);
}

async function mergeBase(hub: Hub, pull: Pull): Promise<string> {
  return hub.git.text(['merge-base', pull.baseSha, pull.headSha]);
}

/** Open pull requests follow their branch: a push to the head is a `synchronize` event. */
export async function pullsFollow(hub: Hub, actor: string, { ref, after }: Move): Promise<void> {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (!branch || !after) return;
  for (const pull of hub.pulls.values()) {
    if (pull.state !== 'open' || pull.headRepository !== hub.repository) continue;
    if (pull.base === branch) await keepBase(hub, pull, after);
    if (pull.head === branch) await advance(hub, actor, pull, after);
  }
}

async function keepBase(hub: Hub, pull: Pull, sha: string): Promise<void> {
  pull.baseSha = sha;
  await refreshRefs(hub, pull);
}

export async function advance(hub: Hub, actor: string, pull: Pull, sha: string): Promise<void> {
  const before = pull.headSha;
  if (before === sha) return;
  Object.assign(pull, { headSha: sha, updatedAt: stamp(hub.now()) });
  await refreshRefs(hub, pull);
  await tellPull(hub, actor, pull, 'synchronize', { before, after: sha });
}

/** `refs/pull/N/head` and, when it merges without conflict, `refs/pull/N/merge`. */
export async function refreshRefs(hub: Hub, pull: Pull): Promise<void> {
  const { git } = hub;
  const name = `refs/pull/${pull.number}`;
  await git.text(['update-ref', `${name}/head`, pull.headSha]);
  const merged = await mergeCommit(hub, pull, `Merge ${pull.headSha} into ${pull.baseSha}`);
  pull.mergeSha = merged ?? null;
  if (merged) await git.text(['update-ref', `${name}/merge`, merged]);
  else await git.attempt(['update-ref', '-d', `${name}/merge`]);
}

/** `undefined` when the two sides conflict. */
export async function mergeCommit(
  hub: Hub,
  { baseSha, headSha }: Pull,
  message: string,
): Promise<string | undefined> {
  const tree = await hub.git.attempt(['merge-tree', '--write-tree', baseSha, headSha]);
  if (tree.code !== 0) return undefined;
  const sha = tree.stdout.toString().split('\n')[0] ?? '';
  const who = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => [
      [`GIT_${role}_NAME`, 'GitHub'],
      [`GIT_${role}_EMAIL`, 'noreply@github.com'],
    ]),
  );
  const parents = ['-p', baseSha, '-p', headSha];
  return hub.git.text(['commit-tree', sha, ...parents, '-F', '-'], { input: message, env: who });
}

export async function tellPull(
  hub: Hub,
  actor: string,
  pull: Pull,
  action: string,
  more: object = {},
): Promise<void> {
  const payload = { number: pull.number, ...more, pull_request: await pullView(hub, pull) };
  // a closed pull request runs on its base, an open one on what merging it would give
  const closed = pull.state === 'closed';
  const ref = closed ? `refs/heads/${pull.base}` : `refs/pull/${pull.number}/merge`;
  const sha = pull.mergeSha ?? pull.headSha;
  emit(hub, actor, { event: 'pull_request', action, ref, sha, payload });
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
