import type { Cut } from '../cut.ts';
import type { MemoryFor } from '../memory.ts';
import { bytesOf } from './runs.ts';

/** The length of a text stands before it, in so many bytes. */
const lengthBytes = 4;

/** Some bytes behind a text may be read. */
const behind = 8;

/**
 * Texts that follow each other, each behind its length, as if they had been cut from a file.
 *
 * @throws Error where there are fewer
 */
export function cutTexts(values: Uint8Array, count: number, memoryFor: MemoryFor): Cut {
  const { view } = bytesOf(values);
  const memory = memoryFor(values.length + behind);
  const { bytes, ends, starts } = memory;
  // A copy to memory that threads share takes ten times as long.
  if (values.length > 0) bytes.fill(values, 0, values.length);
  let at = 0;
  for (let row = 0; row < count; row++) {
    const start = at + lengthBytes;
    at = start + view.getUint32(at, true);
    starts[row] = start;
    ends[row] = at;
  }
  if (at > values.length) throw new Error('a text that is longer than its page');
  return { ...memory, rows: count, width: 1 };
}

/** Those of the texts at some places, where each begins and ends in the bytes. */
export function someTexts(
  { bytes: all, ends: allEnds, starts: allStarts }: TextPlaces,
  places: readonly number[],
  memoryFor: MemoryFor,
): Cut {
  const memory = memoryFor(all.length + behind);
  const { bytes, ends, starts } = memory;
  if (all.length > 0) bytes.fill(all, 0, all.length);
  for (const [at, place] of places.entries()) {
    starts[at] = allStarts[place]!;
    ends[at] = allEnds[place]!;
  }
  return { ...memory, rows: places.length, width: 1 };
}

/** Where texts lie in bytes. */
export interface TextPlaces {
  bytes: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
}

/** As `cutTexts`, without a copy. */
export function placesOfTexts(bytes: Uint8Array, count: number): TextPlaces {
  const { view } = bytesOf(bytes);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let at = 0;
  for (let row = 0; row < count; row++) {
    starts[row] = at + lengthBytes;
    at = starts[row]! + view.getUint32(at, true);
    ends[row] = at;
  }
  if (at > bytes.length) throw new Error('a text that is longer than its page');
  return { bytes, starts, ends };
}
