import { compareTexts, type Packed, pack, rankOf, startOf, type Texts } from '../../packed.ts';

/** The row numbers by ascending text, code unit by code unit; of equal texts, the first first. */
export function ascendingTexts(texts: Texts): Int32Array {
  const packed = pack(texts);
  const order = Int32Array.from({ length: texts.length }, (_, row) => row);
  if (isAscending(packed)) return order;
  sortFrom(packed, order, new BigUint64Array(order.length), sharedStart(packed));
  return order;
}

function isAscending(texts: Packed): boolean {
  for (let row = 1; row < texts.length; row++)
    if (compareTexts(texts, row - 1, texts, row) > 0) return false;
  return true;
}

/** Fewer rows than this are sorted sooner by comparing whole texts. */
const few = 24;

/**
 * Sorts rows whose texts agree in `depth` bytes by their next four and their number, which a machine
 * word holds, then those that agree in these. Sorting words is many times faster than comparing
 * texts.
 */
function sortFrom(texts: Packed, rows: Int32Array, packed: BigUint64Array, depth: number): void {
  if (rows.length < few) {
    rows.sort((a, b) => compareTexts(texts, a, texts, b) || a - b);
    return;
  }
  fill(texts, rows, packed, depth);
  packed.sort();
  const halves = new Uint32Array(packed.buffer, packed.byteOffset, 2 * packed.length);
  let start = 0;
  for (let place = 0; place < rows.length; place++) {
    rows[place] = halves[2 * place]!;
    const isLast = halves[2 * place + 1] !== halves[2 * place + 3];
    if (!isLast) continue;
    const end = place + 1;
    // A last byte of 0 is the end of the text: all of them are equal.
    if (end - start > 1 && (halves[2 * place + 1]! & 255) !== 0)
      sortFrom(texts, rows.subarray(start, end), packed.subarray(start, end), depth + 4);
    start = end;
  }
}

function fill({ bytes, ends }: Packed, rows: Int32Array, packed: BigUint64Array, depth: number) {
  const halves = new Uint32Array(packed.buffer, packed.byteOffset, 2 * packed.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const end = ends[row]!;
    const start = startOf(ends, row) + depth;
    let word = 0;
    for (let at = start; at < start + 4; at++)
      word = (word << 8) | (at < end ? rankOf(bytes[at]!) : 0);
    halves[2 * place] = row;
    halves[2 * place + 1] = word;
  }
}

/** How many bytes all texts begin with alike. */
function sharedStart({ bytes, ends, length }: Packed): number {
  let shared = ends[0] ?? 0;
  for (let row = 1; row < length; row++) {
    const start = ends[row - 1]!;
    let at = 0;
    const most = Math.min(shared, ends[row]! - start);
    while (at < most && bytes[start + at] === bytes[at]) at++;
    shared = at;
  }
  return shared;
}
