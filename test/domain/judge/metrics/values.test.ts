import { expect, test } from '@jest/globals';
import type { Examples, Outcome } from '../../../../src/domain/judge/examples/examples.ts';
import { plainWeights } from '../../../../src/domain/judge/metrics/metric.ts';
import { measureOf, metricsFor } from '../../../../src/domain/judge/metrics/table.ts';
import { valuesOf } from '../../../../src/domain/judge/metrics/values.ts';
import { binaryCase, dice, multiclassCase } from '../cases.ts';
import { forecasts, rankings, weightings } from './outcomes.ts';

const random = dice(5);

function examplesOf(outcome: Outcome, weights: Float64Array | null): Examples {
  const count = outcome.labels.length;
  const own = {
    name: 'my_loss',
    column: 'loss',
    direction: 'lower',
    values: Float64Array.from({ length: count }, () => random.share() - 0.5),
  } as const;
  return {
    ...outcome,
    ...{ file: 'predictions.csv', keyedBy: 'id', slices: [], groups: null },
    ...{ keys: Array.from({ length: count }, (_, row) => `e${row}`), weights, own: [own] },
  };
}

const costs = { falsePositive: 1, falseNegative: 5, truePositive: -2, trueNegative: 0 };
const outcomes: [Outcome, string[]][] = [
  [{ ...binaryCase(50, random), costs }, []],
  [multiclassCase(50, random), []],
  [forecasts(50, random, 1), ['pinball@0.9', 'pinball']],
  [rankings(30, random, true), ['ndcg@3', 'recall@2']],
];

test.each(outcomes)('a mean is the weighted mean of its values: %#', (outcome, asked) => {
  for (const weights of [null, ...weightings(outcome.labels.length, random)]) {
    const own = weights && outcome.task === 'ranking' ? byQuery(outcome.queries, weights) : weights;
    const examples = examplesOf(outcome, own);
    const means = metricsFor(examples, asked).filter(({ shape }) => shape === 'mean');
    const measured = measureOf(examples, means)(plainWeights(examples));
    expect(means.length).toBeGreaterThan(1);
    for (const [which, metric] of means.entries()) {
      const { values, units, weights } = valuesOf(examples, metric)!;
      expect(values.length).toBe(weights.length);
      expect(units === null).toBe(metric.task !== 'ranking');
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const sum = values.reduce((all, value, at) => all + value * weights[at]!, 0);
      expect(sum / total).toBeCloseTo(measured[which]!, 11);
    }
  }
});

function byQuery(queries: Int32Array, weights: Float64Array): Float64Array {
  return Float64Array.from(queries, (query) => weights[query]! + 0.5);
}

test('what is no mean, and a mean that is undefined, has no values', () => {
  const examples = examplesOf(forecasts(20, random, 1), null);
  const metrics = metricsFor(examples);
  const of = (name: string, changed = {}) =>
    valuesOf({ ...examples, ...changed } as Examples, metrics.find((one) => one.name === name)!);
  expect(of('r2')).toBeNull();
  expect(of('mape')).not.toBeNull();
  expect(of('mape', { labels: new Float64Array(20) })).toBeNull();
  expect(of('mse', { predictions: new Float64Array(20).fill(1e200) })).toBeNull();
  const weights = new Float64Array(20).fill(1);
  weights[0] = 0;
  const labels = Float64Array.from(examples.labels);
  labels[0] = 0;
  expect(of('mape', { labels })).toBeNull();
  expect(of('mape', { labels, weights })!.values[0]).toBe(0);
});
