import { modelName } from '../domain/registry/name.ts';
import { origin } from '../runtime/context.ts';
import type { Run } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { openAsker } from './open.ts';
import { loadCases, smokeTest } from './smoke.ts';

export const run: Run<Inputs> = async (inputs, tools) => {
  const { context } = tools;
  const cases = await loadCases(context.directory, inputs.cases);
  const model = modelName(inputs.modelName, context);
  return smokeTest(cases, await openAsker(inputs, tools, model), origin(context, model));
};
