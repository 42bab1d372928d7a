import { stamp } from './clock.ts';
import { emit } from './events.ts';
import { type Hub, htmlUrl } from './hub.ts';
import { pullsFollow } from './pull-heads.ts';
import { isBot } from './users.ts';

const NOTHING = '0'.repeat(40);

/** `null` where the ref did not or does not exist. */
export interface Move {
  ref: string;
  before: string | null;
  after: string | null;
}

const isWatched = (ref: string): boolean => /^refs\/(heads|tags)\//.test(ref);

/** Tells of a ref that was moved through the API: the push event, and the pull requests on it. */
export async function moved(hub: Hub, actor: string, move: Move): Promise<void> {
  if (!isWatched(move.ref)) return;
  remember(hub, move);
  emit(hub, actor, await pushEvent(hub, actor, move));
  await pullsFollow(hub, actor, move);
}

/**
 * Tells of all that was pushed with git since the last time. More than three tags at once make no
 * tag event, as at GitHub. Answers what has moved.
 */
export async function pushed(hub: Hub, actor: string): Promise<Move[]> {
  const moves = await difference(hub);
  const tags = moves.filter(({ ref, before }) => ref.startsWith('refs/tags/') && before === null);
  for (const move of moves) {
    if (tags.length > 3 && tags.includes(move)) remember(hub, move);
    else await moved(hub, actor, move);
  }
  return moves;
}

export async function watchedRefs(hub: Hub): Promise<Map<string, string>> {
  const refs = await hub.git.refs('refs/');
  return new Map(refs.filter(({ ref }) => isWatched(ref)).map(({ ref, sha }) => [ref, sha]));
}

async function difference(hub: Hub): Promise<Move[]> {
  const now = await watchedRefs(hub);
  return [...new Set([...hub.known.keys(), ...now.keys()])]
    .map((ref) => ({ ref, before: hub.known.get(ref) ?? null, after: now.get(ref) ?? null }))
    .filter(({ before, after }) => before !== after);
}

function remember(hub: Hub, { ref, after }: Move): void {
  if (after === null) hub.known.delete(ref);
  else hub.known.set(ref, after);
}

async function pushEvent(hub: Hub, actor: string, { ref, before, after }: Move) {
  const commit = after ? await hub.git.resolve(after, 'commit') : undefined;
  const from = before ?? NOTHING;
  const to = after ?? NOTHING;
  const forced = before !== null && after !== null && !(await isAncestor(hub, before, after));
  const payload = {
    ref,
    before: from,
    after: to,
    created: before === null,
    deleted: after === null,
    forced,
    base_ref: null,
    compare: htmlUrl(hub, `/compare/${from}...${to}`),
    commits: [],
    head_commit: commit ? await headCommit(hub, commit) : null,
    pusher: { name: actor, ...(isBot(actor) ? {} : { email: null }) },
  };
  return { event: 'push' as const, ref, sha: commit ?? to, payload };
}

export async function isAncestor(hub: Hub, older: string, newer: string): Promise<boolean> {
  const result = await hub.git.attempt(['merge-base', '--is-ancestor', older, newer]);
  return result.code === 0;
}

async function headCommit(hub: Hub, sha: string) {
  const format = '%T%n%an%n%ae%n%aI%n%cn%n%ce%n%B';
  const shown = await hub.git.text(['log', '-1', `--format=${format}`, sha]);
  const [tree, name, email, date = '', byName, byEmail, ...message] = shown.split('\n');
  return {
    id: sha,
    tree_id: tree,
    message: message.join('\n'),
    timestamp: stamp(date),
    author: { name, email },
    committer: { name: byName, email: byEmail },
    url: htmlUrl(hub, `/commit/${sha}`),
  };
}
