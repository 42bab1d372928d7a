import type { Weights } from './metric.ts';

/** The values less their weighted mean. */
export function centred(values: Float64Array, weights: Weights): Float64Array {
  let [sum, total] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    sum += values[row]! * weights[row]!;
    total += weights[row]!;
  }
  return values.map((value) => value - sum / total);
}
