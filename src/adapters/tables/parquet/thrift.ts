/** Types of the compact protocol; what Parquet does not use is missing. */
const types = {
  stop: 0,
  yes: 1,
  no: 2,
  byte: 3,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  struct: 12,
};
const deepest = 32;

/**
 * Walks through a structure of Thrift's compact protocol, as it stands in Parquet: every length in
 * it must fit into what is left of the bytes, since the library makes room for it before it reads.
 *
 * @param offset where it begins
 * @throws Error when it is damaged
 */
export function checkStruct(view: DataView, offset: number): void {
  const at = { view, offset };
  struct(at, 0);
}

interface Place {
  readonly view: DataView;
  offset: number;
}

function struct(at: Place, depth: number): void {
  if (depth > deepest) throw new Error('its description is nested too deep');
  for (;;) {
    const head = at.view.getUint8(at.offset++);
    const type = head & 15;
    if (type === types.stop) return;
    if (head < 16) number(at);
    element(at, type, depth);
  }
}

function element(at: Place, type: number, depth: number): void {
  if (type === types.yes || type === types.no) return;
  if (type === types.struct) struct(at, depth + 1);
  else if (type === types.list) list(at, depth + 1);
  else if (type === types.binary) skip(at, number(at));
  else if (type === types.double) skip(at, 8);
  else if (type === types.byte) skip(at, 1);
  else if (type <= types.i64) number(at);
  else throw new Error('its description is not readable');
}

function list(at: Place, depth: number): void {
  const head = at.view.getUint8(at.offset++);
  const count = head >> 4 === 15 ? number(at) : head >> 4;
  if (count > at.view.byteLength - at.offset) throw tooLong();
  const type = head & 15;
  // In a list a boolean has a byte of its own.
  const own = type === types.yes || type === types.no ? types.byte : type;
  for (let left = count; left > 0; left--) element(at, own, depth);
}

function skip(at: Place, length: number): void {
  if (length > at.view.byteLength - at.offset) throw tooLong();
  at.offset += length;
}

/** A number of any size; beyond 2^53 only its having been there counts. */
function number(at: Place): number {
  let [value, factor] = [0, 1];
  for (;;) {
    const byte = at.view.getUint8(at.offset++);
    value += (byte & 127) * factor;
    if (byte < 128) return value;
    factor *= 128;
  }
}

const tooLong = () => new Error('a length in its description goes beyond its end');
