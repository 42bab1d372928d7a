import type { Cut } from '../../../../src/adapters/tables/packed/cut.ts';
import {
  fastMemory,
  type MemoryFor,
  plainMemory,
  sameMemory,
} from '../../../../src/adapters/tables/packed/memory.ts';

/** Memory with code in it that is faster, and without. */
export const memories = {
  fast: sameMemory(fastMemory(0)),
  plain: sameMemory(plainMemory),
};

/** Some cells of one column, as they are cut from a file. */
export function cutOf(cells: readonly string[], memoryFor: MemoryFor = memories.plain): Cut {
  const parts = cells.map((cell) => Buffer.from(cell));
  const size = parts.reduce((sum, { length }) => sum + length, cells.length);
  const memory = memoryFor(size + 8);
  let end = 0;
  parts.forEach((part, row) => {
    // What stands before a cell is none of it.
    memory.bytes[end++] = 0x39;
    memory.starts[row] = end;
    part.copy(memory.bytes, end);
    end += part.length;
    memory.ends[row] = end;
  });
  memory.bytes.fill('7,', end, end + 8);
  return { ...memory, rows: cells.length, width: 1 };
}
