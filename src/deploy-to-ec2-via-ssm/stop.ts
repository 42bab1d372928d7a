import { join } from 'node:path';
import { realClock } from '../adapters/clock.ts';
import { askDocker, hasDocker } from '../adapters/docker/engine.ts';
import { openRegistry } from '../adapters/registry/open.ts';
import { openReleases } from '../adapters/serve/materials.ts';
import { halt, pidOf } from '../adapters/serve/role.ts';
import { modelName } from '../domain/registry/name.ts';
import { paragraph } from '../domain/report/blocks.ts';
import { serviceName } from '../domain/rollout/service.ts';
import type { Run, Tools } from '../runtime/room.ts';
import type { StopInputs as Inputs } from './inputs.ts';

/** Stops the process and the container of a service on this machine, whichever runs. */
export const run: Run<Inputs> = async (inputs, tools) => {
  const service = serviceName(inputs.service, modelName(inputs.modelName, tools.context));
  const stopped = [
    ...(await stopProcess(service, tools)),
    ...(await stopContainers(service, tools)),
  ];
  const answer = stopped.length > 0 ? `stopped: ${stopped.join(', ')}` : 'nothing of it runs here';
  return { outputs: {}, refusal: null, summary: [paragraph(`${service}: ${answer}.`)] };
};

async function stopProcess(service: string, { context }: Tools): Promise<string[]> {
  const { directory, env } = context;
  const registry = () => openRegistry(context, undefined);
  const { home } = await openReleases({
    registry,
    model: service,
    directory,
    modelPath: null,
    env,
  });
  const live = join(home, 'serve', service, 'live');
  const pid = pidOf(live);
  await halt(live, realClock);
  return pid === null ? [] : [`process ${pid}`];
}

async function stopContainers(service: string, { context: { env } }: Tools): Promise<string[]> {
  if (!(await hasDocker(env))) return [];
  const running = await askDocker(['ps', '--quiet', '--filter', `label=mlops.service=${service}`], {
    env,
  });
  const ids = running.split('\n').filter((id) => id !== '');
  if (ids.length > 0) await askDocker(['stop', ...ids], { env });
  return ids.map((id) => `container ${id}`);
}
