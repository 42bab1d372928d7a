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
  const { shares, sums, units } = byUnit(influence, rows);
  let [second, third, fourth, squares] = [0, 0, 0, 0];
  for (let unit = 0; unit < sums.length; unit++) {
    const sum = sums[unit]!;
    squares += shares[unit]! ** 2;
    second += sum * sum;
    third += sum * sum * sum;
    fourth += sum ** 4;
  }
  return {
    // As a sample variance has one less in its denominator.
    error: Math.sqrt((second * units) / (units - 1)),
    skewness: second > 0 ? third / second ** 1.5 : 0,
    units,
    effective: 1 / squares,
    freedom: fourth > 0 ? freedomOf(units, (units * fourth) / second ** 2) : units - 1,
  };
}

/** The variance of a variance is (kurtosis - 1) / units of its square. */
function freedomOf(units: number, kurtosis: number): number {
  return kurtosis > 1 ? Math.min(units - 1, (2 * units) / (kurtosis - 1)) : units - 1;
}

/** Share of the weight, and weighted influence, of each row or group. */
function byUnit(influence: Float64Array, { labels, weights, groups }: Drawn) {
  const codes = groups ? unitsOf(groups) : null;
  const count = codes ? codes.count : labels.length;
  const shares = new Float64Array(count);
  const sums = new Float64Array(count);
  let total = 0;
  for (let row = 0; row < labels.length; row++) {
    const unit = codes ? codes.codes[row]! : row;
    const weight = weights ? weights[row]! : 1;
    total += weight;
    shares[unit]! += weight;
    sums[unit]! += weight * influence[row]!;
  }
  let units = 0;
  for (let unit = 0; unit < count; unit++) {
    if (shares[unit]! > 0) units++;
    shares[unit]! /= total;
    sums[unit]! /= total;
  }
  return { shares, sums, units };
}
