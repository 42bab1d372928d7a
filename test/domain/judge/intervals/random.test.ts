import { expect, test } from '@jest/globals';
import { randomOf } from '../../../../src/domain/judge/intervals/random.ts';

/** Doty-Humphrey's sfc32 in whole numbers of any size, as it is published. */
function published(seed: bigint): () => bigint {
  const whole = (value: bigint) => value & 0xffff_ffffn;
  let [a, b, c, counter] = [0n, whole(seed), whole(seed >> 32n), 1n];
  const next = () => {
    const out = whole(a + b + counter);
    counter = whole(counter + 1n);
    a = b ^ (b >> 9n);
    b = whole(c + whole(c << 3n));
    c = whole(whole((c << 21n) | (c >> 11n)) + out);
    return out;
  };
  for (let skipped = 0; skipped < 12; skipped++) next();
  return next;
}

test.each([0, 1, -1, 2 ** 31, 2 ** 40 + 5])('seed %i gives the published numbers', (seed) => {
  const theirs = published(BigInt.asUintN(64, BigInt(seed)));
  const ours = randomOf(seed);
  for (let index = 0; index < 3000; index++) expect(ours.next()).toBe(Number(theirs()));
});

test('draws by themselves have the shares of a Poisson variable of mean 1', () => {
  const counts = new Float64Array(400_001);
  randomOf(5).poisson(counts);
  let expected = Math.exp(-1);
  for (let times = 0; times < 5; times++) {
    const share = counts.filter((count) => count === times).length / counts.length;
    const error = Math.sqrt(expected / counts.length);
    expect(Math.abs(share - expected)).toBeLessThan(4 * error);
    expected /= times + 1;
  }
  expect(counts[400_000]).toBeLessThan(9);
});

test.each([1, 2, 2047, 2049, 5000])(
  'each of %i draws is what half a number says, and the next draw goes on',
  (count) => {
    const [numbers, draws] = [randomOf(9), randomOf(9)];
    for (let resample = 0; resample < 3; resample++) {
      const counts = new Float64Array(count);
      draws.poisson(counts);
      const blocks = Math.ceil(count / 2048);
      const all = Array.from({ length: 1024 * blocks }, () => numbers.next());
      // The last one of an odd number has the upper half.
      const halfOf = (unit: number) =>
        unit % 2 === 1 || unit === count - 1 ? all[unit >> 1]! >>> 16 : all[unit >> 1]! & 0xffff;
      const byHalf = [...counts.keys()].sort((a, b) => halfOf(a) - halfOf(b));
      const sorted = byHalf.map((unit) => counts[unit]!);
      expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
    }
  },
);
