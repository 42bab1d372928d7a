import type { Wholes } from '../profile/whole.ts';
import {
  areInts,
  type Cells,
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
  if (!isPlain(cells) || !areInts(cells.wholes)) return { counts: countKinds(cells), wholes: null };
  const counts = new Uint32Array(kindsOf(cells).length);
  return { counts, wholes: wholesIn(cells.wholes, counts) };
}

/** How many cells there are of each kind. */
export function countKinds(cells: Cells): Uint32Array {
  const counts = new Uint32Array(kindsOf(cells).length);
  if (isPlain(cells)) countOdd(cells, counts);
  else {
    const { codes } = cells;
    for (let row = 0; row < codes.length; row++) counts[codes[row]!]! += 1;
  }
  return counts;
}

function wholesIn(wholes: Int32Array, counts: Uint32Array): Wholes {
  const first = markOf(marksIn(wholes), 0);
  let size = 0;
  let least = mostWhole;
  let most = -mostWhole;
  for (let row = 0; row < wholes.length; row++) {
    const whole = wholes[row]!;
    if (whole <= first) {
      // As `placeOf`, in whole numbers.
      counts[first - whole]! += 1;
      continue;
    }
    size++;
    if (whole < least) least = whole;
    if (whole > most) most = whole;
  }
  return { keys: wholes, floor: first, size, least, most };
}

function countOdd({ wholes, odd }: Plain, counts: Uint32Array): void {
  if (odd.length === 0) return;
  const own = marksIn(wholes);
  for (let row = 0; row < wholes.length; row++) {
    const whole = wholes[row]!;
    if (whole < own.floor) counts[placeOf(own, whole)]! += 1;
  }
}
