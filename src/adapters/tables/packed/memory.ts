import type { Marks } from '../marks.ts';
import { type Module, newModule } from './module.ts';

/** What rows are cut in. */
export interface Memory {
  bytes: Buffer;
  starts: Int32Array;
  ends: Int32Array;
  /** What works faster in it; null where that is not there. */
  code: Module | null;
}

/** Rows that are to be cut: those from one byte on, before another one, and their first cell. */
export interface Span {
  row: number;
  end: number;
  cell: number;
}

/** Memory in which the plainest rows can be cut faster than others. */
export interface CutMemory extends Memory {
  /**
   * Cuts rows that have no quotes, and so many cells, up to the first that is not so.
   *
   * @returns how many; what stands behind their cells now means nothing
   */
  cutPlain: ((span: Span, width: number, marks: Marks) => number) | null;
}

/** Memory for so many bytes, and as many cells. Several threads can use it. */
export type MemoryFor = (bytes: number) => CutMemory;

/** The same memory for one piece after the other. */
export function sameMemory(make: MemoryFor = fastMemory()): MemoryFor {
  let memory: CutMemory | undefined;
  return (bytes) => {
    if (!memory || memory.bytes.length < bytes) memory = make(2 * bytes);
    return memory;
  };
}

/** Memory in which all rows are cut alike. */
export function plainMemory(bytes: number): CutMemory {
  const buffer = new SharedArrayBuffer(sizeOf(bytes));
  return { ...partOf(buffer, 0, bytes), code: null, cutPlain: null };
}

/** Less text than this is cut sooner than the code that is faster is there, in bytes. */
const large = 64 * 1024;

/** Hands out parts of one memory, in which plain rows are cut faster; other memory where there is none, or no more. */
export function fastMemory(least = large): MemoryFor {
  let module: Module | null | undefined;
  return (bytes) => {
    if (bytes < least) return plainMemory(bytes);
    if (module === undefined) module = newModule();
    const start = module?.add(sizeOf(bytes)) ?? null;
    if (!module || start === null) return plainMemory(bytes);
    const memory = partOf(module.buffer, start, bytes);
    return { ...memory, code: module, cutPlain: plainCutter(memory, module) };
  };
}

function plainCutter({ bytes, ends, starts }: Part, { cut }: Module): CutMemory['cutPlain'] {
  return ({ row, end, cell }, width, { delimiter, quote }) => {
    const places = [starts.byteOffset + 4 * cell, ends.byteOffset + 4 * cell] as const;
    return cut(bytes.byteOffset, row, end, delimiter, quote, width, ...places);
  };
}

/** A number of cells, of four bytes each, begins where four bytes can. */
const aligned = (bytes: number) => Math.ceil(bytes / 8) * 8;

const sizeOf = (bytes: number) => 9 * aligned(bytes);

type Part = Omit<Memory, 'code'>;

function partOf(buffer: SharedArrayBuffer, start: number, bytes: number): Part {
  const size = aligned(bytes);
  return {
    bytes: Buffer.from(buffer, start, size),
    starts: new Int32Array(buffer, start + size, size),
    ends: new Int32Array(buffer, start + 5 * size, size),
  };
}
