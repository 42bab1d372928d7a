import { parentPort } from 'node:worker_threads';
import { Columns, type FileEnd, type FileRows, type Wanted } from './columns.ts';
import type { Memory } from './memory.ts';
import { type Module, moduleIn, type SharedMemory } from './module.ts';
import { give, say } from './said.ts';

/** What a thread is told, which columns it makes before all else; memory that rows are cut in is told once, and then called by its number. */
export type Order =
  | { wanted: Wanted }
  | { memory: Omit<Memory, 'code'>; shared: SharedMemory | null; number: number }
  | { take: Taken; rows: number; number: number }
  | { end: FileEnd }
  | 'finish';

/** Rows without the memory that they are in. */
export type Taken = Omit<FileRows, 'cut'>;

let columns: Columns;
const memories = new Map<number, Memory>();

parentPort?.on('message', (order: Order) => {
  if (order === 'finish') give(columns.finish());
  else if ('wanted' in order) columns = new Columns(order.wanted);
  else if ('memory' in order) memories.set(order.number, whole(order));
  else if ('take' in order) {
    const { names } = order.take;
    const cut = { ...memories.get(order.number)!, rows: order.rows, width: names.length };
    say(columns.take({ ...order.take, cut }));
  } else columns.end(order.end);
});

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
