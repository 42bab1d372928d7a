import type { Run } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { validate } from './validate.ts';

export const run: Run<Inputs> = validate;
