import { dot } from './dot.ts';
import type { Weights } from './metric.ts';
import { descending } from './order.ts';

/** Two sums side by side, as in `dot`. */
export function sum(values: Float64Array): number {
  const paired = values.length - (values.length % 2);
  let [even, odd] = [0, 0];
  for (let row = 0; row < paired; row += 2) {
    even += values[row]!;
    odd += values[row + 1]!;
  }
  return even + odd + (paired < values.length ? values[paired]! : 0);
}

/** The weighted mean. An example that does not count may have any value, NaN too. */
export function mean(values: Float64Array, weights: Weights, total = sum(weights)): number {
  const weighted = dot(values, weights);
  return (Number.isFinite(weighted) ? weighted : dotCounted(values, weights)) / total;
}

function dotCounted(values: Float64Array, weights: Weights): number {
  let weighted = 0;
  for (let row = 0; row < weights.length; row++)
    if (weights[row]! > 0) weighted += values[row]! * weights[row]!;
  return weighted;
}

/** The weighted mean of squared distances from the weighted mean; 0 when all that count are equal. */
export function variance(values: Float64Array, weights: Weights, total = sum(weights)): number {
  // Rounding gives equal values a mean, and so a variance, of their own.
  if (isConstant(values, weights)) return 0;
  const middle = mean(values, weights, total);
  let weighted = 0;
  for (let row = 0; row < weights.length; row++) {
    const away = values[row]! - middle;
    weighted += away * away * weights[row]!;
  }
  return weighted / total;
}

function isConstant(values: Float64Array, weights: Weights): boolean {
  let first: number | undefined;
  for (let row = 0; row < weights.length; row++) {
    if (weights[row] === 0) continue;
    first ??= values[row]!;
    if (values[row] !== first) return false;
  }
  return true;
}

/** Row numbers by ascending value. */
export function ascending(values: Float64Array): Int32Array {
  return descending(values).reverse();
}

/** How near cumulated weights come to a share before rounding alone keeps them apart. */
const rounding = 1e-12;

/**
 * The value up to which a share of the weight lies; the mean of two neighbours where it is reached
 * between them (the inverted, averaged distribution function: type 2 of Hyndman and Fan 1996), so
 * that the median of an even number of examples is the usual one.
 *
 * @param order the rows by ascending value
 */
export function quantile(
  values: Float64Array,
  order: Int32Array,
  weights: Weights,
  share: number,
  total = sum(weights),
): number {
  const [before, after] = [share - rounding, share + rounding].map((at) => at * total);
  let seen = 0;
  let lower: number | undefined;
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    if (weights[row] === 0) continue;
    seen += weights[row]!;
    if (lower === undefined && seen > before!) lower = values[row]!;
    if (seen > after!) return lower! / 2 + values[row]! / 2;
  }
  return lower ?? Number.NaN;
}
