import { readRecord } from '../adapters/files/records.ts';
import { openRegistry } from '../adapters/registry/open.ts';
import { openTarget } from '../adapters/target/open.ts';
import { InputError } from '../domain/errors.ts';
import { deploymentRecord as schema } from '../domain/records/deployment.ts';
import { modelName } from '../domain/registry/name.ts';
import { deploymentRecord, lostPlaces } from '../domain/rollout/outcome.ts';
import { origin } from '../runtime/context.ts';
import type { Run } from '../runtime/room.ts';
import { outcome } from './deploy.ts';
import type { Inputs } from './inputs.ts';

/**
 * Takes back the deployment that `deployment.json` tells of, as when the smoke test fails after it:
 * each place serves again what it served before. Says no only when one does not.
 */
export const run: Run<Inputs> = async (inputs, tools) => {
  const { context } = tools;
  const model = modelName(inputs.modelName, context);
  const record = readRecord(context.directory, 'deployment.json', schema);
  if (!record || record.model !== model) {
    throw new InputError({ where: '.mlops/deployment.json', remedy: 'there is no deployment' });
  }
  const registry = () => openRegistry(context, inputs.token);
  const { target } = await openTarget(inputs, { ...tools, model, registry });
  const places = record.places.map((place) => ({ ...place, log: '' }));
  const back = await target.restore({ places, missing: record.missing });
  const { service, version, commit, digest } = record;
  const order = { service, version, commit, digest, image: null };
  const lost = lostPlaces(back);
  const refusal = lost === null ? null : `${service} was not put back everywhere; ${lost}`;
  return outcome(deploymentRecord(origin(context, model), target, order, back), back, refusal);
};
