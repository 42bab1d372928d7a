import { openRegistry } from '../adapters/registry/open.ts';
import { openTarget } from '../adapters/target/open.ts';
import { orderFor } from '../deploy-to-ec2-via-ssm/order.ts';
import { readHistory } from '../domain/registry/history.ts';
import { modelName } from '../domain/registry/name.ts';
import { checkStage } from '../domain/registry/tag.ts';
import { origin } from '../runtime/context.ts';
import type { Run, Tools } from '../runtime/room.ts';
import { openAsker } from '../smoke-test/open.ts';
import { loadCases, smokeTest } from '../smoke-test/smoke.ts';
import { goalOf } from './goal.ts';
import type { Inputs } from './inputs.ts';
import { rollBack } from './rollback.ts';

export const run: Run<Inputs> = async (inputs, tools) => {
  const { context } = tools;
  const model = modelName(inputs.modelName, context);
  const stage = checkStage(inputs.stage, 'input stage');
  const registry = await openRegistry(context, inputs.token);
  const wish = { stage, to: inputs.to, run: context.run.url };
  const goal = goalOf(readHistory(model, await registry.tags(model)), wish);
  const open = async () => registry;
  const means = { ...tools, model, registry: open };
  const { target, store, service } = await openTarget(inputs, means);
  const sources = { kind: target.kind, store, registry: open, directory: context.directory };
  const order = await orderFor({ service, model, version: goal.version.version }, sources);
  const { actor, run: by } = context;
  return rollBack(
    { model, stage, reason: inputs.reason, run: by.url ?? by.id, actor, goal, order },
    {
      ...{ target, registry, origin: origin(context, model) },
      smoke: await smokeOf(inputs, tools, model),
    },
  );
};

/** Read before anything is deployed: a case that cannot be read should not cost a rollback. */
async function smokeOf(inputs: Inputs, tools: Tools, model: string) {
  if (!inputs.cases?.length) return null;
  const { context } = tools;
  const cases = await loadCases(context.directory, inputs.cases);
  return async () =>
    smokeTest(cases, await openAsker(inputs, tools, model), origin(context, model));
}
