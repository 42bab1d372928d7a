import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { influencesOf } from '../../../../../src/domain/judge/metrics/influence.ts';
import { measureOf, metricsFor } from '../../../../../src/domain/judge/metrics/table.ts';
import { dice } from '../../cases.ts';
import { askedOf, classificationCases, examplesOf, weightings } from './cases.ts';

const random = dice(3);
const cases = classificationCases(random)
  .filter(({ labels }) => labels.length < 500)
  .flatMap((outcome) =>
    weightings(outcome.labels.length, random).map((weights) => examplesOf(outcome, weights)),
  );
const world = fc
  .record({ which: fc.nat({ max: cases.length - 1 }), row: fc.nat() })
  .map(({ which, row }) => ({ examples: cases[which]!, row: row % cases[which]!.keys.length }));

const total = (weights: Float64Array) => weights.reduce((sum, weight) => sum + weight, 0);

/** A little more of one example, and that much less of all. */
function moved(weights: Float64Array, row: number, by: number): Float64Array {
  const shifted = weights.map((weight) => weight * (1 - by));
  shifted[row]! += by * total(weights);
  return shifted;
}

test('the influence of an example is the derivative of the value by its share of the weight', () => {
  const [checked, smooth] = [new Set<string>(), new Set<string>()];
  fc.assert(
    fc.property(world, ({ examples, row }) => {
      const { weights } = examples;
      if (!(weights[row]! > 0)) return;
      const metrics = metricsFor(examples, askedOf(examples));
      const measure = measureOf(examples, metrics);
      // A step that is small beside the example's own share, on which some slopes depend.
      const step = (1e-3 * weights[row]!) / total(weights);
      const [before, after] = [-step, step].map((by) => measure(moved(weights, row, by)));
      const influence = influencesOf(examples);
      for (const [which, metric] of metrics.entries()) {
        if (metric.shape !== 'rough') smooth.add(metric.name);
        const found = influence(metric);
        if (found === null) continue;
        const slope = (after![which]! - before![which]!) / (2 * step);
        if (!(Math.abs(found[row]! - slope) <= 1e-5 * Math.max(1, Math.abs(slope))))
          throw new Error(`${metric.name}: ${found[row]}, the slope is ${slope}`);
        checked.add(metric.name);
      }
    }),
    { numRuns: 200, seed: 2 },
  );
  expect(checked).toEqual(smooth);
});

test('the weighted mean of the influences is 0', () => {
  for (const examples of cases) {
    const { weights } = examples;
    const influence = influencesOf(examples);
    for (const metric of metricsFor(examples, askedOf(examples))) {
      const found = influence(metric);
      if (found === null) continue;
      const sum = found.reduce((sum, value, row) => sum + value * weights[row]!, 0);
      if (!(Math.abs(sum) <= 1e-9 * total(weights))) throw new Error(`${metric.name}: ${sum}`);
    }
  }
});

test('what jumps, or is undefined, has no influence', () => {
  const examples = cases.find(({ task, labels }) => task === 'binary' && labels.length === 300)!;
  const none = (given: typeof examples) => {
    const influence = influencesOf(given);
    return metricsFor(given, ['lift@10%'])
      .filter((metric) => influence(metric) === null)
      .map(({ name }) => name);
  };
  expect(none(examples)).toEqual(['ece', 'ks', 'lift@10%']);
  const negative = { ...examples, labels: new Int32Array(300) };
  expect(none(negative)).toEqual([
    ...['balanced_accuracy', 'recall', 'mcc', 'roc_auc', 'average_precision', 'ece', 'ks'],
    'lift@10%',
  ]);
});
