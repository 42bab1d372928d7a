import { expect, test } from '@jest/globals';
import {
  defaultPlan,
  interval,
  resample,
} from '../../../../src/domain/judge/intervals/bootstrap.ts';
import { dice, regressionCase } from '../cases.ts';
import { runPython } from '../python.ts';

const rows = (count: number) => ({ labels: { length: count }, weights: null, groups: null });
const mean = (values: Float64Array) => (weights: Float64Array) =>
  Float64Array.of(
    values.reduce((sum, value, row) => sum + value * weights[row]!, 0) /
      weights.reduce((sum, weight) => sum + weight, 0),
  );
const copy = (weights: Float64Array) => weights.slice();

test('every resample counts as many examples as there are', () => {
  const total = (weights: Float64Array) => Float64Array.of(weights.reduce((a, b) => a + b, 0));
  const [[totals]] = resample([total], rows(37), defaultPlan) as [[Float64Array]];
  expect(totals.length).toBe(2000);
  expect(new Set(totals)).toEqual(new Set([37]));
});

test('a seed gives the same numbers on every machine, another seed others', () => {
  const values = Float64Array.from({ length: 100 }, (_, row) => row);
  const draw = (seed: number) =>
    resample([mean(values)], rows(100), { resamples: 3, seed })[0]![0]!;
  expect([...draw(1)]).toEqual([...draw(1)]);
  expect([...draw(2)]).not.toEqual([...draw(1)]);
  expect([...draw(1)]).toEqual([46.45, 50.59, 47.95]);
});

test.each([300, 30_000])(
  'each of %i rows is drawn once on average, with a variance of one',
  (n) => {
    const counts = resample([copy], rows(n), { resamples: 60_000 / n, seed: 7 })[0]!;
    const all = counts.flatMap((column) => [...column]);
    const mean = all.reduce((sum, count) => sum + count, 0) / all.length;
    const variance = all.reduce((sum, count) => sum + (count - mean) ** 2, 0) / all.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.02);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
  },
);

test('groups are drawn whole, and a row counts as much more as it weighs', () => {
  const groups = Int32Array.of(7, 2, 7, 7, 2, 5);
  const weights = Float64Array.of(1, 1, 2, 0.5, 3, 1);
  const labels = { length: 6 };
  const drawn = resample([copy], { labels, weights, groups }, { resamples: 50, seed: 3 })[0]!;
  for (let index = 0; index < 50; index++) {
    const [a, b, c, d, e, f] = drawn.map((column) => column[index]!);
    expect([c, d, e]).toEqual([2 * a!, a! / 2, 3 * b!]);
    expect(a! + b! + f!).toBe(3);
  }
  expect(new Set(drawn[0]).size).toBeGreaterThan(2);
});

test('the interval agrees with scipy.stats.bootstrap within its own error', () => {
  const { labels, predictions } = regressionCase(400, dice(3));
  const errors = labels.map((label, row) => predictions[row]! - label);
  const plan = { ...defaultPlan, resamples: 20_000 };
  const { low, high } = interval(
    resample([mean(errors)], rows(400), plan)[0]![0]!,
    plan.confidence,
  );
  const theirs = runPython('intervals/interval.py', [...errors]) as { low: number; high: number };
  const width = theirs.high - theirs.low;
  expect(Math.abs(low! - theirs.low)).toBeLessThan(0.03 * width);
  expect(Math.abs(high! - theirs.high)).toBeLessThan(0.03 * width);
});

test('an interval that depends on undefined resamples has no bound', () => {
  const values = Float64Array.from({ length: 1000 }, (_, index) => index);
  expect(interval(values, 0.95).low).toBeCloseTo(24.975, 9);
  values.fill(Number.NaN, 0, 10);
  expect(interval(values, 0.95).low).toBeCloseTo(24.975, 9);
  expect(interval(values, 0.95).high).toBeCloseTo(984.025, 9);
  values.fill(Number.NaN, 0, 40);
  expect(interval(values, 0.95)).toEqual({ low: null, high: null });
});
