import { loops } from '../loops/loops.ts';
import type { Coded } from '../table/cells.ts';
import type { Column } from '../table/column.ts';
import { batch, type Truths, unknown } from './batch.ts';
import { bytes, ints } from './room.ts';

/** Stands where the truth of a kind of cell is not found yet; no truth has this bit. */
const open = 4;

/**
 * What follows from one column: found once for each kind of its cells, when a row first has it.
 *
 * @param compiled finds it for a column whose rows are the kinds
 */
export function truthsByKind(
  column: Column,
  cells: Coded,
  compiled: (column: Column) => Truths,
): Truths {
  const asked = new Int32Array(batch);
  const found = compiled({ ...column, rows: batch, cells: { ...cells, codes: asked } });
  const known = bytes(cells.kinds.length);
  known.fill(open);
  const kinds = ints();
  const truths = bytes();
  const { known: look } = loops();
  const lookUp = (length: number) =>
    look(kinds.byteOffset, length, known.byteOffset, truths.byteOffset);
  return (from, length) => {
    kinds.set(cells.codes.subarray(from, from + length));
    if (lookUp(length) < open) return truths;
    const count = openIn(known, kinds, asked, length);
    const fresh = found(0, count);
    for (let at = 0; at < count; at++) known[asked[at]!] = fresh[at]!;
    lookUp(length);
    return truths;
  };
}

/** Asks for each kind that is open, once. */
function openIn(known: Uint8Array, kinds: Int32Array, asked: Int32Array, length: number): number {
  let count = 0;
  for (let at = 0; at < length; at++) {
    const kind = kinds[at]!;
    if (known[kind] !== open) continue;
    known[kind] = unknown;
    asked[count++] = kind;
  }
  return count;
}
