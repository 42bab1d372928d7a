import { relative, resolve } from 'node:path';
import type { Evaluation } from '../domain/records/evaluation.ts';
import { origin } from '../runtime/context.ts';
import type { Run } from '../runtime/room.ts';
import type { EvaluateInputs } from './evaluate-inputs.ts';
import { measureAndJudge } from './measure.ts';
import { judged } from './outcome.ts';

/** Measures and judges a file of predictions; nothing is trained, no record is left. */
export const run: Run<EvaluateInputs> = async (inputs, { context }) => {
  const { label: target, modelName = 'none', ...sources } = inputs;
  const predictions = relative(context.directory, resolve(inputs.predictions));
  const { measured, gate } = await measureAndJudge(
    { ...sources, predictions, target },
    context.directory,
  );
  const record: Evaluation = {
    schema: 'mlops/evaluation/1',
    ...origin(context, modelName),
    ...measured,
    gate,
    trainedOn: null,
  };
  return { ...judged(record), record: { file: null, content: record }, outputs: {} };
};
