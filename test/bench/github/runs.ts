import { notFound, ok } from './answer.ts';
import type { Artifact } from './artifacts.ts';
import { type Call, idOf } from './call.ts';
import { stamp } from './clock.ts';
import { type Hub, htmlUrl, repoUrl } from './hub.ts';
import { repository } from './repository.ts';
import { route } from './router.ts';
import { nodeId, user } from './users.ts';
import { zip } from './zip.ts';

export interface Run {
  id: number;
  number: number;
  attempt: number;
  name: string;
  /** The workflow's file, `.github/workflows/…`. */
  path: string;
  event: string;
  status: string;
  conclusion: string | null;
  headBranch: string;
  headSha: string;
  /** Another one when the run is of a fork's pull request. */
  headRepository: string;
  /** Pull requests of this repository; empty for a fork's, as at GitHub. */
  pulls: number[];
  actor: string;
  createdAt: string;
  artifacts: Artifact[];
}

export interface RunRequest extends Partial<Omit<Run, 'artifacts' | 'number' | 'createdAt'>> {
  headSha: string;
  /** Files by path within the artifact, by the artifact's name. */
  artifacts?: Record<string, Record<string, string | Uint8Array>>;
}

export const runRoutes = [
  route('GET /actions/runs/{run_id}', { actions: 'read' }, (call) =>
    ok(runView(call.hub, runOf(call))),
  ),
];

export function addRun(hub: Hub, request: RunRequest): Run {
  const { artifacts = {}, ...given } = request;
  const id = given.id ?? hub.nextId();
  const run: Run = {
    ...{ number: hub.runs.size + 1, attempt: 1, name: 'CI', path: '.github/workflows/ci.yml' },
    ...{ event: 'push', status: 'completed', conclusion: 'success', actor: hub.owner, pulls: [] },
    ...{ headBranch: hub.defaultBranch, headRepository: hub.repository },
    createdAt: stamp(hub.now()),
    ...given,
    id,
    artifacts: Object.entries(artifacts).map(([name, files]) => ({
      ...{ id: hub.nextId(), name, expired: false },
      bytes: zip(files),
    })),
  };
  hub.runs.set(id, run);
  return run;
}

export function runOf(call: Call): Run {
  const found = call.hub.runs.get(idOf(call, 'run_id'));
  if (!found) throw notFound();
  return found;
}

function runView(hub: Hub, run: Run) {
  const url = repoUrl(hub, `/actions/runs/${run.id}`);
  const under = ['jobs', 'logs', 'artifacts', 'cancel', 'rerun'];
  return {
    ...{ id: run.id, node_id: nodeId('WFR', run.id), name: run.name, path: run.path, url },
    ...{ run_number: run.number, run_attempt: run.attempt, display_title: run.name },
    ...{ event: run.event, status: run.status, conclusion: run.conclusion },
    ...{ head_branch: run.headBranch, head_sha: run.headSha, head_commit: null },
    workflow_id: 1,
    workflow_url: repoUrl(hub, '/actions/workflows/1'),
    html_url: htmlUrl(hub, `/actions/runs/${run.id}`),
    ...Object.fromEntries(under.map((noun) => [`${noun}_url`, `${url}/${noun}`])),
    check_suite_url: repoUrl(hub, '/check-suites/1'),
    pull_requests: run.pulls.flatMap((number) => minimalPull(hub, number)),
    ...{ actor: user(hub, run.actor), triggering_actor: user(hub, run.actor) },
    ...{ created_at: run.createdAt, updated_at: run.createdAt, run_started_at: run.createdAt },
    repository: repository(hub),
    head_repository: repository(hub, run.headRepository),
  };
}

function minimalPull(hub: Hub, number: number) {
  const pull = hub.pulls.get(number);
  if (!pull) return [];
  const { id, name, url } = repository(hub);
  const repo = { id, name, url };
  return [
    {
      ...{ id: number + 1_000_000, number, url: repoUrl(hub, `/pulls/${number}`) },
      head: { ref: pull.head, sha: pull.headSha, repo },
      base: { ref: pull.base, sha: pull.baseSha, repo },
    },
  ];
}
