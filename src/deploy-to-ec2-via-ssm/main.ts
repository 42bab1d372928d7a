import { openRegistry } from '../adapters/registry/open.ts';
import { openTarget } from '../adapters/target/open.ts';
import { modelName } from '../domain/registry/name.ts';
import { origin } from '../runtime/context.ts';
import type { Run } from '../runtime/room.ts';
import { deploy } from './deploy.ts';
import type { Inputs } from './inputs.ts';
import { orderFor } from './order.ts';

export const run: Run<Inputs> = async (inputs, tools) => {
  const { context } = tools;
  const model = modelName(inputs.modelName, context);
  const registry = () => openRegistry(context, inputs.token);
  const { target, store, service } = await openTarget(inputs, { ...tools, model, registry });
  const wish = { service, model, image: inputs.image, version: inputs.version };
  const sources = { kind: target.kind, store, registry, directory: context.directory };
  return deploy(target, await orderFor(wish, sources), origin(context, model));
};
