import { studentQuantile } from './distributions/student.ts';
import type { Scale } from './scale.ts';
import type { Spread } from './spread.ts';
import type { Uncertainty } from './uncertainty.ts';

/**
 * The delta method with the variance of the infinitesimal jackknife (Efron 1982), on a scale on which
 * the bounds stay within the metric's range.
 *
 * @param freedom degrees of freedom, by default those of the standard error
 * @returns null at an end of the range, or without scatter, where the scale says nothing
 */
export function delta(
  value: number,
  spread: Spread,
  scale: Scale,
  freedom = spread.freedom,
): Uncertainty | null {
  const at = scale.to(value);
  const error = spread.error * scale.slope(value);
  if (!(Number.isFinite(at) && error > 0 && freedom >= 1)) return null;
  return {
    method: scale.name === 'plain' ? 'delta method' : `delta method on the ${scale.name} scale`,
    caveat: null,
    bound: (confidence) => scale.from(at + error * studentQuantile(confidence, freedom)),
  };
}
