import type { Cut } from '../cut.ts';
import type { MemoryFor } from '../memory.ts';
import type { Missed } from './memo.ts';
import { widths } from './types.ts';
import type { Vector } from './vector.ts';
import { textsIn } from './written.ts';

/** No text of a value is longer, in bytes. */
const room = 32;

/** Some rows of a vector, as if their texts had been cut from a file. */
export function cutValues(vector: Vector, { count, rows }: Missed, memoryFor: MemoryFor): Cut {
  const memory = memoryFor(room * (count + 1));
  const { bytes, ends, starts } = memory;
  const textOf = textsIn(vector);
  for (let at = 0, start = 0; at < count; at++, start += room) {
    starts[at] = start;
    ends[at] = start + bytes.write(textOf(rows[at]!), start, room, 'latin1');
  }
  return { ...memory, rows: count, width: 1 };
}

/** Two words for each row, which tell one value from another. */
export function wordsOf({ data, rows, type }: Vector): Int32Array {
  if (widths[type] === 8) return new Int32Array(data);
  const values = widths[type] === 1 ? new Uint8Array(data) : new Int32Array(data);
  const words = new Int32Array(2 * rows);
  for (let row = 0; row < rows; row++) words[2 * row] = values[row]!;
  return words;
}
