import { openCache } from '../adapters/cache/open.ts';
import type { Run } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { trainAndEvaluate } from './train.ts';

export const run: Run<Inputs> = async (inputs, tools) =>
  trainAndEvaluate(inputs, tools, inputs.cache ? await openCache(tools) : undefined);
