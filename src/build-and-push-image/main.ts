import { openStore } from '../adapters/ecr/open.ts';
import type { Run } from '../runtime/room.ts';
import { buildAndPush } from './build.ts';
import type { Inputs } from './inputs.ts';

export const run: Run<Inputs> = async (inputs, tools) =>
  buildAndPush(inputs, tools, await openStore(inputs, tools.context));
