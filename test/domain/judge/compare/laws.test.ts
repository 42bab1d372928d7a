import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, type Side } from '../../../../src/domain/judge/compare/compare.ts';
import { type Examples, take } from '../../../../src/domain/judge/examples/examples.ts';
import { terms } from '../models.ts';
import { pairOfModels } from './groups.ts';

const plan = { resamples: 50, seed: 1, confidence: 0.95 };
const side = (examples: Examples): Side => ({ examples, metrics: {} });
const metrics = ['roc_auc', 'accuracy', 'log_loss', 'f1'] as const;

/** Two models on the same examples; the candidate is better or worse, everywhere or in a group. */
const world = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  rows: fc.integer({ min: 60, max: 500 }),
  noise: fc.constantFrom(0.05, 0.5, 1, 2, 6),
  bad: fc.constantFrom(0.05, 1, 6),
  metric: fc.constantFrom(...metrics),
});
const law = (check: (champion: Side, candidate: Side, metric: string) => void) =>
  fc.assert(
    fc.property(world, ({ seed, rows, noise, bad, metric }) => {
      const { champion, candidate } = pairOfModels(rows, {
        ...{ seed, count: 4 },
        noise: (group) => (group === 2 ? bad : noise),
      });
      check(side(champion), side(candidate), metric);
    }),
    { numRuns: 15, seed: 7 },
  );

const opposite: Record<string, string> = { better: 'worse', worse: 'better' };

test('exchanging the two models turns better into worse, by the primary metric and its slices', () => {
  law((champion, candidate, metric) => {
    const bare = ({ examples }: Side) => side({ ...examples!, slices: [] });
    const [there, back] = [
      compare(bare(champion), bare(candidate), terms(metric, '0'), plan),
      compare(bare(candidate), bare(champion), terms(metric, '0'), plan),
    ];
    expect(back.verdict).toBe(opposite[there.verdict] ?? there.verdict);
    const sliced = [
      compare(champion, candidate, terms(metric, '0'), plan),
      compare(candidate, champion, terms(metric, '0'), plan),
    ].map(({ slices }) => slices);
    sliced[0]!.forEach(({ verdict }, at) => {
      const other = sliced[1]![at]!.verdict;
      if (verdict === 'better') expect(other).not.toBe('better');
      if (verdict === 'worse') expect(other).not.toBe('worse');
    });
  });
});

test('names of examples in another order change nothing that is decided', () => {
  law((champion, candidate, metric) => {
    const order = Int32Array.from(champion.examples!.labels.keys()).reverse();
    const { keys } = champion.examples!;
    const turned = ({ examples }: Side) => side({ ...take(examples!, order), keys });
    const [one, other] = [
      compare(champion, candidate, terms(metric, '0.01'), plan),
      compare(turned(champion), turned(candidate), terms(metric, '0.01'), plan),
    ];
    expect(other.verdict).toBe(one.verdict);
    expect(other.flips).toEqual(one.flips);
    expect(other.explored.map(({ where, n }) => [where, n])).toEqual(
      one.explored.map(({ where, n }) => [where, n]),
    );
    expect(other.primary!.difference!).toBeCloseTo(one.primary!.difference!, 12);
  });
});

test('a wider margin never turns a pass into a refusal', () => {
  law((champion, candidate, metric) => {
    const passed = ['0', '0.001', '0.01', '0.1', '1'].map(
      (margin) => compare(champion, candidate, terms(metric, margin), plan).verdict,
    );
    const rank = passed.map((verdict) => Number(verdict === 'better' || verdict === 'not-worse'));
    expect(rank).toEqual([...rank].sort());
  });
});
