import type { Run } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { trainAndEvaluate } from './train.ts';
export const run: Run<Inputs> = trainAndEvaluate;
