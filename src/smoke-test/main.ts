import { InputError } from '../domain/errors.ts';
import { modelName } from '../domain/registry/name.ts';
import { parseSelector } from '../domain/rollout/selector.ts';
import { origin } from '../runtime/context.ts';
import type { Run, Tools } from '../runtime/room.ts';
import { type Asker, atPlaces, byAddress } from './asker.ts';
import type { Inputs } from './inputs.ts';
import { loadCases, smokeTest } from './smoke.ts';

export const run: Run<Inputs> = async (inputs, tools) => {
  const { context } = tools;
  const cases = await loadCases(context.directory, inputs.cases);
  const model = modelName(inputs.modelName, context);
  return smokeTest(cases, await askerFor(inputs, tools, model), origin(context, model));
};

/** By address where there is one; on this machine the port is the address. */
export async function askerFor(
  inputs: Omit<Inputs, 'cases' | 'config' | 'workingDirectory'>,
  { context, log }: Tools,
  model: string,
): Promise<Asker> {
  const { url, target, instances, port, health, timeout } = inputs;
  const here = target === 'auto' ? context.place === 'local' : target !== 'ec2';
  const address = url ?? (here ? `http://127.0.0.1:${port}` : null);
  if (address !== null) return byAddress(address, health, timeout);
  if (!instances) {
    throw new InputError({
      where: 'input url',
      allowed: 'the address of the service, or instances to ask on',
      remedy: 'give url or instances, or set deploy.instances in mlops.yml',
    });
  }
  const { ec2Target } = await import('../adapters/ssm/target.ts');
  const service = inputs.service ?? model;
  const fixed = { containerPort: port, identity: null, environment: {} };
  const ec2 = await ec2Target({
    settings: { service, model, port, health, timeout, ...fixed },
    selector: parseSelector(instances),
    ...{ registry: null, concurrency: '100%', allowMissing: inputs.allowMissing, url: null },
    ...{ env: context.env, say: (line) => log.info(line) },
  });
  return atPlaces(ec2, instances);
}
