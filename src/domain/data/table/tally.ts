import { eachPiece, loops, pieceSize, tableSize } from '../loops/loops.ts';
import type { Wholes } from '../profile/whole.ts';
import {
  areInts,
  type Cells,
  type Coded,
  isPlain,
  kindsOf,
  markOf,
  marksIn,
  mostWhole,
  type Plain,
  placeOf,
} from './cells.ts';

/** What is counted of a column first, in as few passes as can be. */
export interface Tally {
  /** How many cells there are of each kind. */
  counts: Uint32Array;
  /** The plain numbers, where they are kept in 32 bits. */
  wholes: Wholes | null;
}

export function tallyOf(cells: Cells): Tally {
  const counts = countKinds(cells);
  return {
    counts,
    wholes: isPlain(cells) && areInts(cells.wholes) ? wholesIn(cells.wholes) : null,
  };
}

/** How many cells there are of each kind. */
export function countKinds(cells: Cells): Uint32Array {
  const { length } = kindsOf(cells);
  if (!isPlain(cells)) return countCodes(cells.codes, length);
  if (length === 0) return new Uint32Array(0);
  const { wholes } = cells;
  return areInts(wholes) && length <= tableSize ? countMarks(wholes, length) : countOdd(cells);
}

/** @param step of every so many rows one is counted */
export function countCodes(codes: Coded['codes'], kinds: number, step = 1): Uint32Array {
  if (kinds > tableSize || step > pieceSize) return countMany(codes, kinds, step);
  const { one, tables, count8, count16, count32 } = loops();
  const [table] = tables;
  table.ints.fill(0, 0, kinds);
  const count = { 1: count8, 2: count16, 4: count32 }[codes.BYTES_PER_ELEMENT as 1 | 2 | 4];
  // The first that is counted in each piece is its first.
  const size = Math.floor(pieceSize / step) * step;
  eachPiece(codes, (rows) => count(one.at, rows, step, table.at), size);
  return new Uint32Array(table.ints.subarray(0, kinds));
}

function countMany(codes: Coded['codes'], kinds: number, step: number): Uint32Array {
  const counts = new Uint32Array(kinds);
  for (let row = 0; row < codes.length; row += step) counts[codes[row]!]! += 1;
  return counts;
}

function countMarks(wholes: Int32Array, kinds: number): Uint32Array {
  const { one, tables, countMarks: count } = loops();
  const [table] = tables;
  table.ints.fill(0, 0, kinds);
  const { floor } = marksIn(wholes);
  eachPiece(wholes, (rows) => count(one.at, rows, floor, table.at));
  return new Uint32Array(table.ints.subarray(0, kinds));
}

function wholesIn(wholes: Int32Array): Wholes {
  const { one, told, ends } = loops();
  const marks = marksIn(wholes);
  told.ints.set([0, mostWhole, -mostWhole]);
  eachPiece(wholes, (rows) => ends(one.at, rows, marks.floor, told.at));
  const [size = 0, least = 0, most = 0] = told.ints;
  return { keys: wholes, floor: markOf(marks, 0), size, least, most };
}

function countOdd({ wholes, odd }: Plain): Uint32Array {
  const counts = new Uint32Array(odd.length);
  const own = marksIn(wholes);
  for (let row = 0; row < wholes.length; row++) {
    const whole = wholes[row]!;
    if (whole < own.floor) counts[placeOf(own, whole)]! += 1;
  }
  return counts;
}
