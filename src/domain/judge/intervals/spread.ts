import type { Drawn } from './bootstrap.ts';
import { errorOf, freedomOf, momentsOf, skewnessOf } from './moments.ts';
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
  const moments = { ...momentsOf(sums), count: units };
  return {
    error: scale * errorOf(moments),
    skewness: skewnessOf(moments),
    units,
    effective,
    freedom: freedomOf(moments),
  };
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
