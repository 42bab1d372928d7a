import { openRegistry } from '../adapters/registry/open.ts';
import type { Run } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { register } from './register.ts';

export const run: Run<Inputs> = async (inputs, tools) =>
  register(inputs, tools, await openRegistry(tools.context, inputs.token));
