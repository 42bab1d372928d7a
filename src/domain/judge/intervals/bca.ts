import { normalCdf, normalQuantile } from './distributions/normal.ts';
import { studentQuantile } from './distributions/student.ts';
import { endsOf, quantile } from './resamples.ts';
import type { Uncertainty } from './uncertainty.ts';

/** What corrects the percentiles of a bootstrap. */
export interface Correction {
  readonly bias: number;
  readonly acceleration: number;
  /** Units less one: percentiles are too narrow by what t is wider than z (Hesterberg 2015). */
  readonly freedom: number;
}

export const uncorrected: Correction = { bias: 0, acceleration: 0, freedom: Infinity };

/**
 * The bias-corrected and accelerated bootstrap (Efron 1987); without a correction, the percentile
 * bootstrap. What depends on undefined resamples, or on rarer ones than there are, has no bound.
 *
 * @param values of the metric in each resample
 */
export function bootstrapBound(
  values: Float64Array,
  { bias, acceleration, freedom }: Correction,
): Uncertainty['bound'] {
  const { lowest, highest } = endsOf(values);
  const wider = freedom === Infinity ? 1 : Math.sqrt((freedom + 1) / freedom);
  return (confidence) => {
    const z = wider * studentQuantile(confidence, freedom);
    const off = 1 - acceleration * (bias + z);
    const share = off > 0 ? normalCdf(bias + (bias + z) / off) : z > 0 ? 1 : 0;
    const end = 1 / (values.length + 1);
    if (!(share >= end)) return -Infinity;
    if (share > 1 - end) return Infinity;
    return quantile(share < 0.5 ? lowest : highest, share);
  };
}

/** The bias correction: where the value lies among those of its resamples, as a normal quantile. */
export function biasOf(values: Float64Array, value: number): number {
  let [below, defined] = [0, 0];
  for (const one of values) {
    if (Number.isNaN(one)) continue;
    defined++;
    if (one < value) below += 1;
    else if (one === value) below += 0.5;
  }
  return normalQuantile(below / defined);
}
