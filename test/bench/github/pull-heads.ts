import { stamp } from './clock.ts';
import { emit } from './events.ts';
import type { Hub } from './hub.ts';
import { pullView } from './pull-view.ts';
import type { Pull } from './pulls.ts';
import type { Move } from './push.ts';

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
