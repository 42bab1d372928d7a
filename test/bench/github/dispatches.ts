import { parse } from 'yaml';
import { noContent, notFound, unprocessable } from './answer.ts';
import { type Call, requiredText } from './call.ts';
import { resolveCommit } from './commits.ts';
import { emit } from './events.ts';
import type { Hub } from './hub.ts';
import { route } from './router.ts';

export const dispatchRoutes = [
  route('POST /dispatches', { contents: 'write' }, repositoryDispatch),
  route('POST /actions/workflows/{workflow_id}/dispatches', { actions: 'write' }, workflowDispatch),
];

async function repositoryDispatch(call: Call) {
  const { hub, token } = call;
  const action = requiredText(call, 'event_type');
  const given = call.body.client_payload ?? {};
  if (Object.keys(given).length > 10) {
    throw unprocessable('Invalid request.\n\nNo more than 10 properties are allowed.');
  }
  const payload = { branch: hub.defaultBranch, client_payload: given };
  const ref = `refs/heads/${hub.defaultBranch}`;
  const sha = (await hub.git.resolve(ref, 'commit')) ?? '';
  emit(hub, token.login, { event: 'repository_dispatch', action, ref, sha, payload });
  return noContent();
}

/** The workflow is named by its file, which must stand on the branch or tag that is asked for. */
async function workflowDispatch(call: Call) {
  const { hub, token } = call;
  const name = requiredText(call, 'ref');
  const full = await refNamed(hub, name);
  if (!full) throw unprocessable(`No ref found for: ${name}`);
  const sha = (await resolveCommit(hub, full)) ?? '';
  const path = `.github/workflows/${call.param('workflow_id')}`;
  const file = await hub.git.content('blob', `${sha}:${path}`);
  if (!file) throw notFound();
  const inputs = acceptedInputs(file.toString(), call.body.inputs);
  const payload = { ref: full, inputs, workflow: path };
  emit(hub, token.login, { event: 'workflow_dispatch', ref: full, sha, payload });
  return noContent();
}

async function refNamed(hub: Hub, name: string): Promise<string | undefined> {
  for (const candidate of [name, `refs/heads/${name}`, `refs/tags/${name}`]) {
    if (candidate.startsWith('refs/') && (await hub.git.ref(candidate))) return candidate;
  }
  return undefined;
}

interface Trigger {
  inputs?: Record<string, { required?: boolean; default?: unknown }>;
}

function acceptedInputs(workflow: string, given: unknown): Record<string, unknown> {
  const trigger = dispatchTrigger(workflow);
  if (!trigger) throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
  const declared = trigger.inputs ?? {};
  const inputs = (given ?? {}) as Record<string, unknown>;
  const unknown = Object.keys(inputs).filter((name) => !(name in declared));
  if (unknown.length > 0) {
    throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  }
  for (const [name, { required, default: value }] of Object.entries(declared)) {
    if (required && value === undefined && inputs[name] === undefined) {
      throw unprocessable(`Required input '${name}' not provided`);
    }
  }
  const defaults = Object.entries(declared).flatMap(([name, input]) =>
    input.default === undefined ? [] : [[name, String(input.default)]],
  );
  return { ...Object.fromEntries(defaults), ...inputs };
}

/** `on:` may be a name, a list of names or a map. */
function dispatchTrigger(workflow: string): Trigger | undefined {
  const on: unknown = parse(workflow)?.on;
  if (on === 'workflow_dispatch') return {};
  if (Array.isArray(on)) return on.includes('workflow_dispatch') ? {} : undefined;
  if (typeof on !== 'object' || on === null || !('workflow_dispatch' in on)) return undefined;
  return (on.workflow_dispatch as Trigger | null) ?? {};
}
