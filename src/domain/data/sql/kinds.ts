import type { Coded } from '../table/cells.ts';
import type { Column } from '../table/column.ts';
import { batch, type Truths, unknown } from './batch.ts';

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
  const known = new Uint8Array(cells.kinds.length).fill(open);
  const kinds = new Int32Array(batch);
  const truths = new Uint8Array(batch);
  return (from, length) => {
    kinds.set(cells.codes.subarray(from, from + length));
    if (lookUp(known, kinds, truths, length) < open) return truths;
    const count = openIn(known, kinds, asked, length);
    const fresh = found(0, count);
    for (let at = 0; at < count; at++) known[asked[at]!] = fresh[at]!;
    lookUp(known, kinds, truths, length);
    return truths;
  };
}

/**
 * Four at a time take half as long; what then stands behind the last one is not looked at.
 *
 * @returns below `open` when all are found
 */
function lookUp(known: Uint8Array, kinds: Int32Array, truths: Uint8Array, length: number): number {
  let all = 0;
  for (let at = 0; at < length; at += 4) {
    const first = known[kinds[at]!]!;
    const second = known[kinds[at + 1]!]!;
    const third = known[kinds[at + 2]!]!;
    const fourth = known[kinds[at + 3]!]!;
    truths[at] = first;
    truths[at + 1] = second;
    truths[at + 2] = third;
    truths[at + 3] = fourth;
    all |= first | second | third | fourth;
  }
  return all;
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
