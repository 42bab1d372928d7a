import type { ColumnProfile } from '../../records/validation.ts';
import type { Runs } from '../dataset.ts';
import { sizeOf } from '../profile/runs.ts';

/**
 * What is known of the empirical distribution function F of `n` values. From `points[i]` to just
 * below the next point, low[i] <= F <= high[i]; below the first point F is 0, from the last on 1.
 */
export interface Bands {
  n: number;
  points: Float64Array;
  low: Float64Array;
  high: Float64Array;
}

/** From the rows: known exactly. */
export function exactBands(runs: Runs): Bands {
  const n = sizeOf(runs);
  const shares = new Float64Array(runs.values.length);
  let below = 0;
  for (let i = 0; i < shares.length; i++) {
    below += runs.counts[i]!;
    shares[i] = below / n;
  }
  return { n, points: runs.values, low: shares, high: shares };
}

/**
 * From a stored profile. An element v of the sketch, the c-th smallest value, says that F >= c/n
 * from v on and F <= (c - 1)/n before it; an inner edge of the histogram says exactly how much lies
 * below it. Between two points F rises only, so the two bounds of a band are at most 1/64 apart
 * where no value is frequent.
 */
export function sketchBands(n: number, { sketch, histogram }: ColumnProfile): Bands {
  const limits = new Map<number, Limit>();
  const limit = (at: number, from: number, before: number) => {
    const known = limits.get(at);
    limits.set(at, {
      from: Math.max(from, known?.from ?? 0),
      before: Math.min(before, known?.before ?? 1),
    });
  };
  sketch?.forEach((value, i) => {
    const place = Math.max(1, Math.ceil((n * i) / (sketch.length - 1)));
    limit(value, place / n, (place - 1) / n);
  });
  let below = 0;
  histogram?.counts.slice(0, -1).forEach((count, bin) => {
    below += count;
    limit(histogram.edges[bin + 1]!, below / n, below / n);
  });
  return bandsOf(n, limits);
}

/** The share of values that are at or below a point, and strictly below it: at least, and at most. */
interface Limit {
  from: number;
  before: number;
}

function bandsOf(n: number, limits: Map<number, Limit>): Bands {
  const points = Float64Array.from(limits.keys()).sort();
  const low = new Float64Array(points.length);
  const high = new Float64Array(points.length).fill(1);
  for (let i = 0; i < points.length; i++)
    low[i] = Math.max(low[i - 1] ?? 0, limits.get(points[i]!)!.from);
  for (let i = points.length - 2; i >= 0; i--)
    high[i] = Math.min(high[i + 1]!, limits.get(points[i + 1]!)!.before);
  // What lies between can be no less than what is known to lie below.
  for (let i = 0; i < points.length; i++) high[i] = Math.max(high[i]!, low[i]!);
  return { n, points, low, high };
}

/** How far two distributions are apart, at the least when one is known from a profile. */
export interface Distance {
  /** The largest difference of the distribution functions: Kolmogorov-Smirnov's D. */
  largest: number;
  /** The area between them in units of `unit`: Wasserstein's first distance. */
  area: number;
  /** The same only where the second lies above the first: where its values are the smaller ones. */
  back: { largest: number; area: number };
}

/** Walks along both at once. With two exact sides the distances are exact, else the smallest that the bands allow. */
export function distanceOf(a: Bands, b: Bands, unit: number): Distance {
  const distance = { largest: 0, area: 0, back: { largest: 0, area: 0 } };
  let [i, j] = [-1, -1];
  while (i + 1 < a.points.length || j + 1 < b.points.length) {
    const at = Math.min(a.points[i + 1] ?? Infinity, b.points[j + 1] ?? Infinity);
    if (a.points[i + 1] === at) i++;
    if (b.points[j + 1] === at) j++;
    const next = Math.min(a.points[i + 1] ?? Infinity, b.points[j + 1] ?? Infinity);
    const above = (a.low[i] ?? 0) - (b.high[j] ?? 0);
    const below = (b.low[j] ?? 0) - (a.high[i] ?? 0);
    const width = next < Infinity ? next / unit - at / unit : 0;
    distance.largest = Math.max(distance.largest, above, below);
    distance.area += Math.max(0, above, below) * width;
    distance.back.largest = Math.max(distance.back.largest, below);
    distance.back.area += Math.max(0, below) * width;
  }
  return distance;
}

/** The share of values at or below a point, the middle of what is possible. */
export function shareBelow({ points, low, high }: Bands, at: number): number {
  let [first, last] = [0, points.length];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (points[middle]! <= at) first = middle + 1;
    else last = middle;
  }
  return first === 0 ? 0 : (low[first - 1]! + high[first - 1]!) / 2;
}
