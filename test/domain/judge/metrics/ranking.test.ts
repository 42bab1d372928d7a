import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RankingOutcome } from '../../../../src/domain/judge/examples/examples.ts';
import { rankingMetrics, sumRanking } from '../../../../src/domain/judge/metrics/ranking.ts';

const item = fc.record({
  query: fc.integer({ min: 0, max: 4 }),
  label: fc.integer({ min: 0, max: 2 }),
  score: fc.integer({ min: 0, max: 3 }),
});
type Item = { query: number; label: number; score: number };
const items = fc.array(item, { minLength: 1, maxLength: 30 });

function outcomeOf(list: readonly Item[]): RankingOutcome {
  return {
    ...{ task: 'ranking', classes: null, predictions: null },
    labels: Float64Array.from(list, ({ label }) => label),
    scores: Float64Array.from(list, ({ score }) => score),
    queries: Int32Array.from(list, ({ query }) => query),
  };
}

function values(list: readonly Item[], weightOf: (item: Item) => number = () => 1): number[] {
  const sums = sumRanking(outcomeOf(list))(Float64Array.from(list, weightOf));
  return rankingMetrics.map(({ compute }) => compute(sums));
}

function same(ours: readonly number[], theirs: readonly number[]): void {
  for (const [at, value] of ours.entries()) {
    if (Number.isNaN(theirs[at]!)) expect(value).toBeNaN();
    else expect(value).toBeCloseTo(theirs[at]!, 12);
  }
}

const law = (check: (list: Item[]) => void) =>
  fc.assert(fc.property(items, check), { numRuns: 200, seed: 3 });

test('a query that counts twice is the same as two queries', () => {
  law((list) => {
    const twice = [
      ...list,
      ...list.filter(({ query }) => query === 1).map((one) => ({ ...one, query: 9 })),
    ];
    same(
      values(list, ({ query }) => (query === 1 ? 2 : 1)),
      values(twice),
    );
  });
});

test('a query that does not count, or has nothing relevant, changes nothing', () => {
  law((list) => {
    const more = [...list, { query: 7, label: 2, score: 0 }, { query: 7, label: 0, score: 1 }];
    same(
      values(more, ({ query }) => Number(query !== 7)),
      values(list),
    );
    const irrelevant = [...list, { query: 8, label: 0, score: 5 }];
    same(values(irrelevant), values(list));
  });
});

test('a score that orders by relevance is worth 1, and nothing is worth more', () => {
  law((list) => {
    const best = values(list.map((one) => ({ ...one, score: one.label })));
    const names = rankingMetrics.map(({ name }) => name);
    const perfect = best.filter((_, at) => !names[at]!.startsWith('recall'));
    if (list.some(({ label }) => label > 0))
      for (const value of perfect) expect(value).toBeCloseTo(1, 12);
    for (const value of values(list))
      if (!Number.isNaN(value)) expect(value).toBeLessThanOrEqual(1 + 1e-12);
  });
});

test('grades above 0 are relevant alike for all but ndcg', () => {
  law((list) => {
    const alike = list.map((one) => ({ ...one, label: Math.min(1, one.label) }));
    const isGraded = rankingMetrics.map(({ name }) => name.startsWith('ndcg'));
    const ungraded = (all: number[]) => all.filter((_, at) => !isGraded[at]);
    same(ungraded(values(list)), ungraded(values(alike)));
  });
});
