import { expect, test } from '@jest/globals';
import { pairedChanges } from '../../../../../src/domain/judge/compare/difference.ts';
import { linearOf } from '../../../../../src/domain/judge/intervals/paired/linear.ts';
import { pairOf } from '../../../../../src/domain/judge/intervals/paired/pair.ts';
import { permutationP } from '../../../../../src/domain/judge/intervals/paired/permutation.ts';
import { ask, binaryPair, metricOf, plan, regressionPair } from './models.ts';

type Bounds = { low: number; high: number };

test("DeLong's paired standard error agrees with its definition, ties and all", () => {
  const pairs = [binaryPair(40), binaryPair(300, 2)];
  const theirs = ask(
    ...pairs.map(([{ scores: champion }, { scores: candidate, labels }]) => {
      return ['delong', { labels, champion, candidate }] as const;
    }),
  ) as { difference: number; error: number }[];
  pairs.forEach(([champion, candidate], at) => {
    const metric = metricOf(candidate, 'roc_auc');
    const ours = linearOf(pairOf(champion, candidate, [metric]), metric)!;
    expect(ours.estimate).toBeCloseTo(theirs[at]!.difference, 12);
    expect(ours.error).toBeCloseTo(theirs[at]!.error, 12);
  });
});

test('regression: formulas lie near the BCa bootstrap of scipy, resamples near its percentiles', () => {
  const [champion, candidate] = regressionPair(300);
  const names = ['rmse', 'mae', 'medae'];
  const metrics = names.map((name) => metricOf(candidate, name));
  const many = { ...plan, resamples: 4000 };
  const ours = pairedChanges(champion, candidate, metrics, many);
  const rows = {
    labels: candidate.labels,
    champion: champion.predictions,
    candidate: candidate.predictions,
  };
  const theirs = ask(
    ...names.map((metric) => {
      const method = metric === 'medae' ? 'percentile' : 'BCa';
      return ['bootstrap', { metric, method, ...rows }] as const;
    }),
  ) as Bounds[];
  ours.forEach(({ difference }, at) => {
    const { low, high } = theirs[at]!;
    const allowed = 0.12 * (high - low);
    expect(Math.abs(difference.low! - low)).toBeLessThan(allowed);
    expect(Math.abs(difference.high! - high)).toBeLessThan(allowed);
  });
});

test('the permutation test is that of scipy: exactly for few examples, nearly for many', () => {
  const [few, many] = [regressionPair(9), regressionPair(150, 2)];
  const ranked = binaryPair(60, 5);
  const rowsOf = ([champion, candidate]: typeof few) => ({
    labels: candidate.labels,
    champion: champion.scores ?? champion.predictions,
    candidate: candidate.scores ?? candidate.predictions,
  });
  const [exact, drawn, areas] = ask(
    ['permutation', { metric: 'rmse', resamples: 600, ...rowsOf(few) }],
    ['permutation', { metric: 'mae', resamples: 2000, ...rowsOf(many) }],
    ['permutation', { metric: 'roc_auc', resamples: 400, ...rowsOf(ranked) }],
  ) as number[];
  const p = (pair: typeof few, name: string, resamples: number) =>
    permutationP(...pair, metricOf(pair[1], name), { seed: 1, resamples });
  expect(p(few, 'rmse', 600)).toBeCloseTo(exact!, 12);
  expect(Math.abs(p(many, 'mae', 2000) - drawn!)).toBeLessThan(0.04);
  expect(Math.abs(p(ranked, 'roc_auc', 1000) - areas!)).toBeLessThan(0.1);
});

test('the permutation test agrees with the p-values beside the intervals', () => {
  for (const seed of [1, 2]) {
    const pair = binaryPair(250, seed);
    for (const name of ['accuracy', 'roc_auc', 'log_loss', 'f1']) {
      const metric = metricOf(pair[1], name);
      const [change] = pairedChanges(...pair, [metric], plan);
      const drawn = permutationP(...pair, metric, { seed: 1, resamples: 300 });
      expect(Math.abs(change!.difference.p! - drawn)).toBeLessThan(0.12);
    }
  }
});

test('groups are swapped whole: of six groups there are 64 ways', () => {
  const [champion, candidate] = binaryPair(120);
  const groups = Int32Array.from({ length: 120 }, (_, row) => row % 6);
  const metric = metricOf(candidate, 'brier');
  const p = permutationP({ ...champion, groups }, { ...candidate, groups }, metric, plan);
  expect((p * 64) % 2).toBeCloseTo(0, 9);
});
