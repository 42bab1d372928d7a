import { parentPort } from 'node:worker_threads';
import { isPlain, kindsOf } from '../../../domain/data/table/cells.ts';
import { Columns, type FileEnd, type FileRows, type Made, type Wanted } from './columns.ts';
import type { Memory } from './memory.ts';
import { type Module, moduleIn, type SharedMemory } from './module.ts';
import { type Part, readPart } from './parquet/part.ts';

/** What a thread is told, which columns it makes before all else; memory that rows are cut in is told once, and then called by its number. */
export type Order =
  | { wanted: Wanted }
  | { memory: Omit<Memory, 'code'>; shared: SharedMemory | null; number: number }
  | { take: Taken; rows: number; number: number }
  | { end: FileEnd }
  | { part: Part }
  | 'finish';

/** Rows without the memory that they are in. */
export type Taken = Omit<FileRows, 'cut'>;

/** What a thread says: how much memory its columns take when they have taken some rows; and at the end what it made. */
export type Said = number | Made;

let columns: Columns;
const memories = new Map<number, Memory>();

parentPort?.on('message', (order: Order) => {
  if (order === 'finish') give(columns.finish());
  else if ('part' in order) give(readPart(order.part, say));
  else if ('wanted' in order) columns = new Columns(order.wanted);
  else if ('memory' in order) memories.set(order.number, whole(order));
  else if ('take' in order) {
    const { names } = order.take;
    const cut = { ...memories.get(order.number)!, rows: order.rows, width: names.length };
    say(columns.take({ ...order.take, cut }));
  } else columns.end(order.end);
});

function say(memory: number): void {
  parentPort?.postMessage(memory satisfies Said);
}

function give(made: Made): void {
  parentPort?.postMessage(made satisfies Said, buffersOf(made));
}

/** All pieces that have code lie in the same memory. */
let code: Module | null = null;

/** Between threads a buffer becomes a plain array of bytes. */
function whole({ memory, shared }: Extract<Order, { memory: unknown }>): Memory {
  const { buffer, byteOffset, length } = memory.bytes;
  if (shared) code ??= moduleIn(shared);
  return {
    ...memory,
    bytes: Buffer.from(buffer, byteOffset, length),
    code: shared && code,
  };
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
