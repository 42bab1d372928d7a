import { notFound, ok } from './answer.ts';
import { type Call, idOf } from './call.ts';
import { commitView } from './commits.ts';
import { diffFiles } from './diff.ts';
import { page } from './page.ts';
import { commitsOf, mergeBase, owner, pullSummary, pullView } from './pull-view.ts';
import { route } from './router.ts';
import type { Needs } from './tokens.ts';

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
