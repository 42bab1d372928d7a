/** The sum of products. Two sums side by side, since each addition waits for the one before it. */
export function dot(values: Float64Array, weights: Float64Array): number {
  const { length } = values;
  const paired = length - (length % 2);
  let even = 0;
  let odd = 0;
  for (let row = 0; row < paired; row += 2) {
    even += values[row]! * weights[row]!;
    odd += values[row + 1]! * weights[row + 1]!;
  }
  if (paired < length) even += values[paired]! * weights[paired]!;
  return even + odd;
}
