import type { Drawn } from './bootstrap.ts';
import { normalQuantile } from './distributions/normal.ts';
import { studentQuantile } from './distributions/student.ts';
import { spreadOf } from './spread.ts';
import type { Uncertainty } from './uncertainty.ts';

/** Which rows count, as 0 and 1: `hits` among `among`. */
export interface Share {
  readonly hits: Float64Array;
  readonly among: Float64Array;
}

/** A share as if of so many examples, all alike and each by itself. */
export interface Counted {
  readonly share: number;
  readonly examples: number;
  /** Degrees of freedom of its variance; Infinity where that follows from the share itself. */
  readonly freedom: number;
}

/**
 * Wilson's score interval (1927) of a share. Weights and groups change the number of examples to that
 * of a simple sample of the same variance, and the normal to Student's t (Korn and Graubard 1998).
 *
 * @returns null when nothing is among the counted, or they are all of one group
 */
export function wilson(share: Share, rows: Drawn): Uncertainty | null {
  const counted = count(share, rows);
  if (counted === null || counted.freedom < 1) return null;
  const isPlain = counted.freedom === Infinity;
  return {
    method: isPlain ? 'Wilson' : 'Wilson, with an effective number of examples',
    caveat: null,
    bound: (confidence) => wilsonBound(counted, confidence),
  };
}

export function wilsonBound({ share, examples, freedom }: Counted, confidence: number): number {
  const z =
    freedom === Infinity ? normalQuantile(confidence) : studentQuantile(confidence, freedom);
  // At an end of the range rounding would leave the bound a digit within it.
  if (z === Infinity || (z >= 0 && share === 1)) return 1;
  if (z === -Infinity || (z <= 0 && share === 0)) return 0;
  const square = (z * z) / examples;
  const spread = z * Math.sqrt((share * (1 - share)) / examples + square / examples / 4);
  return Math.min(1, Math.max(0, (share + square / 2 + spread) / (1 + square)));
}

/** Null when nothing is counted. */
export function count({ hits, among }: Share, rows: Drawn): Counted | null {
  const { labels, weights, groups } = rows;
  let [hit, total, examples] = [0, 0, 0];
  for (let row = 0; row < labels.length; row++) {
    const weight = (weights?.[row] ?? 1) * among[row]!;
    if (weight > 0) examples++;
    total += weight;
    hit += weight * hits[row]!;
  }
  if (total === 0) return null;
  const share = hit / total;
  if (!weights && !groups) return { share, examples, freedom: Infinity };
  const own = weights ? among.map((one, row) => one * weights[row]!) : among;
  const influence = hits.map((one) => one - share);
  const { error, freedom, effective } = spreadOf(influence, { labels, weights: own, groups });
  // A share of 0 or 1 does not scatter within the sample; then all depends on the units.
  const simple = error > 0 ? (share * (1 - share)) / error ** 2 : effective;
  return { share, examples: Math.min(simple, examples), freedom };
}
