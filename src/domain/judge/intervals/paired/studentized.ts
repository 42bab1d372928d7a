import { studentOf } from './hill.ts';

/**
 * Sums of powers of what each unit, a row or a group, moves an estimate by, which is its influence
 * times its share of the weight. The sum of the first power is 0.
 */
export interface Moments {
  readonly count: number;
  readonly squares: number;
  readonly cubes: number;
  readonly fourths: number;
}

/** @param times how often each part is there */
export function momentsOf(parts: Float64Array, times?: Float64Array): Moments {
  let [count, squares, cubes, fourths] = [0, 0, 0, 0];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const square = part * part;
    const often = times ? times[index]! : 1;
    count += often;
    squares += often * square;
    cubes += often * square * part;
    fourths += often * square * square;
  }
  return { count, squares, cubes, fourths };
}

/** The standard error of the estimate. */
export function errorOf({ count, squares }: Moments): number {
  return Math.sqrt((squares * count) / (count - 1));
}

/**
 * How many degrees of freedom the standard error has: Satterthwaite's (1946), from the kurtosis of
 * the parts, at most one less than there are units. Where few examples decide, it is few.
 *
 * @param kept of which so much is counted; by default a half, for where the tails are heavy a sample's
 *   kurtosis is mostly smaller than the truth (measured by `npm run bench -- coverage`)
 */
export function freedomOf({ count, squares, fourths }: Moments, kept = 0.5): number {
  const spread = fourths / squares ** 2 - 1 / count;
  return Math.max(1, Math.min(count - 1, (2 * kept) / Math.max(spread, 0)));
}

/**
 * The bound of an estimate: the outer one of Student's t and of the same on the scale on which Hall's
 * (1992) cubic takes the skewness out of the studentized estimate. So both tails hold what they
 * promise also where few examples count for much.
 */
export function studentized(
  estimate: number,
  moments: Moments,
  { error = errorOf(moments), freedom = freedomOf(moments) } = {},
): (confidence: number) => number {
  if (moments.squares === 0) return () => estimate;
  const skewness = moments.cubes / moments.squares ** 1.5;
  return (confidence) => {
    const t = studentOf(1 - confidence, freedom);
    const corrected = Number.isFinite(t) ? halls(t, skewness) : t;
    if (confidence === 0.5) return estimate;
    const outer = confidence < 0.5 ? Math.max(t, corrected) : Math.min(t, corrected);
    return estimate - error * outer;
  };
}

/** The inverse of g(t) = t + k t² / 3 + k² t³ / 27 + k / 6, for k the skewness over the root of the count. */
function halls(t: number, k: number): number {
  if (Math.abs(k) < 1e-9) return t;
  return (3 / k) * (Math.cbrt(1 + k * (t - k / 6)) - 1);
}
