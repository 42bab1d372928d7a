import { openRefFiles, openRegistry } from '../adapters/registry/open.ts';
import type { Run } from '../runtime/room.ts';
import { postComment } from './comment.ts';
import { compareToChampion } from './compare.ts';
import type { Inputs } from './inputs.ts';

export const run: Run<Inputs> = async (inputs, tools) =>
  compareToChampion(inputs, tools, {
    files: await openRefFiles(tools.context, inputs.token),
    registry: await openRegistry(tools.context, inputs.token),
    post: (comparison) => postComment(inputs, tools, comparison),
  });
