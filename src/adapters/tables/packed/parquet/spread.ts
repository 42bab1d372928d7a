import { isAbsent, type Present } from '../present.ts';
import type { Room } from './room.ts';

/** Values, of four or eight bytes each, in their rows; they follow each other where all are there. */
export class Spread {
  private readonly dense: Room;
  private readonly all: Room;

  constructor(dense: Room, all: Room) {
    this.dense = dense;
    this.all = all;
  }

  /** Of values that begin anywhere. */
  of(values: Uint8Array, width: number, rows: number, present: Present | null): ArrayBuffer {
    const dense = this.dense.of(values.length);
    // A copy from memory that threads share takes ten times as long.
    Buffer.from(dense, 0, values.length).fill(values, 0, values.length);
    return this.inRows(dense, width, rows, present);
  }

  /** The values at some places. */
  gathered(
    values: ArrayBuffer,
    width: number,
    { count, places }: { count: number; places: Int32Array },
  ): ArrayBuffer {
    const dense = this.dense.of(count * width);
    const from = new Int32Array(values);
    const to = new Int32Array(dense);
    if (width === 4) for (let at = 0; at < count; at++) to[at] = from[places[at]!]!;
    else
      for (let at = 0; at < count; at++) {
        to[2 * at] = from[2 * places[at]!]!;
        to[2 * at + 1] = from[2 * places[at]! + 1]!;
      }
    return dense;
  }

  inRows(dense: ArrayBuffer, width: number, rows: number, present: Present | null): ArrayBuffer {
    if (!present) return dense;
    const all = this.all.of(rows * width);
    if (width === 4) spread(new Int32Array(dense), new Int32Array(all), rows, present);
    else spreadPairs(new Int32Array(dense), new Int32Array(all), rows, present);
    return all;
  }
}

function spread(from: Int32Array, to: Int32Array, rows: number, present: Present): void {
  for (let row = 0, at = 0; row < rows; row++) if (!isAbsent(present, row)) to[row] = from[at++]!;
}

/** Values of eight bytes, not as numbers, of which some are none. */
function spreadPairs(from: Int32Array, to: Int32Array, rows: number, present: Present): void {
  for (let row = 0, at = 0; row < rows; row++) {
    if (isAbsent(present, row)) continue;
    to[2 * row] = from[at]!;
    to[2 * row + 1] = from[at + 1]!;
    at += 2;
  }
}
