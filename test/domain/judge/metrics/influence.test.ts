import { expect, test } from '@jest/globals';
import type { Weights } from '../../../../src/domain/judge/metrics/metric.ts';
import { influenceOfRanking } from '../../../../src/domain/judge/metrics/ranking/influence.ts';
import { rankingMetrics, sumRanking } from '../../../../src/domain/judge/metrics/ranking.ts';
import { influenceOfRegression } from '../../../../src/domain/judge/metrics/regression/influence.ts';
import {
  regressionMetric,
  regressionMetrics,
  sumRegression,
} from '../../../../src/domain/judge/metrics/regression.ts';
import { dice } from '../cases.ts';
import { forecasts, rankings, weightings } from './outcomes.ts';

const random = dice(41);

/** The derivative of a value with respect to the share of the weight that some rows have together. */
function slope(
  value: (weights: Weights) => number,
  weights: Weights,
  rows: readonly number[],
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const step = 1e-5 * total;
  const [more, less] = [step, -step].map((added) =>
    value(
      weights.map((weight, row) => (rows.includes(row) ? weight + added / rows.length : weight)),
    ),
  );
  return ((more! - less!) * total) / (2 * step);
}

function close(ours: number, numeric: number, where: string): void {
  const error = Math.abs(ours - numeric) / Math.max(1, Math.abs(numeric));
  if (!(error < 1e-5)) throw new Error(`${where}: ${ours}, by difference ${numeric}`);
}

const named = ['pinball@0.9', 'd2_pinball@0.2'].map((name) => regressionMetric(name)!);
const smooth = [...regressionMetrics, ...named].filter(
  ({ shape }) => shape !== 'rough' && shape !== 'extreme',
);

test.each(smooth.map((metric) => [metric.name, metric] as const))(
  'the influence of an example on %s is the derivative by its share of the weight',
  (name, metric) => {
    for (const count of [7, 60]) {
      const outcome = forecasts(count, random, 1);
      const sum = sumRegression(outcome);
      for (const weights of weightings(count, random)) {
        const influence = influenceOfRegression(outcome, weights, metric)!;
        for (let row = 0; row < count; row++) {
          if (weights[row] === 0) continue;
          const numeric = slope((own) => metric.compute(sum(own)), weights, [row]);
          close(influence[row]!, numeric, `${name}, n = ${count}, row ${row}`);
        }
        centred(influence, weights);
      }
    }
  },
);

function centred(influence: Float64Array, weights: Weights): void {
  const sum = influence.reduce((total, value, row) => total + value * weights[row]!, 0);
  expect(Math.abs(sum)).toBeLessThan(1e-9 * influence.length);
}

test('the influence of a query on a ranking is that of its items together', () => {
  for (const metric of rankingMetrics) {
    const outcome = rankings(9, random, true);
    const sum = sumRanking(outcome);
    const byQuery = weightings(9, random)[2]!;
    const weights = Float64Array.from(outcome.queries, (query) => byQuery[query]!);
    const influence = influenceOfRanking(outcome, weights, metric)!;
    for (const query of new Set(outcome.queries)) {
      if (byQuery[query] === 0) continue;
      const rows = [...outcome.queries.keys()].filter((row) => outcome.queries[row] === query);
      const together = rows.reduce((total, row) => total + influence[row]! / rows.length, 0);
      const numeric = slope((own) => metric.compute(sum(own)), weights, rows);
      close(together, numeric, `${metric.name}, query ${query}`);
    }
    centred(influence, weights);
  }
});

test('a quantile, an extreme and what is undefined have no influence', () => {
  const outcome = forecasts(30, random, 1);
  const weights = new Float64Array(30).fill(1);
  const of = (name: string, labels = outcome.labels) => {
    const metric = regressionMetrics.find((one) => one.name === name)!;
    return influenceOfRegression(
      { ...outcome, labels, naive: null, bounds: null },
      weights,
      metric,
    );
  };
  for (const name of ['medae', 'max_error', 'mase', 'interval_coverage'])
    expect(of(name)).toBeNull();
  for (const name of ['r2', 'd2', 'explained_variance'])
    expect(of(name, new Float64Array(30).fill(2))).toBeNull();
  expect(of('mape', new Float64Array(30))).toBeNull();
  expect(of('rmse', outcome.predictions)).toBeNull();
});
