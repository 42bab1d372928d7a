import { caveatOfSkewness } from './caveat.ts';
import { studentQuantile } from './distributions/student.ts';
import type { Spread } from './spread.ts';
import type { Uncertainty } from './uncertainty.ts';

/**
 * Hall's cubic transformation (1992) of Student's t, which takes out the skewness of a mean without
 * resampling, and can be inverted at every confidence. Its degrees of freedom are those of the
 * standard error, which heavy tails make uncertain.
 */
export function hall(value: number, spread: Spread, range: readonly [number, number]): Uncertainty {
  const { error, skewness, freedom } = spread;
  return {
    method: "Hall's transformed t",
    caveat: caveatOfSkewness(skewness),
    bound: (confidence) => {
      const t = studentQuantile(1 - confidence, freedom);
      const bound = value - error * untransformed(t, skewness);
      return Math.min(range[1], Math.max(range[0], bound));
    },
  };
}

/**
 * The t whose t + g t² / 3 + g² t³ / 27 + g / 6 is `transformed`.
 *
 * @param g skewness of the estimate: that of an example over the root of their number
 */
export function untransformed(transformed: number, g: number): number {
  if (!Number.isFinite(transformed)) return transformed;
  const off = transformed - g / 6;
  // Near 0 the cubic root loses its digits, and the transformation is a straight line.
  if (Math.abs(g * off) < 1e-5) return off - (g * off * off) / 3;
  return (3 / g) * (Math.cbrt(1 + g * off) - 1);
}
