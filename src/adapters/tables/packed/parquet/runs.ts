/** Bytes that are read from a place on. */
export interface Bytes {
  view: DataView;
  at: number;
}

export const bytesOf = ({ buffer, byteLength, byteOffset }: Uint8Array): Bytes => ({
  view: new DataView(buffer, byteOffset, byteLength),
  at: 0,
});

/** No value has more bits: with those before it in a byte, it is in four bytes. */
const mostBits = 24;

/**
 * Reads whole numbers of so many bits that stand in runs of equal or of packed ones.
 *
 * @throws Error where there are fewer
 */
export function readRuns(bytes: Bytes, width: number, count: number, into: Int32Array): void {
  if (width > mostBits) throw new Error(`numbers of ${width} bits`);
  // Of no bits, all are alike.
  let done = width === 0 ? count : 0;
  into.fill(0, 0, done);
  while (done < count) {
    const head = varInt(bytes);
    const isPacked = (head & 1) === 1;
    const most = count - done;
    const run = isPacked ? (head >>> 1) * 8 : head >>> 1;
    if (run === 0) throw new Error('an empty run');
    if (isPacked) readPacked(bytes, { width, count: Math.min(run, most), into, from: done });
    else into.fill(readOne(bytes, width), done, done + Math.min(run, most));
    if (isPacked) bytes.at += (head >>> 1) * width;
    done += Math.min(run, most);
  }
}

/** Do they begin with one run of so many equal numbers, of one byte, or more of them? Nothing is read. */
export function isOneRun({ at, view }: Bytes, value: number, count: number): boolean {
  const bytes = { view, at };
  const head = varInt(bytes);
  return (head & 1) === 0 && head >>> 1 >= count && readOne(bytes, 8) === value;
}

interface Packed {
  width: number;
  count: number;
  into: Int32Array;
  from: number;
}

function readPacked({ view, at }: Bytes, { count, from, into, width }: Packed): void {
  const mask = 2 ** width - 1;
  // Four bytes are read at once as far as there are as many.
  const fast = Math.max(0, Math.min(count, Math.floor(((view.byteLength - at - 4) * 8) / width)));
  let bit = at * 8;
  let place = from;
  for (const end = from + fast; place < end; place++, bit += width)
    into[place] = (view.getUint32(bit >>> 3, true) >>> (bit & 7)) & mask;
  for (const end = from + count; place < end; place++, bit += width) {
    let word = 0;
    for (let byte = 0; 8 * byte < (bit & 7) + width; byte++)
      word |= view.getUint8((bit >>> 3) + byte) << (8 * byte);
    into[place] = (word >>> (bit & 7)) & mask;
  }
}

function readOne(bytes: Bytes, width: number): number {
  let value = 0;
  for (let byte = 0; 8 * byte < width; byte++)
    value |= bytes.view.getUint8(bytes.at++) << (8 * byte);
  return value;
}

function varInt(bytes: Bytes): number {
  let value = 0;
  for (let shift = 0; shift < 32; shift += 7) {
    const byte = bytes.view.getUint8(bytes.at++);
    value |= (byte & 127) << shift;
    if (byte < 128) return value >>> 0;
  }
  throw new Error('a number that does not end');
}
