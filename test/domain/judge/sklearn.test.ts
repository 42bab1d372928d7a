import { expect, test } from '@jest/globals';
import type { Outcome } from '../../../src/domain/judge/examples/examples.ts';
import { measureOf, metricsOf } from '../../../src/domain/judge/metrics/table.ts';
import { awkwardCases, dice } from './cases.ts';
import { runPython } from './python.ts';

const { below } = dice(11);
const cases = awkwardCases().flatMap((outcome) => {
  const count = outcome.labels.length;
  const resampled = new Float64Array(count);
  for (let draw = 0; draw < count; draw++) resampled[below(count)]! += 1;
  return [
    { outcome, weights: new Float64Array(count).fill(1) },
    { outcome, weights: resampled },
  ];
});

const answers = runPython('reference.py', cases.map(plain)) as Record<string, number | null>[];

function plain({ outcome, weights }: (typeof cases)[number]) {
  const { task, classes, labels, predictions } = outcome;
  const scores =
    outcome.task === 'multiclass'
      ? (outcome.scores?.map((column) => [...column]) ?? null)
      : outcome.scores && [...outcome.scores];
  return {
    task,
    classes,
    scores,
    labels: [...labels],
    predictions: predictions && [...predictions],
    weights: [...weights],
  };
}

/** Where scikit-learn has an answer and we say that there is none, since the answer means nothing. */
function isMeaningless(name: string, outcome: Outcome, weights: Float64Array): boolean {
  const counted = (values: ArrayLike<number>) =>
    new Set(Array.from(values).filter((_, row) => weights[row]! > 0));
  const labels = counted(outcome.labels);
  const one = labels.size === 1;
  if (name === 'mape') return labels.has(0);
  if (name === 'mcc')
    return one || (outcome.predictions !== null && counted(outcome.predictions).size === 1);
  return (
    ['balanced_accuracy', 'average_precision', 'r2', 'explained_variance'].includes(name) && one
  );
}

test('every metric equals that of scikit-learn to 1e-12, on awkward inputs and on resamples', () => {
  let compared = 0;
  for (const [index, { outcome, weights }] of cases.entries()) {
    const values = measureOf(outcome)(weights);
    for (const [which, { name }] of metricsOf[outcome.task].entries()) {
      const ours = values[which]!;
      const theirs = answers[index]![name] ?? null;
      const where = `case ${index} (${outcome.task}, n = ${weights.length}) ${name}`;
      if (theirs === null || isMeaningless(name, outcome, weights)) {
        expect([where, ours]).toEqual([where, NaN]);
        continue;
      }
      const error = Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
      if (!(error <= 1e-12)) throw new Error(`${where}: ${ours}, scikit-learn ${theirs}`);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(600);
});
