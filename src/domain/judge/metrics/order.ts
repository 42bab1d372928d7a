/**
 * The rows from the highest value down; equal values in the order of their rows. A radix sort over
 * the upper halves of the doubles, then over the lower ones where the upper ones agree: linear in the
 * number of rows.
 *
 * @param values without NaN
 */
export function descending(values: Float64Array): Int32Array {
  const { upper, lower } = halvesOf(values);
  const order = new Int32Array(values.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  sortBy(upper, order, 0, order.length);
  let start = 0;
  for (let end = 1; end <= order.length; end++) {
    if (end < order.length && upper[order[end]!] === upper[order[start]!]) continue;
    if (end - start > 1) sortBy(lower, order, start, end);
    start = end;
  }
  return order;
}

/** By row, bits that ascend, as whole numbers, where the values descend. */
function halvesOf(values: Float64Array) {
  const [upper, lower] = [new Uint32Array(values.length), new Uint32Array(values.length)];
  const one = new Float64Array(1);
  const halves = new Uint32Array(one.buffer);
  for (let row = 0; row < values.length; row++) {
    // Adding 0 makes 0 of -0, which is its equal.
    one[0] = values[row]! + 0;
    const isNegative = halves[1]! >>> 31 === 1;
    upper[row] = isNegative ? halves[1]! : halves[1]! ^ 0x7fffffff;
    lower[row] = isNegative ? halves[0]! : ~halves[0]!;
  }
  return { upper, lower };
}

const [few, many] = [24, 4096];

/** Sorts the rows from `start` to `end` by their words; those of equal words stay as they are. */
function sortBy(words: Uint32Array, order: Int32Array, start: number, end: number): void {
  if (end - start < few) insert(words, order, start, end);
  else distribute(words, order, start, end);
}

function distribute(words: Uint32Array, order: Int32Array, start: number, end: number): void {
  const bits = end - start < many ? 8 : 11;
  let rows = order.slice(start, end);
  let keys = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) keys[place] = words[rows[place]!]!;
  let [nextRows, nextKeys] = [new Int32Array(rows.length), new Uint32Array(rows.length)];
  for (let shift = 0; shift < 32; shift += bits) {
    const starts = startsOf(keys, shift, bits);
    if (!starts) continue;
    scatter({ rows, keys, shift, mask: (1 << bits) - 1 }, starts, nextRows, nextKeys);
    [rows, nextRows] = [nextRows, rows];
    [keys, nextKeys] = [nextKeys, keys];
  }
  order.set(rows, start);
}

function insert(words: Uint32Array, order: Int32Array, start: number, end: number): void {
  for (let place = start + 1; place < end; place++) {
    const row = order[place]!;
    const word = words[row]!;
    let at = place;
    for (; at > start && words[order[at - 1]!]! > word; at--) order[at] = order[at - 1]!;
    order[at] = row;
  }
}

/** Where the rows of each digit begin; null when all rows have the same. */
function startsOf(keys: Uint32Array, shift: number, bits: number): Int32Array | null {
  const mask = (1 << bits) - 1;
  const starts = new Int32Array((1 << bits) + 1);
  for (let place = 0; place < keys.length; place++)
    starts[((keys[place]! >>> shift) & mask) + 1]!++;
  if (starts[((keys[0]! >>> shift) & mask) + 1] === keys.length) return null;
  for (let digit = 1; digit < starts.length; digit++) starts[digit]! += starts[digit - 1]!;
  return starts;
}

interface Digits {
  readonly rows: Int32Array;
  readonly keys: Uint32Array;
  readonly shift: number;
  readonly mask: number;
}

function scatter(
  { rows, keys, shift, mask }: Digits,
  starts: Int32Array,
  nextRows: Int32Array,
  nextKeys: Uint32Array,
): void {
  for (let place = 0; place < rows.length; place++) {
    const key = keys[place]!;
    const to = starts[(key >>> shift) & mask]!++;
    nextRows[to] = rows[place]!;
    nextKeys[to] = key;
  }
}
