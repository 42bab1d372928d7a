/**
 * The rows from the highest value down; equal values in the order of their rows. A radix sort over
 * the bytes of the doubles: linear in the number of rows.
 *
 * @param values without NaN
 */
export function descending(values: Float64Array): Int32Array {
  const count = values.length;
  const bytes = new Uint8Array(sortable(values).buffer);
  let order = new Int32Array(count).map((_, row) => row);
  let next = new Int32Array(count);
  for (let digit = 0; digit < 8; digit++) {
    const starts = startsOf(bytes, digit, count);
    if (starts === null) continue;
    for (let place = 0; place < count; place++) {
      const row = order[place]!;
      next[starts[bytes[8 * row + digit]!]!++] = row;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Bits that ascend, as whole numbers of 64 bits from the low byte up, where the values descend. */
function sortable(values: Float64Array): Float64Array {
  // Adding 0 makes 0 of -0, which is its equal.
  const keys = values.map((value) => value + 0);
  const halves = new Uint32Array(keys.buffer);
  for (let high = 1; high < halves.length; high += 2) {
    if (halves[high]! >>> 31) continue;
    halves[high] = halves[high]! ^ 0x7fffffff;
    halves[high - 1] = ~halves[high - 1]!;
  }
  return keys;
}

/** Where the rows of each digit begin; null when all rows have the same. */
function startsOf(bytes: Uint8Array, digit: number, count: number): Int32Array | null {
  const starts = new Int32Array(257);
  for (let at = digit; at < 8 * count; at += 8) starts[bytes[at]! + 1]!++;
  if (starts.includes(count)) return null;
  for (let value = 1; value < 257; value++) starts[value]! += starts[value - 1]!;
  return starts;
}
