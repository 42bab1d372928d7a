import { expect, test } from '@jest/globals';
import { biasOf, bootstrapBound } from '../../../../src/domain/judge/intervals/bca.ts';
import { unbiased } from '../../../../src/domain/judge/intervals/biased.ts';
import { resample } from '../../../../src/domain/judge/intervals/bootstrap.ts';
import { areaSpread } from '../../../../src/domain/judge/intervals/delong.ts';
import {
  normalCdf,
  normalQuantile,
} from '../../../../src/domain/judge/intervals/distributions/normal.ts';
import { studentQuantile } from '../../../../src/domain/judge/intervals/distributions/student.ts';
import { hall } from '../../../../src/domain/judge/intervals/hall.ts';
import { spreadOf } from '../../../../src/domain/judge/intervals/spread.ts';
import { topShare } from '../../../../src/domain/judge/intervals/top.ts';
import { intervalOf } from '../../../../src/domain/judge/intervals/uncertainty.ts';
import { wilson } from '../../../../src/domain/judge/intervals/wilson.ts';
import { woodruff } from '../../../../src/domain/judge/intervals/woodruff.ts';
import { ofArea } from '../../../../src/domain/judge/metrics/binary/influence.ts';
import { rank } from '../../../../src/domain/judge/metrics/ranks.ts';
import { binaryCase, dice } from '../cases.ts';
import { runPython } from '../python.ts';

const drawn = (count: number) => ({ labels: { length: count }, weights: null, groups: null });
const random = dice(11);
const skewed = Float64Array.from({ length: 150 }, () => Math.exp(3 * random.share()) ** 1.5);
// Each value beside its mirror image: the sample has no skewness.
const even = Float64Array.from({ length: 60 }, (_, row) => (row % 2 ? 1 : -1) * (1 + (row >> 1)));
const shares = [
  { hits: 0, n: 12, confidence: 0.95 },
  { hits: 7, n: 7, confidence: 0.9 },
  { hits: 1, n: 50, confidence: 0.99 },
  { hits: 61, n: 100, confidence: 0.95 },
  { hits: 99_990, n: 100_000, confidence: 0.999 },
];
const areas = [1, 2, 17].flatMap((digits) =>
  [25, 400].map((count) => {
    const { labels, scores } = binaryCase(count, random, digits);
    return { labels, scores: scores! };
  }),
);

const theirs = runPython('intervals/methods.py', {
  wilson: shares,
  student: [...even],
  bca: [...skewed],
  delong: areas.map(({ labels, scores }) => ({ labels: [...labels], scores: [...scores] })),
  median: [...skewed],
}) as {
  wilson: [number, number][];
  student: [number, number];
  bca: [number, number];
  delong: { area: number; error: number }[];
  median: [number, number];
};

const mean = (values: Float64Array) => values.reduce((sum, one) => sum + one, 0) / values.length;

test.each(shares.map((share, index) => ({ ...share, index })))(
  'Wilson of $hits in $n is that of scipy',
  ({ hits, n, confidence, index }) => {
    const hit = Float64Array.from({ length: n }, (_, row) => Number(row < hits));
    const share = { hits: hit, among: new Float64Array(n).fill(1) };
    const { low, high } = intervalOf(wilson(share, drawn(n))!, confidence);
    expect(Math.abs(low! - theirs.wilson[index]![0])).toBeLessThan(1e-9);
    expect(Math.abs(high! - theirs.wilson[index]![1])).toBeLessThan(1e-9);
  },
);

test('the spread of an area under the curve is that of all pairs, ties included', () => {
  areas.forEach(({ labels, scores }, index) => {
    const rows = drawn(labels.length);
    const influence = ofArea(rank(scores), labels, new Float64Array(labels.length).fill(1));
    const { error, freedom } = areaSpread(influence, labels, rows);
    expect(Math.abs(error - theirs.delong[index]!.error)).toBeLessThan(1e-12);
    expect(freedom).toBeLessThan(labels.length);
  });
});

test('the mean of values without skewness has the interval of Student', () => {
  const influence = even.map((one) => one - mean(even));
  const spread = spreadOf(influence, drawn(even.length));
  const { low, high } = intervalOf(hall(mean(even), spread, [-Infinity, Infinity]), 0.95);
  expect(low!).toBeCloseTo(theirs.student[0], 9);
  expect(high!).toBeCloseTo(theirs.student[1], 9);
});

test('a skewed mean reaches farther up than down', () => {
  const at = mean(skewed);
  const spread = spreadOf(
    skewed.map((one) => one - at),
    drawn(skewed.length),
  );
  const { low, high } = intervalOf(hall(at, spread, [0, Infinity]), 0.95);
  expect(high! - at).toBeGreaterThan(1.05 * (at - low!));
});

test('BCa agrees with scipy.stats.bootstrap within its own error', () => {
  const at = mean(skewed);
  const measure = (weights: Float64Array) =>
    Float64Array.of(skewed.reduce((sum, one, row) => sum + one * weights[row]!, 0) / skewed.length);
  const values = resample([measure], drawn(skewed.length), { resamples: 20_000, seed: 4 })[0]![0]!;
  const influence = skewed.map((one) => one - at);
  const acceleration = spreadOf(influence, drawn(skewed.length)).skewness / 6;
  const correction = { bias: biasOf(values, at), acceleration, freedom: Infinity };
  const bound = bootstrapBound(values, correction);
  const [low, high] = theirs.bca;
  expect(Math.abs(bound(0.025) - low)).toBeLessThan(0.03 * (high - low));
  expect(Math.abs(bound(0.975) - high)).toBeLessThan(0.03 * (high - low));
});

test('no bound where resamples are undefined, or fewer than it asks for', () => {
  const values = Float64Array.from({ length: 999 }, (_, index) => index);
  const plain = { bias: 0, acceleration: 0, freedom: Infinity };
  expect(bootstrapBound(values, plain)(0.5)).toBeCloseTo(499, 9);
  expect(bootstrapBound(values, plain)(0.0005)).toBe(-Infinity);
  expect(bootstrapBound(values, plain)(0.9999)).toBe(Infinity);
  values.fill(Number.NaN, 0, 40);
  expect(bootstrapBound(values, plain)(0.025)).toBe(-Infinity);
  expect(bootstrapBound(values, plain)(0.975)).toBe(Infinity);
  expect(bootstrapBound(values, plain)(0.1)).toBeGreaterThan(0);
});

test('the bounds of a median lie within a place of those of the sign test', () => {
  const sorted = [...skewed].sort((a, b) => a - b);
  const { low, high } = intervalOf(woodruff(skewed, drawn(skewed.length))!, 0.95);
  const [from, to] = theirs.median.map((value) => sorted.indexOf(value)) as [number, number];
  expect(low!).toBeGreaterThanOrEqual(sorted[from - 1]!);
  expect(low!).toBeLessThanOrEqual(sorted[from + 1]!);
  expect(high!).toBeGreaterThanOrEqual(sorted[to - 1]!);
  expect(high!).toBeLessThanOrEqual(sorted[to + 1]!);
});

test.each([
  [10, 100, 10, 0],
  [10, 100, 8, 4],
  [12.5, 250, 5, 5],
])(
  'of the first %d of %d, %d are positive: the bounds are where the score test turns',
  (count, of, hits, after) => {
    // The nearest on either side of the cut.
    const labels = Float64Array.from({ length: of }, (_, place) =>
      Number(place < hits || (place >= count && place < count + after)),
    );
    const share = hits / count;
    const wide = Math.max(5, count / 2);
    const near = labels.slice(Math.round(count - wide), Math.round(count + wide));
    const off = (1 - count / of) * (share - mean(near)) ** 2;
    const { low, high } = intervalOf(topShare({ count, of, share }, labels), 0.95);
    const t = studentQuantile(0.975, count - 1);
    for (const bound of [low!, high!].filter((one) => one > 0 && one < 1))
      expect((share - bound) ** 2).toBeCloseTo((t * t * (bound * (1 - bound) + off)) / count, 9);
    expect(low!).toBeLessThan(share);
    expect(high!).toBeGreaterThanOrEqual(share);
  },
);

test('a distance near 1 may lie further below than its resamples scatter', () => {
  const values = Float64Array.from(
    { length: 999 },
    (_, at) => 0.9 + 0.03 * normalQuantile((at + 0.5) / 999),
  );
  const { bound } = unbiased(0.9, values, 99, [0, 1]);
  expect(bound(0.5)).toBeCloseTo(0.9, 3);
  expect(bound(normalCdf(-2))).toBeLessThan(0.9 - 2.3 * 0.03);
  expect(bound(normalCdf(2))).toBeLessThan(0.9 + 1.8 * 0.03);
  expect(unbiased(0.02, values, 99, [0, 1]).bound(0.025)).toBe(0);
});
