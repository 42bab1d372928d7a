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

/** The third central moment of the estimate over the cube of its standard error; 0 without scatter. */
export function skewnessOf({ squares, cubes }: Moments): number {
  return squares > 0 ? cubes / squares ** 1.5 : 0;
}

/**
 * How many degrees of freedom the standard error has: Satterthwaite's (1946), from the kurtosis of
 * the parts, at most one less than there are units. Where few of them decide, it is few.
 *
 * @param kept of which so much is counted
 */
export function freedomOf({ count, squares, fourths }: Moments, kept = 1): number {
  if (squares === 0) return count - 1;
  const spread = fourths / squares ** 2 - 1 / count;
  return Math.min(count - 1, (2 * kept) / Math.max(spread, 0));
}
