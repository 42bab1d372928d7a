import { expect, test } from '@jest/globals';
import type { Examples } from '../../../../src/domain/judge/examples/examples.ts';
import { readExamples } from '../../../../src/domain/judge/examples/read.ts';
import { portionOf } from '../../../../src/domain/judge/intervals/portion.ts';
import {
  fullEffort,
  uncertaintiesOf,
} from '../../../../src/domain/judge/intervals/uncertainties.ts';
import { intervalOf } from '../../../../src/domain/judge/intervals/uncertainty.ts';
import { metricsFor } from '../../../../src/domain/judge/metrics/table.ts';
import { model, plan, spec } from '../models.ts';

const many = readExamples(model(12_000, 0.5), spec);
const grouped = {
  ...many,
  groups: Int32Array.from({ length: 12_000 }, (_, row) => Math.floor(row / 4)),
};

function ksOf(examples: Examples, most: number) {
  const metrics = metricsFor(examples, ['ks', 'ece']).filter(({ name }) => /^(ks|ece)$/.test(name));
  const found = uncertaintiesOf(examples, metrics, plan, { ...fullEffort, most });
  return metrics.map(({ name }) => {
    const one = found.get(name)!;
    if (!('bound' in one)) throw new Error(one.reason);
    const { low, high } = intervalOf(one, 0.95);
    return { method: one.method, low: low!, high: high! };
  });
}

test.each([
  ['rows', many],
  ['groups', grouped],
])('a random part of the %s tells how much all of them scatter, and is named', (_, examples) => {
  const [whole, some] = [ksOf(examples, 12_000), ksOf(examples, 3_000)];
  for (const [which, { low, high, method }] of some.entries()) {
    const all = whole[which]!;
    expect(all.method).not.toMatch(/random examples/);
    expect(method).toMatch(/, from (2[5-9]|3[0-5])\d\d random examples$/);
    // A quarter of the rows alone would scatter twice as much.
    expect((high - low) / (all.high - all.low)).toBeGreaterThan(0.65);
    expect((high - low) / (all.high - all.low)).toBeLessThan(1.5);
    expect(Math.abs((high + low - all.high - all.low) / 2)).toBeLessThan(
      0.5 * (all.high - all.low),
    );
  }
});

test('groups are in it whole, and as many as asked for are all', () => {
  const { examples, shrink } = portionOf(grouped, 3_000, 1);
  const counts = new Map<number, number>();
  for (const group of examples.groups!) counts.set(group, (counts.get(group) ?? 0) + 1);
  expect([...new Set(counts.values())]).toEqual([4]);
  expect(shrink).toBeCloseTo(Math.sqrt(examples.labels.length / 12_000), 12);
  expect(portionOf(grouped, 12_000, 1)).toEqual({ examples: grouped, shrink: 1 });
});
