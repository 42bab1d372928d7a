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
