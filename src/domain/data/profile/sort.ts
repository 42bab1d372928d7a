/** The bits of a key that are sorted by at a time. */
const digit = 16;
const kinds = 2 ** digit;
const passes = 64 / digit;

/** Fewer numbers are sorted sooner by comparing them. */
const few = 20_000;

/**
 * Sorts doubles in place, ascending, -0 before 0 and NaN nowhere: there must be none. Millions take
 * half the time that `sort` takes: by radix, on the bits of each number as a whole number that
 * ascends with it (the sign bit set, or all bits turned over below zero).
 */
export function ascending(numbers: Float64Array): Float64Array {
  if (numbers.length < few) return numbers.sort();
  const keys = new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);
  turn(keys, upwards);
  let from: Uint32Array = keys;
  let to: Uint32Array = new Uint32Array(keys.length);
  for (let pass = 0; pass < passes; pass++) if (scatter(from, to, pass)) [from, to] = [to, from];
  if (from !== keys) keys.set(from);
  turn(keys, back);
  return numbers;
}

/** The low half of a key stands before its high half: machines are little-endian, as WebAssembly asks for. */
function turn(keys: Uint32Array, mask: (high: number) => number): void {
  for (let at = 1; at < keys.length; at += 2) {
    const bits = mask(keys[at] as number);
    keys[at - 1]! ^= bits;
    keys[at]! ^= bits === 0 ? 0x80000000 : 0xffffffff;
  }
}

const upwards = (high: number) => (high >= 0x80000000 ? 0xffffffff : 0);
const back = (high: number) => (high >= 0x80000000 ? 0 : 0xffffffff);

/** One pass over a digit; false when all keys have the same one, and nothing needs to move. */
function scatter(from: Uint32Array, to: Uint32Array, pass: number): boolean {
  const [half, shift] = [pass >> 1, (pass & 1) * digit];
  const starts = new Uint32Array(kinds);
  for (let at = half; at < from.length; at += 2)
    starts[((from[at] as number) >>> shift) & (kinds - 1)]! += 1;
  let sum = 0;
  for (let kind = 0; kind < kinds; kind++) {
    const count = starts[kind] as number;
    if (2 * count === from.length) return false;
    starts[kind] = sum;
    sum += count;
  }
  for (let at = 0; at < from.length; at += 2) {
    const kind = ((from[at + half] as number) >>> shift) & (kinds - 1);
    const into = 2 * (starts[kind] as number);
    starts[kind]! += 1;
    to[into] = from[at] as number;
    to[into + 1] = from[at + 1] as number;
  }
  return true;
}
