import { Columns, type FileEnd, type FileRows, type Made, type Wanted } from './columns.ts';
import { type MemoryFor, sameMemory } from './memory.ts';

/** Takes the rows of files, and makes columns of them. */
export interface Taker {
  /** What rows are cut in. */
  memoryFor: MemoryFor;
  /** Ends when the next rows can be cut. @returns how much memory the columns take by then, about, in bytes */
  take: (rows: FileRows) => Promise<number>;
  end: (file: FileEnd) => void;
  finish: () => Promise<Made>;
  /** Must be called, whatever happened; threads end by and by. */
  close: () => void;
}

/** Makes them by itself. */
export function taker(wanted: Wanted): Taker {
  const columns = new Columns(wanted);
  return {
    memoryFor: sameMemory(),
    take: async (rows) => columns.take(rows),
    end: (file) => columns.end(file),
    finish: async () => columns.finish(),
    close: () => {},
  };
}
