// The same numbers on every machine, which Math.random does not give.
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Weights } from '../metrics/metric.ts';
import type { Measure } from '../metrics/table.ts';
import type { Interval } from './uncertainty.ts';

/** How uncertainty is estimated. */
export interface Plan {
  /** Number of resamples. */
  readonly resamples: number;
  /** A whole number. */
  readonly seed: number;
  /** Of the intervals, between 0 and 1. */
  readonly confidence: number;
}

export const defaultPlan: Plan = { resamples: 2000, seed: 1, confidence: 0.95 };

/**
 * Resamples `count` examples with replacement (Efron 1979). All measures see the same resamples,
 * which makes the difference of two models a paired one.
 *
 * @returns by measure and metric, the value in each resample; NaN where it is undefined
 */
export function resample(
  measures: readonly Measure[],
  count: number,
  { resamples, seed }: Plan,
): Float64Array[][] {
  const random = generator(seed);
  const weights: Weights = new Float64Array(count);
  const values: Float64Array[][] = measures.map(() => []);
  for (let index = 0; index < resamples; index++) {
    weights.fill(0);
    for (let draw = 0; draw < count; draw++) weights[random(count)]! += 1;
    measures.forEach((measure, which) => {
      measure(weights).forEach((value, metric) => {
        values[which]![metric] ??= new Float64Array(resamples);
        values[which]![metric]![index] = value;
      });
    });
  }
  return values;
}

/** Whole numbers below a bound; off from even by less than the bound over 2^32. */
function generator(seed: number): (bound: number) => number {
  const source = xoroshiro128plus(seed);
  // Seeds that are near begin alike.
  for (let skipped = 0; skipped < 64; skipped++) source.next();
  return (bound) => Math.floor(((source.next() >>> 0) * bound) / 2 ** 32);
}

/**
 * The percentile interval. A resample in which the metric is undefined counts as beyond both ends,
 * so an interval that depends on such resamples has no bound.
 */
export function interval(values: Float64Array, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const lowest = values.map((value) => (Number.isNaN(value) ? -Infinity : value)).sort();
  const highest = values.map((value) => (Number.isNaN(value) ? Infinity : value)).sort();
  return { low: bound(quantile(lowest, tail)), high: bound(quantile(highest, 1 - tail)) };
}

function bound(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Linear between neighbours: type 7 of Hyndman and Fan (1996), as in numpy. */
function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below === above ? below : below + (above - below) * (at - Math.floor(at));
}

/**
 * The two-sided p-value of no difference: twice the share of resamples on the rarer side of 0, with
 * one more counted on each side (Davison and Hinkley 1997) so that it is never 0. Null when a
 * resample is undefined.
 */
export function pValue(differences: Float64Array): number | null {
  let below = 1;
  let above = 1;
  for (const value of differences) {
    if (Number.isNaN(value)) return null;
    if (value <= 0) below++;
    if (value >= 0) above++;
  }
  return Math.min(1, (2 * Math.min(below, above)) / (differences.length + 1));
}
