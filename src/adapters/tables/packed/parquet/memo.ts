import { isAbsent } from '../present.ts';
import type { Vector } from './vector.ts';

/** So many values are remembered, one for each hash: a power of two. */
const bits = 13;
const kept = 2 ** bits;

/** Rows whose values are not remembered. */
export interface Missed {
  rows: Int32Array;
  count: number;
}

/** Remembers values of a column, and where they stand among its kinds. */
export class Memo {
  private readonly keys = new Int32Array(2 * kept);
  private readonly places = new Int32Array(kept).fill(-1);

  /** Writes the places of the values that are remembered, and what rows are missed. Each value is two words. */
  find(words: Int32Array, { present, rows }: Vector, places: Int32Array, missed: Missed): void {
    const { keys, places: known } = this;
    let count = 0;
    for (let row = 0; row < rows; row++) {
      if (present !== null && isAbsent(present, row)) continue;
      const low = words[2 * row]!;
      const high = words[2 * row + 1]!;
      const slot = slotOf(low, high);
      const place = known[slot]!;
      if (place >= 0 && keys[2 * slot] === low && keys[2 * slot + 1] === high) places[row] = place;
      else missed.rows[count++] = row;
    }
    missed.count = count;
  }

  /** The place of one value; below 0 where it is not remembered. */
  placeOf(low: number, high: number): number {
    const slot = slotOf(low, high);
    const isIt = this.keys[2 * slot] === low && this.keys[2 * slot + 1] === high;
    return isIt ? this.places[slot]! : -1;
  }

  /** Remembers the places of values that were missed. */
  learn(words: Int32Array, { count, rows }: Missed, places: Int32Array): void {
    for (let at = 0; at < count; at++) {
      const low = words[2 * rows[at]!]!;
      const high = words[2 * rows[at]! + 1]!;
      const slot = slotOf(low, high);
      this.places[slot] = places[at]!;
      this.keys[2 * slot] = low;
      this.keys[2 * slot + 1] = high;
    }
  }
}

/** Knuth's multiplicative hashing. */
const slotOf = (low: number, high: number): number =>
  Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> (32 - bits);
