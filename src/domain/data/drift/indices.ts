import { type Bands, shareBelow } from './bands.ts';

/** In place of an empty share, of which there is no logarithm. */
const least = 1e-4;

/** The population stability index of two lists of shares. */
export function stability(before: readonly number[], now: readonly number[]): number {
  return before.reduce((sum, share, i) => {
    const [a, b] = [Math.max(share, least), Math.max(now[i]!, least)];
    return sum + (b - a) * Math.log(b / a);
  }, 0);
}

/** The Jensen-Shannon distance of two lists of shares: the square root of the divergence, in bits. */
export function jensenShannon(before: readonly number[], now: readonly number[]): number {
  const toMiddle = (share: number, other: number) =>
    share === 0 ? 0 : share * Math.log2((2 * share) / (share + other));
  const divergence = before.reduce(
    (sum, share, i) => sum + toMiddle(share, now[i]!) + toMiddle(now[i]!, share),
    0,
  );
  return Math.sqrt(Math.max(0, divergence / 2));
}

/** The shares between the deciles of the reference, as near as its sketch has them. */
export function decileShares(bands: Bands, sketch: readonly number[]): number[] {
  const cuts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => sketch[Math.round(6.4 * tenth)]!);
  const below = [0, ...[...new Set(cuts)].map((cut) => shareBelow(bands, cut)), 1];
  return below.slice(1).map((share, i) => Math.max(0, share - below[i]!));
}
