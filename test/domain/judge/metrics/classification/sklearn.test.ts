import { expect, test } from '@jest/globals';
import type { Examples, Outcome } from '../../../../../src/domain/judge/examples/examples.ts';
import { measureOf, metricsFor } from '../../../../../src/domain/judge/metrics/table.ts';
import { dice } from '../../cases.ts';
import { runPython } from '../../python.ts';
import { askedOf, type Classified, classificationCases, weightings } from './cases.ts';

const random = dice(11);
const cases = classificationCases(random).flatMap((outcome, at) =>
  weightings(outcome.labels.length, random)
    .filter((_, kind) => (at + kind) % 2 === 0)
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => ({ outcome, weights, metrics: measurable(outcome) })),
);

/** Those whose columns are there. */
function measurable(outcome: Classified) {
  const has = {
    prediction: outcome.predictions !== null,
    score: outcome.scores !== null,
    costs: outcome.task === 'binary' && outcome.predictions !== null && outcome.costs !== null,
  };
  const examples = { ...outcome, own: [] as const } as unknown as Examples;
  return metricsFor(examples, askedOf(outcome)).filter(
    ({ needs }) => has[needs as keyof typeof has],
  );
}

const answers = runPython('metrics/classification/reference.py', cases.map(plain)) as Record<
  string,
  number | null
>[];

function plain({ outcome, weights, metrics }: (typeof cases)[number]) {
  const { task, classes, labels, predictions, scores } = outcome;
  return {
    task,
    classes: [...classes.keys()],
    positive: 1,
    labels: [...labels],
    predictions: predictions && [...predictions],
    scores:
      scores && (scores instanceof Float64Array ? [...scores] : scores.map((one) => [...one])),
    weights: [...weights],
    costs: 'costs' in outcome ? outcome.costs : null,
    names: metrics.map(({ name }) => name.replace(/\[c(.*)\]/, '[$1]')),
  };
}

/** Where scikit-learn has an answer and we say that there is none, since the answer means nothing. */
function isMeaningless(name: string, outcome: Outcome, weights: Float64Array): boolean {
  const kinds = (values: ArrayLike<number> | null) =>
    new Set(Array.from(values ?? []).filter((_, row) => weights[row]! > 0)).size;
  const isOne = kinds(outcome.labels) === 1;
  if (name === 'mcc') return isOne || kinds(outcome.predictions) === 1;
  return ['balanced_accuracy', 'average_precision'].includes(name) && isOne;
}

test('every metric equals that of scikit-learn to 1e-12, on awkward inputs and any weights', () => {
  const compared = new Set<string>();
  for (const [index, { outcome, weights, metrics }] of cases.entries()) {
    const values = measureOf(outcome, metrics)(weights);
    for (const [which, theirs] of Object.values(answers[index]!).entries()) {
      const { name } = metrics[which]!;
      const ours = values[which]!;
      const where = `case ${index} (${outcome.task}, n = ${weights.length}) ${name}`;
      if (theirs === null || isMeaningless(name, outcome, weights)) {
        expect([where, ours]).toEqual([where, NaN]);
        continue;
      }
      const error = Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
      if (!(error <= 1e-12)) throw new Error(`${where}: ${ours}, scikit-learn ${theirs}`);
      compared.add(name);
    }
  }
  const all = cases.flatMap(({ metrics }) => metrics.map(({ name }) => name));
  expect([...new Set(all)].filter((name) => !compared.has(name))).toEqual([]);
});

test('without any weight nothing is defined', () => {
  for (const { outcome, metrics } of cases) {
    const values = measureOf(outcome, metrics)(new Float64Array(outcome.labels.length));
    expect([...values].filter((value) => !Number.isNaN(value))).toEqual([]);
  }
});
