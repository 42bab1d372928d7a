/** Texts by row. An array of them is one. */
export interface Texts extends Iterable<string> {
  readonly length: number;
  at(row: number): string | undefined;
}

/**
 * Texts in one piece of memory, in UTF-8: a tenth of what as many strings take. A class, since two of
 * the same texts are then equal, as arrays are.
 */
export class Packed implements Texts {
  readonly bytes: Buffer;
  /** Where each text ends in the bytes, which is where the next one begins. */
  readonly ends: Uint32Array;

  constructor(bytes: Uint8Array, ends: Uint32Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.ends = ends;
  }

  get length(): number {
    return this.ends.length;
  }

  at(row: number): string | undefined {
    if (row >= this.ends.length) return undefined;
    return textAt(this.bytes, startOf(this.ends, row), this.ends[row]!);
  }

  *[Symbol.iterator](): Generator<string> {
    for (let row = 0; row < this.ends.length; row++) yield this.at(row)!;
  }
}

export function pack(texts: Texts): Packed {
  if (texts instanceof Packed) return texts;
  const packer = packerOf(texts.length);
  for (let row = 0; row < texts.length; row++) packer.setText(row, texts.at(row)!);
  return packer.packed(texts.length);
}

export function startOf(ends: Uint32Array, row: number): number {
  return row === 0 ? 0 : ends[row - 1]!;
}

/** Short texts of ASCII, as most are, are made several times as fast from their characters. */
function textAt(bytes: Buffer, start: number, end: number): string {
  if (end - start > 16) return bytes.toString('utf8', start, end);
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte > 127) return bytes.toString('utf8', start, end);
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Those texts, in that order. */
export function takeTexts(texts: Texts, rows: Int32Array): Packed {
  const { bytes, ends } = pack(texts);
  const taken = new Uint32Array(rows.length);
  let length = 0;
  for (let place = 0; place < rows.length; place++) {
    length += ends[rows[place]!]! - startOf(ends, rows[place]!);
    taken[place] = length;
  }
  const own = new Uint8Array(length);
  for (let place = 0; place < rows.length; place++) {
    const end = ends[rows[place]!]!;
    let to = startOf(taken, place);
    for (let at = startOf(ends, rows[place]!); at < end; at++) own[to++] = bytes[at]!;
  }
  return new Packed(own, taken);
}

/** Packs texts as they come. */
export interface Packer {
  /** Sets the text of the next row, or that of the last one anew. */
  set(row: number, bytes: Uint8Array, start: number, end: number): void;
  setText(row: number, text: string): void;
  /** Makes room for so many rows, as large as those so far. */
  reserve(rows: number): void;
  /** The texts of the first so many rows. */
  packed(rows: number): Packed;
}

export function packerOf(expected = 1024): Packer {
  let ends = new Uint32Array(expected);
  let bytes = new Uint8Array(8 * expected);
  const scratch = scratchOf();
  const set: Packer['set'] = (row, from, start, end) => {
    if (row >= ends.length) ends = grown(ends, row + 1);
    let to = startOf(ends, row);
    const length = to + end - start;
    if (length > bytes.length) bytes = grown(bytes, length);
    for (let at = start; at < end; at++) bytes[to++] = from[at]!;
    ends[row] = length;
  };
  return {
    set,
    setText: (row, text) => {
      const end = scratch.write(text);
      set(row, scratch.bytes, 0, end);
    },
    reserve: (rows) => {
      const known = ends.indexOf(0);
      const used = known > 0 ? ends[known - 1]! / known : 8;
      if (rows > ends.length) ends = grown(ends, rows, rows);
      if (rows * used > bytes.length) bytes = grown(bytes, rows * used, Math.ceil(rows * used));
    },
    packed: (rows) =>
      new Packed(bytes.subarray(0, rows === 0 ? 0 : ends[rows - 1]), ends.subarray(0, rows)),
  };
}

/** Memory for the bytes of one text at a time. */
export interface Scratch {
  readonly bytes: Buffer;
  /** Writes a text to the beginning of the bytes, which may become others. @returns where it ends */
  write(text: string): number;
}

export function scratchOf(): Scratch {
  let bytes = Buffer.alloc(1024);
  return {
    get bytes() {
      return bytes;
    },
    write: (text) => {
      if (3 * text.length > bytes.length) bytes = Buffer.alloc(6 * text.length);
      return bytes.write(text);
    },
  };
}

type Numeric = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/**
 * A copy with room for more, by half, so that few copies are made. What is not written to yet takes
 * no memory.
 */
export function grown<T extends Numeric>(
  array: T,
  needed: number,
  length = Math.ceil(1.5 * Math.max(needed, 1024)),
): T {
  const larger = new (array.constructor as new (length: number) => T)(Math.max(needed, length));
  larger.set(array);
  return larger;
}

/** Below 0 where the text of `row` comes before the other one, code unit by code unit; 0 for equals. */
export function compareTexts(one: Packed, row: number, other: Packed, otherRow: number): number {
  let [a, b] = [startOf(one.ends, row), startOf(other.ends, otherRow)];
  const [lengthA, lengthB] = [one.ends[row]! - a, other.ends[otherRow]! - b];
  const end = a + Math.min(lengthA, lengthB);
  for (; a < end; a++, b++)
    if (one.bytes[a] !== other.bytes[b]) return rankOf(one.bytes[a]!) - rankOf(other.bytes[b]!);
  return lengthA - lengthB;
}

/** The same by their bytes in UTF-8, whose order is that of code points. */
export function compareBytes(one: Packed, row: number, other: Packed, otherRow: number): number {
  let a = startOf(one.ends, row);
  let b = startOf(other.ends, otherRow);
  const endA = one.ends[row]!;
  const endB = other.ends[otherRow]!;
  for (; a < endA && b < endB; a++, b++)
    if (one.bytes[a] !== other.bytes[b]) return one.bytes[a]! - other.bytes[b]!;
  return endA - a - (endB - b);
}

/**
 * A byte of UTF-8 by its place in the order of UTF-16, from 1: characters beyond 16 bits (0xf0 on)
 * come before those from U+E000 (0xee and 0xef), since their surrogates do.
 */
export function rankOf(byte: number): number {
  return byte === 0xee || byte === 0xef ? byte + 16 : byte + 1;
}
