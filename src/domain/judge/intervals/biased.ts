import { studentQuantile } from './distributions/student.ts';
import { scatterOf } from './resamples.ts';
import { fisher } from './scale.ts';
import type { Uncertainty } from './uncertainty.ts';

/**
 * Noise alone makes a largest distance, or a mean of absolute ones, larger: the value by so much over
 * the truth, and its resamples by so much again over the value. Where the distance is real, both are
 * alike; where all of it is noise, resamples have twice the variance, and show only √2 - 1 of it.
 */
const mostBias = 1 / (Math.SQRT2 - 1);

/**
 * Student's interval with the bootstrap's standard error, its lower end less the largest bias that the
 * resamples can mean, its upper end less the smallest. It is found on the scale of Fisher's z, as
 * a distance scatters the less the nearer it is to 1: resamples are nearer than the truth, and show
 * less than its scatter.
 *
 * @param values of the metric in each resample, all defined
 * @param range within 0 and 1
 */
export function unbiased(
  value: number,
  values: Float64Array,
  freedom: number,
  range: readonly [number, number],
): Uncertainty {
  const { mean, variance } = scatterOf(values);
  const error = variance > 0 ? Math.sqrt(variance) * fisher.slope(mean) : 0;
  const bias = Math.max(0, mean - value);
  return {
    method: "bootstrap standard error on Fisher's z scale, less the bias",
    caveat: null,
    bound: (confidence) => {
      // Less than the largest bias nothing may be left.
      const centre = confidence < 0.5 ? Math.max(0, value - mostBias * bias) : value - bias;
      const away = error * studentQuantile(confidence, freedom);
      const bound = fisher.from(fisher.to(centre) + away);
      return Math.min(range[1], Math.max(range[0], bound));
    },
  };
}
