import { expect, test } from '@jest/globals';
import type {
  RankingOutcome,
  RegressionOutcome,
} from '../../../../src/domain/judge/examples/examples.ts';
import type { Metric, Weights } from '../../../../src/domain/judge/metrics/metric.ts';
import {
  rankingMetric,
  rankingMetrics,
  sumRanking,
} from '../../../../src/domain/judge/metrics/ranking.ts';
import {
  regressionMetric,
  regressionMetrics,
  sumRegression,
} from '../../../../src/domain/judge/metrics/regression.ts';
import { dice } from '../cases.ts';
import { runPython } from '../python.ts';
import { forecasts, rankings, regressionOf, type Weighted, weightings } from './outcomes.ts';

const random = dice(23);
const huge = [3e300, -1e300, 2e300, 0];

const regressions: RegressionOutcome[] = [
  ...[1, 2, 3, 6, 31, 400].map((count) => forecasts(count, random)),
  ...[2, 5, 12, 60, 301].map((count) => forecasts(count, random, 0, true)),
  ...[1e5, -3, -1e4].map((offset) => forecasts(90, random, offset)),
  { ...forecasts(20, random), labels: new Float64Array(20).fill(0.1) },
  { ...forecasts(20, random), labels: new Float64Array(20) },
  { ...forecasts(20, random), naive: new Float64Array(20).fill(Number.NaN), bounds: null },
  { ...forecasts(20, random), naive: null },
  regressionOf([5], [5]),
  regressionOf([1, 2, 3], [1, 2, 3]),
  regressionOf([-0, 0, 2], [0, -0, 1]),
  regressionOf([-1, 2, 3], [0, 1, 2]),
  regressionOf([1, 2, 3], [0, -2, 2]),
  regressionOf(huge, [1e300, 1e300, -1e300, 1]),
  regressionOf([1e-300, 2e-300, 5e-300], [2e-300, 2e-300, 2e-300]),
];

const answerSets: RankingOutcome[] = [
  ...[1, 2, 5, 40].flatMap((count) => [
    rankings(count, random, false),
    rankings(count, random, true),
  ]),
  { ...rankings(6, random, true), scores: rankings(6, random, true).scores.fill(0) },
  { ...rankings(6, random, false), labels: rankings(6, random, false).labels.fill(0) },
].map(sameLength);

/** Drawn twice above, so cut to what all columns have. */
function sameLength(outcome: RankingOutcome): RankingOutcome {
  const { labels, scores, queries } = outcome;
  const count = Math.min(labels.length, scores.length, queries.length);
  return {
    ...outcome,
    labels: labels.slice(0, count),
    scores: scores.slice(0, count),
    queries: queries.slice(0, count),
  };
}

const cuts = [null, 1, 2, 3, 10];

const forRegression = regressions.flatMap((outcome) => weighted(outcome));
const forRanking = answerSets.flatMap((outcome) =>
  weighted(outcome).map(({ weights }) => ({
    outcome,
    weights: Float64Array.from(
      outcome.queries,
      (query) => weights[outcome.queries.indexOf(query)]!,
    ),
  })),
);

function weighted<T extends { labels: Float64Array }>(outcome: T): Weighted<T>[] {
  return weightings(outcome.labels.length, random).map((weights) => ({ outcome, weights }));
}

const answers = runPython('metrics/reference_numbers.py', [
  ...forRegression.map(({ outcome, weights }) => ({
    ...plain(outcome, weights),
    predictions: [...outcome.predictions],
    naive: outcome.naive && [...outcome.naive],
    low: outcome.bounds && [...outcome.bounds.low],
    high: outcome.bounds && [...outcome.bounds.high],
  })),
  ...forRanking.map(({ outcome, weights }) => ({
    ...plain(outcome, weights),
    ...{ scores: [...outcome.scores], queries: [...outcome.queries], cuts },
  })),
]) as Record<string, number | null>[];

function plain({ task, labels }: { task: string; labels: Float64Array }, weights: Weights) {
  return { task, labels: [...labels], weights: [...weights] };
}

/** scikit-learn answers with a number that means nothing, where there is no value. */
function isMeaningless(
  name: string,
  { labels }: { labels: Float64Array },
  weights: Weights,
): boolean {
  const counted = [...labels].filter((_, row) => weights[row]! > 0);
  if (name === 'mape') return counted.includes(0);
  return /^(?:r2|explained|d2)/.test(name) && new Set(counted).size === 1;
}

function compareAll<S>(
  cases: readonly Weighted<{ labels: Float64Array }>[],
  from: number,
  metrics: readonly Metric<S>[],
  sumsOf: (index: number) => S,
): number {
  let compared = 0;
  cases.forEach(({ outcome, weights }, index) => {
    const sums = sumsOf(index);
    for (const { name, compute } of metrics) {
      const theirs = answers[from + index]![name] ?? null;
      const value = compute(sums);
      const ours = Number.isFinite(value) ? value : Number.NaN;
      const where = `case ${index} (n = ${weights.length}) ${name}`;
      if (theirs === null || isMeaningless(name, outcome, weights)) {
        expect([where, ours]).toEqual([where, Number.NaN]);
        continue;
      }
      const error = Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
      if (!(error <= 1e-12)) throw new Error(`${where}: ${ours}, by the reference ${theirs}`);
      compared++;
    }
  });
  return compared;
}

test('regression and forecast metrics equal those of scikit-learn and numpy to 1e-12', () => {
  const named = ['pinball', 'pinball@0.9', 'd2_pinball@0.1'].map((name) => regressionMetric(name)!);
  const compared = compareAll(forRegression, 0, [...regressionMetrics, ...named], (index) => {
    const { outcome, weights } = forRegression[index]!;
    return sumRegression(outcome)(weights);
  });
  expect(compared).toBeGreaterThan(800);
});

test('ranking metrics equal those of scikit-learn, and the mean over all orders of what is tied, to 1e-12', () => {
  const named = ['ndcg', 'map', 'mrr', 'recall', 'hit_rate'].flatMap((name) =>
    cuts.filter((k) => k !== null).map((k) => rankingMetric(`${name}@${k}`)!),
  );
  const compared = compareAll(
    forRanking,
    forRegression.length,
    [...rankingMetrics, ...named],
    (index) => {
      const { outcome, weights } = forRanking[index]!;
      return sumRanking(outcome)(weights);
    },
  );
  expect(compared).toBeGreaterThan(500);
});
