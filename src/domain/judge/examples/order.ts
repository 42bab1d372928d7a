/** The row numbers by ascending text, code unit by code unit; of equal texts, the first first. */
export function ascendingTexts(texts: readonly string[]): Int32Array {
  const order = Int32Array.from(texts.keys());
  const packed = new BigUint64Array(order.length);
  sortFrom(texts, order, packed, sharedStart(texts));
  return order;
}

/** Fewer rows than this are sorted sooner by comparing whole texts. */
const few = 24;

/**
 * Sorts rows whose texts agree before `depth` by their next four characters and their number, which
 * a machine word holds, then those that agree in these. Sorting words is many times faster than
 * comparing texts.
 */
function sortFrom(
  texts: readonly string[],
  rows: Int32Array,
  packed: BigUint64Array,
  depth: number,
): void {
  if (rows.length < few || !pack(texts, rows, packed, depth)) {
    rows.sort((a, b) => (texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : a - b));
    return;
  }
  packed.sort();
  const halves = new Uint32Array(packed.buffer, packed.byteOffset, 2 * packed.length);
  let start = 0;
  for (let place = 0; place < rows.length; place++) {
    rows[place] = halves[2 * place]!;
    const isLast = halves[2 * place + 1] !== halves[2 * place + 3];
    if (!isLast) continue;
    const end = place + 1;
    // A last character of 0 is the end of the text: all of them are equal.
    if (end - start > 1 && (halves[2 * place + 1]! & 255) !== 0)
      sortFrom(texts, rows.subarray(start, end), packed.subarray(start, end), depth + 4);
    start = end;
  }
}

/** False when a character is not one of the 255 that fit. */
function pack(
  texts: readonly string[],
  rows: Int32Array,
  packed: BigUint64Array,
  depth: number,
): boolean {
  const halves = new Uint32Array(packed.buffer, packed.byteOffset, 2 * packed.length);
  for (let place = 0; place < rows.length; place++) {
    const text = texts[rows[place]!]!;
    let word = 0;
    for (let at = depth; at < depth + 4; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if (code > 255 || (code === 0 && at < text.length)) return false;
      word = (word << 8) | code;
    }
    halves[2 * place] = rows[place]!;
    halves[2 * place + 1] = word;
  }
  return true;
}

/** How many characters all texts begin with alike. */
function sharedStart(texts: readonly string[]): number {
  let shared = texts[0] ?? '';
  for (const text of texts) while (!text.startsWith(shared)) shared = shared.slice(0, -1);
  return shared.length;
}
