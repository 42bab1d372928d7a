import { created, noContent, notFound, ok, refusal, unprocessable } from './answer.ts';
import { type Call, flag, idOf, optionalText, requiredText } from './call.ts';
import { stamp } from './clock.ts';
import { resolveCommit } from './commits.ts';
import { type Hub, repoUrl } from './hub.ts';
import { page } from './page.ts';
import { route } from './router.ts';
import type { Needs } from './tokens.ts';
import { nodeId, user } from './users.ts';

export interface Status {
  id: number;
  state: string;
  description: string;
  environment: string;
  environmentUrl: string;
  logUrl: string;
  creator: string;
  createdAt: string;
}

export interface Deployment {
  id: number;
  sha: string;
  ref: string;
  task: string;
  environment: string;
  description: string | null;
  payload: unknown;
  transient: boolean;
  production: boolean;
  creator: string;
  createdAt: string;
  statuses: Status[];
}

const READ: Needs = { deployments: 'read' };
const WRITE: Needs = { deployments: 'write' };
const ONE = '/deployments/{deployment_id}';

export const deploymentRoutes = [
  route('GET /deployments', READ, listDeployments),
  route('POST /deployments', WRITE, createDeployment),
  route(`GET ${ONE}`, READ, (call) => ok(deploymentView(call.hub, deploymentOf(call)))),
  route(`DELETE ${ONE}`, WRITE, deleteDeployment),
  route(`GET ${ONE}/statuses`, READ, listStatuses),
  route(`POST ${ONE}/statuses`, WRITE, createStatus),
];

function deploymentOf(call: Call): Deployment {
  const found = call.hub.deployments.get(idOf(call, 'deployment_id'));
  if (!found) throw notFound();
  return found;
}

function listDeployments(call: Call) {
  const wanted = (['sha', 'ref', 'task', 'environment'] as const).map(
    (field) => [field, call.query.get(field)] as const,
  );
  const found = [...call.hub.deployments.values()]
    .filter((one) => wanted.every(([field, value]) => value === null || one[field] === value))
    .sort((a, b) => b.id - a.id);
  return page(call, found, (shown) => shown.map((one) => deploymentView(call.hub, one)));
}

async function createDeployment(call: Call) {
  const { hub, token } = call;
  const ref = requiredText(call, 'ref');
  const sha = await resolveCommit(hub, ref);
  if (!sha) throw unprocessable(`No ref found for: ${ref}`);
  const contexts = call.body.required_contexts;
  if (Array.isArray(contexts) && contexts.length > 0) {
    throw refusal(409, 'Conflict: Commit status checks failed for the required contexts.');
  }
  const environment = optionalText(call, 'environment') ?? 'production';
  const made: Deployment = {
    ...{ id: hub.nextId(), sha, ref, environment, statuses: [], creator: token.login },
    task: optionalText(call, 'task') ?? 'deploy',
    description: optionalText(call, 'description') ?? null,
    payload: call.body.payload ?? {},
    transient: flag(call, 'transient_environment') ?? false,
    production: flag(call, 'production_environment') ?? environment === 'production',
    createdAt: stamp(hub.now()),
  };
  hub.deployments.set(made.id, made);
  return created(deploymentView(hub, made));
}

/** GitHub refuses to delete what is active, unless it is the only one. */
function deleteDeployment(call: Call) {
  const found = deploymentOf(call);
  const active = found.statuses.at(-1)?.state === 'success';
  if (active && call.hub.deployments.size > 1) {
    throw unprocessable('We cannot delete an active deployment unless it is the only deployment.');
  }
  call.hub.deployments.delete(found.id);
  return noContent();
}

function listStatuses(call: Call) {
  const found = deploymentOf(call);
  const newestFirst = found.statuses.toReversed();
  return page(call, newestFirst, (shown) => shown.map((one) => statusView(call.hub, found, one)));
}

function createStatus(call: Call) {
  const { hub } = call;
  const found = deploymentOf(call);
  const status: Status = {
    ...{ id: hub.nextId(), creator: call.token.login, createdAt: stamp(hub.now()) },
    state: requiredText(call, 'state'),
    description: optionalText(call, 'description') ?? '',
    environment: optionalText(call, 'environment') ?? found.environment,
    environmentUrl: optionalText(call, 'environment_url') ?? '',
    logUrl: optionalText(call, 'log_url') ?? optionalText(call, 'target_url') ?? '',
  };
  if (status.description.length > 140) {
    throw unprocessable('Validation Failed: description is too long (maximum is 140 characters)');
  }
  found.statuses.push(status);
  if (status.state === 'success' && flag(call, 'auto_inactive') !== false) retire(hub, found);
  return created(statusView(hub, found, status));
}

/** A success makes the earlier ones in the same environment inactive. */
function retire(hub: Hub, current: Deployment): void {
  for (const other of hub.deployments.values()) {
    const last = other.statuses.at(-1);
    if (other.id >= current.id || other.environment !== current.environment) continue;
    if (other.transient || other.production || last?.state !== 'success') continue;
    other.statuses.push({ ...last, id: hub.nextId(), state: 'inactive' });
  }
}

function deploymentView(hub: Hub, one: Deployment) {
  const url = repoUrl(hub, `/deployments/${one.id}`);
  return {
    ...{ id: one.id, node_id: nodeId('DE', one.id), url, statuses_url: `${url}/statuses` },
    repository_url: repoUrl(hub),
    ...{ sha: one.sha, ref: one.ref, task: one.task, payload: one.payload },
    ...{ environment: one.environment, original_environment: one.environment },
    ...{ transient_environment: one.transient, production_environment: one.production },
    description: one.description,
    creator: user(hub, one.creator),
    created_at: one.createdAt,
    updated_at: one.statuses.at(-1)?.createdAt ?? one.createdAt,
    performed_via_github_app: null,
  };
}

function statusView(hub: Hub, deployment: Deployment, status: Status) {
  const url = repoUrl(hub, `/deployments/${deployment.id}`);
  return {
    ...{ id: status.id, node_id: nodeId('DES', status.id), url: `${url}/statuses/${status.id}` },
    ...{ deployment_url: url, repository_url: repoUrl(hub) },
    ...{ state: status.state, description: status.description, environment: status.environment },
    ...{ environment_url: status.environmentUrl, log_url: status.logUrl },
    target_url: status.logUrl,
    creator: user(hub, status.creator),
    created_at: status.createdAt,
    updated_at: status.createdAt,
    performed_via_github_app: null,
  };
}
