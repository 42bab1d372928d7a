import type { Drawn } from './bootstrap.ts';
import { studentQuantile } from './distributions/student.ts';
import { logit } from './scale.ts';
import { spreadOf } from './spread.ts';
import type { Uncertainty } from './uncertainty.ts';

/** The variance of an area under the ROC curve, and its degrees of freedom. */
export interface AreaSpread {
  readonly error: number;
  readonly freedom: number;
}

/**
 * The interval of an area under the ROC curve by the variance of DeLong, DeLong and Clarke-Pearson
 * (1988), by groups that of Obuchowski (1997), on the logit scale, with Student's t for the few
 * examples of the rarer class.
 *
 * @param placements the influence of each row on the area
 * @param isPositive 1 and 0 by row
 */
export function delong(
  area: number,
  placements: Float64Array,
  isPositive: ArrayLike<number>,
  rows: Drawn,
): Uncertainty | null {
  const { error, freedom } = areaSpread(placements, isPositive, rows);
  if (!(freedom >= 1)) return null;
  if (error === 0 || area === 0 || area === 1) return separated(area, isPositive, rows);
  const scaled = error * logit.slope(area);
  return {
    method: rows.groups ? 'DeLong by groups, on the logit scale' : 'DeLong, on the logit scale',
    caveat: null,
    bound: (confidence) =>
      logit.from(logit.to(area) + scaled * studentQuantile(confidence, freedom)),
  };
}

export function areaSpread(
  placements: Float64Array,
  isPositive: ArrayLike<number>,
  rows: Drawn,
): AreaSpread {
  if (rows.groups || rows.weights) {
    const { error, freedom } = spreadOf(placements, rows);
    return { error, freedom };
  }
  const counts = [0, 0];
  const squares = [0, 0];
  placements.forEach((placement, row) => {
    const side = isPositive[row] === 1 ? 1 : 0;
    counts[side]! += 1;
    squares[side]! += (placement / placements.length) ** 2;
  });
  // Each class has its own sample variance, and Satterthwaite (1946) counts the freedom of their sum.
  const parts = squares.map((square, side) => (square * counts[side]!) / (counts[side]! - 1));
  const variance = parts[0]! + parts[1]!;
  const freedom =
    variance ** 2 / parts.reduce((sum, part, side) => sum + part ** 2 / (counts[side]! - 1), 0);
  return { error: Math.sqrt(variance), freedom: variance > 0 ? freedom : Math.min(...counts) - 1 };
}

/**
 * No pair, or every pair, is out of order: then nothing scatters. A share of as many examples as the
 * rarer class has, of which none failed, is bounded by Clopper and Pearson (1934).
 */
function separated(
  area: number,
  isPositive: ArrayLike<number>,
  { labels, groups }: Drawn,
): Uncertainty | null {
  if (area !== 0 && area !== 1) return null;
  const units = [new Set<number>(), new Set<number>()];
  for (let row = 0; row < labels.length; row++)
    units[isPositive[row] === 1 ? 1 : 0]!.add(groups ? groups[row]! : row);
  const fewer = Math.min(...units.map(({ size }) => size));
  return {
    method: 'Clopper-Pearson on the rarer class',
    caveat: 'the classes are separated entirely, so that nothing scatters',
    bound: (confidence) =>
      area === 1
        ? confidence >= 0.5
          ? 1
          : confidence ** (1 / fewer)
        : confidence <= 0.5
          ? 0
          : 1 - (1 - confidence) ** (1 / fewer),
  };
}
