import { parentPort } from 'node:worker_threads';
import { type Cells, isPlain, kindsOf } from '../../../domain/data/table/cells.ts';
import { Packed } from '../../../domain/packed.ts';
import type { Made } from './columns.ts';

/** What a thread says: how much memory its columns take when they have taken some rows; and at the end what it made. */
export type Said = number | Made;

/** @param memory that its columns take, in bytes */
export function say(memory: number): void {
  parentPort?.postMessage(memory satisfies Said);
}

export function give(made: Made): void {
  parentPort?.postMessage(made satisfies Said, buffersOf(made));
}

/** The memory of what was made, which goes over without a copy. */
function buffersOf({ ahead, columns }: Made): ArrayBuffer[] {
  const arrays = columns.flatMap(({ cells, states }) => {
    const { bytes, ends } = kindsOf(cells);
    const rows = isPlain(cells) ? cells.wholes : cells.codes;
    return states ? [bytes, ends, rows, states] : [bytes, ends, rows];
  });
  arrays.push(...[...ahead.selected.values()].filter((rows) => rows !== null));
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}

/** Between threads an object loses its class. */
export function restored({ ahead, columns }: Made): Made {
  const whole = ({ bytes, ends }: Packed) => new Packed(bytes, ends);
  const of = (cells: Cells): Cells =>
    isPlain(cells) ? { ...cells, odd: whole(cells.odd) } : { ...cells, kinds: whole(cells.kinds) };
  return { ahead, columns: columns.map((column) => ({ ...column, cells: of(column.cells) })) };
}
