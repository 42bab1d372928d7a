import { InputError } from '../domain/errors.ts';
import { parseSelector } from '../domain/rollout/selector.ts';
import { serviceName } from '../domain/rollout/service.ts';
import type { Tools } from '../runtime/room.ts';
import { type Asker, atPlaces, byAddress } from './asker.ts';
import type { Inputs } from './inputs.ts';

/** By address where there is one; on this machine the port is the address. */
export async function openAsker(
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
  const service = serviceName(inputs.service, model);
  const fixed = { containerPort: port, identity: null, environment: {} };
  const ec2 = await ec2Target({
    settings: { service, model, port, health, timeout, ...fixed },
    selector: parseSelector(instances),
    ...{ registry: null, concurrency: '100%', allowMissing: inputs.allowMissing, url: null },
    ...{ env: context.env, say: (line) => log.info(line) },
  });
  return atPlaces(ec2, instances);
}
