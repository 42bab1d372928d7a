import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { descending } from '../../../../../src/domain/judge/metrics/order.ts';
import { measureOf, metricsFor } from '../../../../../src/domain/judge/metrics/table.ts';
import { dice } from '../../cases.ts';
import { askedOf, type Classified, classificationCases, examplesOf, weightings } from './cases.ts';

test('the radix sort is the stable sort by value', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true }),
    fc.constantFrom(0, -0, 1, -1, 0.5, Number.MIN_VALUE, -Number.MIN_VALUE, Infinity, -Infinity),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 300 }), (values) => {
      const sorted = [...values.keys()].sort((a, b) => {
        if (values[a] === values[b]) return a - b;
        return values[a]! < values[b]! ? 1 : -1;
      });
      expect([...descending(Float64Array.from(values))]).toEqual(sorted);
    }),
    { seed: 1 },
  );
});

/** The same examples in another order. */
function shuffled<O extends Classified>(outcome: O, order: readonly number[]): O {
  const codes = (from: Int32Array | null) => from && Int32Array.from(order, (row) => from[row]!);
  const values = (from: Float64Array) => Float64Array.from(order, (row) => from[row]!);
  const { scores } = outcome;
  return {
    ...outcome,
    labels: codes(outcome.labels),
    predictions: codes(outcome.predictions),
    scores: scores && (scores instanceof Float64Array ? values(scores) : scores.map(values)),
  };
}

test('no metric depends on the order of the file, ties at the cut included', () => {
  const random = dice(8);
  for (const outcome of classificationCases(random)) {
    const count = outcome.labels.length;
    const weights = weightings(count, random)[2]!;
    const order = [...weights.keys()].sort((a, b) => weights[a]! - weights[b]!);
    const metrics = metricsFor(examplesOf(outcome, weights), askedOf(outcome));
    const straight = measureOf(outcome, metrics)(weights);
    const turned = measureOf(
      shuffled(outcome, order),
      metrics,
    )(Float64Array.from(order, (row) => weights[row]!));
    for (const [which, { name }] of metrics.entries()) {
      const [one, other] = [straight[which]!, turned[which]!];
      const isSame = Number.isNaN(one)
        ? Number.isNaN(other)
        : Math.abs(one - other) < 1e-12 * Math.max(1, Math.abs(one));
      expect([name, isSame]).toEqual([name, true]);
    }
  }
});

test('of a tie at the cut each example counts as often as a random order would take it', () => {
  // Two above, and two of the next three, of whom one is positive.
  const labels = Int32Array.of(1, 0, 1, 0, 0, 1);
  const scores = Float64Array.of(0.9, 0.8, 0.5, 0.5, 0.5, 0.1);
  const outcome = {
    task: 'binary',
    classes: ['no', 'yes'],
    predictions: null,
    costs: null,
    labels,
    scores,
  } as const;
  const examples = examplesOf(outcome, new Float64Array(6).fill(1));
  const metrics = metricsFor(examples, ['precision@4', 'recall@4', 'lift@4', 'precision@7']).slice(
    -4,
  );
  const [precision, recall, lift, beyond] = measureOf(examples, metrics)(examples.weights);
  expect(precision).toBeCloseTo((1 + 2 / 3) / 4, 15);
  expect(recall).toBeCloseTo((1 + 2 / 3) / 3, 15);
  expect(lift).toBeCloseTo((1 + 2 / 3) / 4 / 0.5, 15);
  expect(beyond).toBeNaN();
});

test('a label that ties with a class outside the first k is no hit', () => {
  const outcome = {
    task: 'multiclass',
    classes: ['a', 'b', 'c'],
    labels: Int32Array.of(0, 1, 2),
    predictions: null,
    scores: [
      Float64Array.of(0.4, 0.4, 0.4),
      Float64Array.of(0.4, 0.4, 0.4),
      Float64Array.of(0.2, 0.2, 0.2),
    ],
  } as const;
  const examples = examplesOf(outcome, new Float64Array(3).fill(1));
  const metrics = metricsFor(examples, ['top_k_accuracy@1', 'top_k_accuracy@2']).slice(-2);
  expect([...measureOf(examples, metrics)(examples.weights)]).toEqual([0, 2 / 3]);
});
