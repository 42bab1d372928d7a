import { declare, type Values } from '../runtime/declaration.ts';
import { text } from '../runtime/kinds.ts';
import { judging } from './judging.ts';

const { target, directions, ...others } = judging;

/** `mlops evaluate`: what train measures and judges, of a file that is there already. */
export const evaluate = declare({
  name: 'evaluate',
  about: 'Compute every metric of a predictions file, with its interval, and judge them.',
  inputs: {
    predictions: {
      kind: text,
      about: 'The file of predictions: CSV, JSON Lines or Parquet.',
      required: true,
      positional: true,
    },
    label: target,
    ...others,
  },
  outputs: {},
});

export type EvaluateInputs = Values<typeof evaluate.inputs>;
