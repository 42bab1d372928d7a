import { studentQuantile } from '../distributions/student.ts';
import { untransformed } from '../hall.ts';
import { errorOf, freedomOf, type Moments, skewnessOf } from '../moments.ts';

/**
 * Where the tails are heavy a sample's kurtosis is mostly smaller than the truth, and only a half of
 * the degrees of freedom that it leaves is counted.
 */
const kept = 0.5;
/**
 * However few examples decide, no fewer. Of a mixture of normals, be its tails as heavy as they may,
 * the t of all units holds what it promises (Bakirov and Székely 2005): fewer degrees only make up
 * for examples that the sample lacks. Below five they hold no more, and one large example would hide
 * any gain (both measured, by `npm run bench -- coverage` and `decisions`).
 */
const least = 5;

/** Degrees of freedom of the standard error of a difference. */
export function pairedFreedom(moments: Moments): number {
  return Math.min(moments.count - 1, Math.max(least, freedomOf(moments, kept)));
}

/**
 * The bound of an estimate: the outer one of Student's t and of the same on the scale on which Hall's
 * (1992) cubic takes the skewness out of the studentized estimate. So both tails hold what they
 * promise also where few examples count for much.
 */
export function studentized(
  estimate: number,
  moments: Moments,
  { error = errorOf(moments), freedom = pairedFreedom(moments) } = {},
): (confidence: number) => number {
  if (moments.squares === 0) return () => estimate;
  const skewness = skewnessOf(moments);
  return (confidence) => {
    const t = studentQuantile(1 - confidence, freedom);
    const corrected = untransformed(t, skewness);
    if (confidence === 0.5) return estimate;
    const outer = confidence < 0.5 ? Math.max(t, corrected) : Math.min(t, corrected);
    return estimate - error * outer;
  };
}
