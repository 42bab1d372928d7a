import { stamp } from './clock.ts';
import type { Hub } from './hub.ts';
import { advance, mergeCommit, refreshRefs, tellPull } from './pull-heads.ts';
import type { Pull } from './pulls.ts';
import { moved } from './push.ts';

export interface PullRequest {
  /** The branch; its commit too, unless `headSha` names one. */
  head: string;
  /** Default: the default branch. */
  base?: string;
  title?: string;
  body?: string;
  /** Default: the owner of the head's repository. */
  author?: string;
  draft?: boolean;
  /** `owner/name` of the fork it comes from; needs `headSha`, whose objects the bare repository has. */
  fork?: string;
  headSha?: string;
}

export async function openPull(hub: Hub, number: number, request: PullRequest): Promise<Pull> {
  const { head, base = hub.defaultBranch, fork = hub.repository } = request;
  const author = request.author ?? fork.split('/')[0] ?? '';
  const now = stamp(hub.now());
  const pull: Pull = {
    ...{ number, base, head, author, state: 'open', headRepository: fork },
    title: request.title ?? head,
    body: request.body ?? null,
    draft: request.draft ?? false,
    baseSha: await hub.git.text(['rev-parse', '--verify', `refs/heads/${base}`]),
    headSha:
      request.headSha ?? (await hub.git.text(['rev-parse', '--verify', `refs/heads/${head}`])),
    ...{ mergeSha: null, mergedAt: null, mergedBy: null, closedAt: null },
    ...{ createdAt: now, updatedAt: now },
  };
  hub.pulls.set(number, pull);
  await refreshRefs(hub, pull);
  await tellPull(hub, author, pull, 'opened');
  return pull;
}

export const pushToFork = async (hub: Hub, number: number, sha: string): Promise<void> => {
  const pull = find(hub, number);
  await advance(hub, pull.author, pull, sha);
};

export async function mergePull(hub: Hub, number: number, actor: string): Promise<string> {
  const pull = find(hub, number);
  const title = `Merge pull request #${number} from ${pull.headRepository.split('/')[0]}/${pull.head}`;
  const merged = await mergeCommit(hub, pull, `${title}\n\n${pull.title}`);
  if (!merged) throw new Error(`Pull request #${number} conflicts with ${pull.base}`);
  const ref = `refs/heads/${pull.base}`;
  const before = pull.baseSha;
  await hub.git.text(['update-ref', ref, merged, before]);
  const now = stamp(hub.now());
  Object.assign(pull, { state: 'closed', mergeSha: merged, mergedBy: actor });
  Object.assign(pull, { mergedAt: now, closedAt: now, updatedAt: now });
  await tellPull(hub, actor, pull, 'closed');
  await moved(hub, actor, { ref, before, after: merged });
  return merged;
}

export async function closePull(hub: Hub, number: number, actor: string): Promise<void> {
  const pull = find(hub, number);
  const now = stamp(hub.now());
  Object.assign(pull, { state: 'closed', closedAt: now, updatedAt: now });
  await tellPull(hub, actor, pull, 'closed');
}

function find(hub: Hub, number: number): Pull {
  const pull = hub.pulls.get(number);
  if (!pull) throw new Error(`There is no pull request #${number}`);
  return pull;
}
