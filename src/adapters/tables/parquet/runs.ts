import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import { limits } from '../limits.ts';

/** Bytes that are read from a place on. */
export interface Reader {
  readonly view: DataView;
  offset: number;
}

/**
 * Walks through runs of equal or packed values: none may be longer than what is left of them, since
 * the library would write all of it.
 *
 * @param width bits of a value
 * @param total values
 * @returns how many are equal to `wanted`
 * @throws Error when a run is too long, or the bytes end before
 */
export function checkRuns(reader: Reader, width: number, total: number, wanted = -1): number {
  let [seen, found] = [0, 0];
  while (seen < total) {
    const head = readVarInt(reader);
    const isPacked = (head & 1) === 1;
    // As the library counts, in 32 bits with a sign.
    const count = isPacked ? (head >> 1) << 3 : head >>> 1;
    const most = total - seen;
    // Packed values come by eight, the last of which may be none; bytes bound them, if they have any.
    if (count < 0 || (count > most && !(isPacked && (width > 0 || count < most + 8))))
      throw new Error('a run is longer than its page');
    if (isPacked && wanted >= 0) found += packed(reader, width, Math.min(count, most), wanted);
    else if (wanted >= 0 && wanted === valueAt(reader, width)) found += count;
    // The library takes a byte of an empty one, too.
    reader.offset += isPacked ? Math.max(1, (count / 8) * width) : (width + 7) >> 3;
    seen += count;
  }
  return found;
}

/** How many of the next `count` values are equal to `wanted`; they have few bits. */
function packed({ view, offset }: Reader, width: number, count: number, wanted: number): number {
  const mask = (1 << width) - 1;
  let found = 0;
  for (let bit = 0; bit < count * width; bit += width) {
    const at = offset + (bit >> 3);
    const next = (bit & 7) + width > 8 ? view.getUint8(at + 1) << 8 : 0;
    if ((((view.getUint8(at) | next) >> (bit & 7)) & mask) === wanted) found++;
  }
  return found;
}

const valueAt = ({ view, offset }: Reader, width: number): number =>
  width > 8 ? view.getUint16(offset, true) : view.getUint8(offset);

/**
 * Looks at the head of whole numbers that are stored by their differences, by which the library
 * would go back and forth without end.
 *
 * @throws Error when it cannot be
 */
export function checkDifferences({ view, offset }: Reader): void {
  const reader = { view, offset };
  const size = readVarInt(reader);
  const parts = readVarInt(reader);
  if (size > 0 && parts > 0 && parts <= view.byteLength && size % (8 * parts) === 0) return;
  throw new Error('a page of differences is damaged');
}

/**
 * Texts that begin as the one before them does: each says how much of it.
 *
 * @throws Error when that is more than there is, or all are more than is read
 */
export function checkBeginnings({ view, offset }: Reader, count: number): void {
  const reader = { view, offset };
  const [shared, own] = [new Int32Array(count), new Int32Array(count)];
  for (const lengths of [shared, own]) {
    checkDifferences(reader);
    deltaBinaryUnpack(reader, count, lengths);
  }
  let [before, all] = [0, 0];
  for (let at = 0; at < count; at++) {
    const [begun, added] = [shared[at] as number, own[at] as number];
    if (begun < 0 || begun > before || added < 0)
      throw new Error('a text shares more than the one before it has');
    before = begun + added;
    all += before;
    if (all > limits.bytes) throw new Error('its texts are too long to be read into memory');
  }
}
