import type { Weights } from '../metrics/metric.ts';
import type { Measure } from '../metrics/table.ts';
import { randomOf } from './random.ts';
import { endsOf, quantile } from './resamples.ts';
import type { Interval } from './uncertainty.ts';
import { unitsOf } from './units.ts';

/** How uncertainty is estimated. */
export interface Plan {
  /** Number of resamples of a bootstrap. */
  readonly resamples: number;
  /** A whole number. */
  readonly seed: number;
  /** Of the intervals, between 0 and 1. */
  readonly confidence: number;
}

export const defaultPlan: Plan = { resamples: 2000, seed: 1, confidence: 0.95 };

/** The rows that are drawn: by themselves, or whole groups of them. */
export interface Drawn {
  readonly labels: { readonly length: number };
  readonly weights: Float64Array | null;
  /** Any codes from 0. */
  readonly groups: Int32Array | null;
}

/** From so many units on, drawing each by itself differs less than resamples differ among themselves. */
const manyUnits = 10_000;

/**
 * Resamples the rows, or the groups, with replacement (Efron 1979); from 10,000 units on each by
 * itself, as often as a Poisson variable says (Hanley and MacGibbon 2006; Chamandy et al. 2012), which
 * needs no jumping about in memory. All measures see the same resamples, which makes the difference of
 * two models a paired one.
 *
 * @returns by measure and metric, the value in each resample; NaN where it is undefined
 */
export function resample(
  measures: readonly Measure[],
  rows: Drawn,
  { resamples, seed }: Pick<Plan, 'resamples' | 'seed'>,
): Float64Array[][] {
  const draw = drawer(rows, seed);
  const values: Float64Array[][] = measures.map(() => []);
  for (let index = 0; index < resamples; index++) {
    const weights = draw();
    measures.forEach((measure, which) => {
      measure(weights).forEach((value, metric) => {
        values[which]![metric] ??= new Float64Array(resamples);
        values[which]![metric]![index] = value;
      });
    });
  }
  return values;
}

/** Each call gives the weights of one more resample, in an array that the next call overwrites. */
export function drawer({ labels, weights: own, groups }: Drawn, seed: number): () => Weights {
  const random = randomOf(seed);
  const weights = new Float64Array(labels.length);
  const { codes, count } = groups ? unitsOf(groups) : { codes: null, count: weights.length };
  const units = codes ? new Float64Array(count) : weights;
  const draw = count < manyUnits ? random.multinomial : random.poisson;
  return () => {
    draw(units);
    if (codes) for (let row = 0; row < weights.length; row++) weights[row] = units[codes[row]!]!;
    if (own) for (let row = 0; row < weights.length; row++) weights[row]! *= own[row]!;
    return weights;
  };
}

/** The percentile interval; one that depends on undefined resamples has no bound. */
export function interval(values: Float64Array, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const { lowest, highest } = endsOf(values);
  return { low: bound(quantile(lowest, tail)), high: bound(quantile(highest, 1 - tail)) };
}

function bound(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
