import type { Drawn } from './bootstrap.ts';
import { studentQuantile } from './distributions/student.ts';
import { spreadOf } from './spread.ts';
import type { Uncertainty } from './uncertainty.ts';

/**
 * The interval of a median by Woodruff (1952): the values below which as much of the weight lies as
 * the share below the median may be off from a half. Of examples that each count the same and stand
 * for themselves these are the order statistics of the sign test.
 */
export function woodruff(values: Float64Array, rows: Drawn): Uncertainty | null {
  const at = quantilesOf(values, rows.weights);
  const median = at(0.5);
  const halves = values.map((value) => Math.sign(median - value) / 2);
  const { error, freedom } = spreadOf(halves, rows);
  if (!(error > 0)) return null;
  return {
    method: 'Woodruff, by order statistics',
    caveat: null,
    bound: (confidence) => at(0.5 + error * studentQuantile(confidence, freedom)),
  };
}

/**
 * Linear between the middles of the values' weights: type 5 of Hyndman and Fan (1996), infinite
 * beyond the outermost.
 */
function quantilesOf(
  values: Float64Array,
  weights: Float64Array | null,
): (share: number) => number {
  const order = Int32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const middles = new Float64Array(order.length);
  let total = 0;
  order.forEach((row, place) => {
    const weight = weights ? weights[row]! : 1;
    middles[place] = total + weight / 2;
    total += weight;
  });
  return (share) => {
    const above = firstFrom(middles, share * total);
    if (above === order.length) return Infinity;
    if (above === 0) return share * total === middles[0] ? values[order[0]!]! : -Infinity;
    const [low, high] = [values[order[above - 1]!]!, values[order[above]!]!];
    const step = middles[above]! - middles[above - 1]!;
    return step > 0 ? low + ((high - low) * (share * total - middles[above - 1]!)) / step : high;
  };
}

/** The first place of an ascending array from which on it is `least` or more. */
function firstFrom(ascending: Float64Array, least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
