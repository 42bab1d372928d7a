import { studentQuantile } from './distributions/student.ts';
import { scatterOf } from './resamples.ts';
import type { Uncertainty } from './uncertainty.ts';

/**
 * Noise alone makes a largest distance, or a mean of absolute ones, larger: the value by so much over
 * the truth, and its resamples by so much again over the value. Where the distance is real, both are
 * alike; where all of it is noise, resamples have twice the variance, and show only √2 - 1 of it.
 */
const mostBias = 1 / (Math.SQRT2 - 1);

/**
 * The normal interval with the bootstrap's standard error, its lower end less the largest bias that
 * the resamples can mean, its upper end less the smallest.
 *
 * @param values of the metric in each resample, all defined
 */
export function unbiased(
  value: number,
  values: Float64Array,
  freedom: number,
  range: readonly [number, number],
): Uncertainty {
  const { mean, variance } = scatterOf(values);
  const error = Math.sqrt(variance);
  const bias = Math.max(0, mean - value);
  return {
    method: 'bootstrap standard error, less the bias',
    caveat: null,
    bound: (confidence) => {
      const centre = value - (confidence < 0.5 ? mostBias : 1) * bias;
      const bound = centre + error * studentQuantile(confidence, freedom);
      return Math.min(range[1], Math.max(range[0], bound));
    },
  };
}
