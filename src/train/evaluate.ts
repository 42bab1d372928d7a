import { relative, resolve } from 'node:path';
import { InputError } from '../domain/errors.ts';
import { isChange } from '../domain/judge/gate/change.ts';
import type { Evaluation } from '../domain/records/evaluation.ts';
import { origin } from '../runtime/context.ts';
import type { Run } from '../runtime/room.ts';
import type { EvaluateInputs } from './evaluate-inputs.ts';
import { measureAndJudge, rulesOf } from './measure.ts';
import { judged } from './outcome.ts';

/** Measures and judges a file of predictions; nothing is trained, no record is left. */
export const run: Run<EvaluateInputs> = async (inputs, { context }) => {
  const { label: target, modelName = 'none', ...sources } = inputs;
  checkGate(inputs.gate);
  const predictions = relative(context.directory, resolve(context.directory, inputs.predictions));
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

/** @throws InputError on a rule that nobody would judge */
function checkGate(gate: readonly string[] | undefined): void {
  const rule = rulesOf(gate).find(isChange);
  if (!rule) return;
  throw new InputError({
    where: 'input gate',
    found: rule.text,
    remedy: 'there is no champion here: mlops compare tells the change of two models',
  });
}
