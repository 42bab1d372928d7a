import type { Drawn } from './bootstrap.ts';
import { unitsOf } from './units.ts';

/** How far a value scatters, as the influence of its units tells (the infinitesimal jackknife). */
export interface Spread {
  /** Standard error, in the metric's own units. */
  readonly error: number;
  /** Third central moment of the value over the cube of its standard error; 0 when that is 0. */
  readonly skewness: number;
  /** Examples, or groups of them, that have any weight. */
  readonly units: number;
  /** How many equal units would scatter like these (Kish 1965). */
  readonly effective: number;
  /**
   * Degrees of freedom of the standard error (Satterthwaite 1946): fewer than units less 1 where the
   * influence has heavy tails, and few units decide what the error is.
   */
  readonly freedom: number;
}

/**
 * @param influence of each row: the derivative of the value with respect to its share of the weight
 */
export function spreadOf(influence: Float64Array, rows: Drawn): Spread {
  const { sums, scale, units, effective } = byUnit(influence, rows);
  let [second, third, fourth] = [0, 0, 0];
  for (let unit = 0; unit < sums.length; unit++) {
    const square = sums[unit]! ** 2;
    second += square;
    third += square * sums[unit]!;
    fourth += square * square;
  }
  return {
    // As a sample variance has one less in its denominator.
    error: scale * Math.sqrt((second * units) / (units - 1)),
    skewness: second > 0 ? third / second ** 1.5 : 0,
    units,
    effective,
    freedom: fourth > 0 ? freedomOf(units, (units * fourth) / second ** 2) : units - 1,
  };
}

/** The variance of a variance is (kurtosis - 1) / units of its square. */
function freedomOf(units: number, kurtosis: number): number {
  return kurtosis > 1 ? Math.min(units - 1, (2 * units) / (kurtosis - 1)) : units - 1;
}

/** The influence of each unit times its weight; times `scale` it is what the unit moves the value by. */
function byUnit(influence: Float64Array, { labels, weights, groups }: Drawn) {
  const count = labels.length;
  // Ten million rows need no copy.
  if (!weights && !groups)
    return { sums: influence, scale: 1 / count, units: count, effective: count };
  const grouped = groups && unitsOf(groups);
  const total = new Float64Array(grouped ? grouped.count : count);
  const sums = new Float64Array(total.length);
  for (let row = 0; row < count; row++) {
    const unit = grouped ? grouped.codes[row]! : row;
    const weight = weights ? weights[row]! : 1;
    total[unit]! += weight;
    sums[unit]! += weight * influence[row]!;
  }
  let [units, all, squares] = [0, 0, 0];
  for (const weight of total) {
    if (weight > 0) units++;
    all += weight;
    squares += weight * weight;
  }
  return { sums, scale: 1 / all, units, effective: all ** 2 / squares };
}
