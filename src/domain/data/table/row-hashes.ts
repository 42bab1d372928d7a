import { eachPiece, type Loops, loops, tableSize } from '../loops/loops.ts';
import { areInts, type Cells, type Coded, isPlain, marksIn, type Plain, placeOf } from './cells.ts';

/** Some rows, ascending; null where they are all. */
export type Rows = Int32Array | null;

/** Rows, and a hash of each. */
export interface Hashed {
  rows: Rows;
  hashes: Int32Array;
}

/** Mixes the hash of each row's cell into that of the row. @param kinds those of the kinds of cells */
export function mixInto(all: Hashed, cells: Cells, kinds: Int32Array): void {
  const isDense = all.rows === null && kinds.length <= tableSize;
  if (!isPlain(cells)) (isDense ? mixAllCodes : mixCodes)(all, cells.codes, kinds);
  else if (isDense && areInts(cells.wholes)) mixAllWholes(all, cells.wholes, kinds);
  else mixNumbers(all, cells.wholes, kinds);
}

function mixCodes({ rows, hashes }: Hashed, codes: Coded['codes'], kinds: Int32Array): void {
  for (let at = 0; at < hashes.length; at++)
    hashes[at] = mixed(hashes[at]!, kinds[codes[rows?.[at] ?? at]!]!);
}

function mixNumbers({ rows, hashes }: Hashed, wholes: Plain['wholes'], kinds: Int32Array): void {
  const own = marksIn(wholes);
  for (let at = 0; at < hashes.length; at++) {
    const whole = wholes[rows?.[at] ?? at]!;
    const hash = whole < own.floor ? kinds[placeOf(own, whole)]! : hashOfKey(whole + 0);
    hashes[at] = mixed(hashes[at]!, hash);
  }
}

function mixAllCodes({ hashes }: Hashed, codes: Coded['codes'], kinds: Int32Array): void {
  const { mix8, mix16, mix32 } = loops();
  const mix = { 1: mix8, 2: mix16, 4: mix32 }[codes.BYTES_PER_ELEMENT as 1 | 2 | 4];
  mixPieces(hashes, codes, kinds, mix);
}

function mixAllWholes({ hashes }: Hashed, wholes: Int32Array, kinds: Int32Array): void {
  const { mixWholes } = loops();
  const { floor } = marksIn(wholes);
  mixPieces(hashes, wholes, kinds, (keys, rows, table, into) =>
    mixWholes(keys, rows, floor, table, into),
  );
}

function mixPieces(
  hashes: Int32Array,
  keys: Coded['codes'],
  kinds: Int32Array,
  mix: Loops['mix8'],
): void {
  const { one, other, tables } = loops();
  const [table] = tables;
  table.ints.set(kinds);
  eachPiece(keys, (rows, from) => {
    const some = hashes.subarray(from, from + rows);
    other.ints.set(some);
    mix(one.at, rows, table.at, other.at);
    some.set(other.ints.subarray(0, rows));
  });
}

/**
 * Rows whose hashes are there more than once, and one in sixteen or less of the others: each hash has
 * a bit, which says that it was seen, and another one, that it was seen again.
 */
export function thoseAlike({ rows, hashes }: Hashed): Hashed {
  const { length } = hashes;
  const words = 2 ** Math.ceil(Math.log2(length / 2 + 1));
  if (rows === null && words <= tableSize) return thoseOfAllAlike(hashes, words);
  const seen = new Int32Array(words);
  const again = new Int32Array(words);
  for (let at = 0; at < length; at++) {
    const hash = finished(hashes[at]!);
    const word = (hash >>> 5) & (words - 1);
    const bit = 1 << hash;
    if ((seen[word]! & bit) !== 0) again[word]! |= bit;
    else seen[word]! |= bit;
  }
  const left = { rows: new Int32Array(length), hashes: new Int32Array(length) };
  let size = 0;
  for (let at = 0; at < length; at++) {
    const hash = finished(hashes[at]!);
    if ((again[(hash >>> 5) & (words - 1)]! & (1 << hash)) === 0) continue;
    left.rows[size] = rows?.[at] ?? at;
    left.hashes[size++] = hashes[at]!;
  }
  return { rows: left.rows.slice(0, size), hashes: left.hashes.slice(0, size) };
}

function thoseOfAllAlike(hashes: Int32Array, words: number): Hashed {
  const { one, into, tables, see, seenAgain } = loops();
  const [seen, again] = tables;
  for (const { ints } of tables) ints.fill(0, 0, words);
  eachPiece(hashes, (rows) => see(one.at, rows, words - 1, seen.at, again.at));
  const all = new Int32Array(hashes.length);
  let size = 0;
  eachPiece(hashes, (rows, from) => {
    const more = seenAgain(one.at, rows, words - 1, again.at, from, into.at);
    all.set(into.ints.subarray(0, more), size);
    size += more;
  });
  const rows = all.slice(0, size);
  return { rows, hashes: rows.map((row) => hashes[row]!) };
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/** Equal keys have the same; most are whole numbers. */
export function hashOfKey(key: number): number {
  const whole = key | 0;
  if (whole === key) return Math.imul(whole, 0x9e3779b1);
  double[0] = key;
  return Math.imul(halves[0]!, 0xcc9e2d51) ^ Math.imul(halves[1]!, 0x1b873593);
}

/** The hash of what came before, and of one thing more. */
export const mixed = (before: number, hash: number): number => {
  const both = Math.imul((before << 13) ^ (before >>> 19) ^ hash, 0x85ebca6b);
  return both ^ (both >>> 15);
};

/** Its bits mixed as MurmurHash3 ends (Appleby), for those that say where it is put. */
export function finished(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return half ^ (half >>> 13);
}
