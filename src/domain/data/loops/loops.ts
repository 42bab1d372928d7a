import { code } from './loops.wasm.ts';

/** So many rows are put there at a time, and so many numbers of 32 bits a table has. */
export const [pieceSize, tableSize] = [2 ** 16, 2 ** 18];

type Address = number;

/** What `loops.wat` has, which says what it is given; where something lies is told by its address. */
interface Code {
  ends: (wholes: Address, rows: number, floor: number, told: Address) => void;
  order: (wholes: Address, rows: number, floor: number, told: Address) => void;
  countWholes: (
    ...args: [wholes: Address, rows: number, floor: number, least: number, table: Address]
  ) => void;
  runs: (
    ...args: [
      ...[table: Address, span: number, least: number, unit: number],
      ...[values: Address, counts: Address],
    ]
  ) => number;
  countMarks: (wholes: Address, rows: number, floor: number, table: Address) => void;
  count8: Count;
  count16: Count;
  count32: Count;
  read32: (
    ...args: [
      ...[wholes: Address, rows: number, floor: number, unit: number],
      ...[odds: Address, into: Address],
    ]
  ) => void;
  add: Calculate;
  sub: Calculate;
  mul: Calculate;
  div: Calculate;
  abs: Change;
  neg: Change;
  eq: Compare;
  lt: Compare;
  le: Compare;
  rows: (truths: Address, rows: number, first: number, into: Address) => number;
  known: (kinds: Address, rows: number, known: Address, into: Address) => number;
  mix8: Mix;
  mix16: Mix;
  mix32: Mix;
  mixWholes: (
    ...args: [wholes: Address, rows: number, floor: number, hashes: Address, into: Address]
  ) => void;
  see: (
    ...args: [hashes: Address, rows: number, mask: number, seen: Address, again: Address]
  ) => void;
  seenAgain: (
    ...args: [
      ...[hashes: Address, rows: number, mask: number, again: Address],
      ...[first: number, into: Address],
    ]
  ) => number;
  times: (
    ...args: [
      ...[texts: Address, first: number, ends: Address, rows: number],
      ...[areDays: number, into: Address],
    ]
  ) => void;
}

type Count = (codes: Address, rows: number, step: number, table: Address) => void;
type Calculate = (one: Address, other: Address, rows: number, into: Address) => number;
type Compare = (one: Address, other: Address, rows: number, into: Address) => void;
type Change = (values: Address, rows: number, into: Address) => void;
type Mix = (codes: Address, rows: number, hashes: Address, into: Address) => void;

/** A part of the memory, by what it may hold. */
export interface Place {
  at: Address;
  bytes: Uint8Array;
  halves: Uint16Array;
  ints: Int32Array;
  doubles: Float64Array;
}

/** Code with its memory, which is for one call: what another one needs is put there anew. */
export interface Loops extends Code {
  told: Place;
  /** Each of them has room for a double for each row of a piece. */
  one: Place;
  other: Place;
  into: Place;
  tables: [Place, Place];
  /** What is left, for longer than a call. */
  room: Place;
}

/** As much as it uses in Node; the types that TypeScript has are those of a browser. */
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object) => { exports: Code & { memory: { buffer: ArrayBuffer } } };
};

let made: Loops | undefined;

/** Those of this thread. */
export function loops(): Loops {
  made ??= make();
  return made;
}

function make(): Loops {
  const module = new WebAssembly.Module(Buffer.from(code, 'base64'));
  const { exports } = new WebAssembly.Instance(module);
  const { buffer } = exports.memory;
  let at = 0;
  const place = (bytes: number): Place => {
    const from = at;
    at += bytes;
    return {
      at: from,
      bytes: new Uint8Array(buffer, from, bytes),
      halves: new Uint16Array(buffer, from, bytes / 2),
      ints: new Int32Array(buffer, from, bytes / 4),
      doubles: new Float64Array(buffer, from, bytes / 8),
    };
  };
  const [told, one, other, into] = [place(64), rowsOf(), rowsOf(), rowsOf()];
  const tables: Loops['tables'] = [place(4 * tableSize), place(4 * tableSize)];
  const room = place(buffer.byteLength - at);
  return { ...exports, told, one, other, into, tables, room };

  function rowsOf(): Place {
    return place(8 * pieceSize);
  }
}

/**
 * Puts codes or whole numbers at `one`, as they are, a piece at a time.
 *
 * @param take is called with how many there are now, and from which row on; true when no more are wanted
 */
export function eachPiece(
  all: Uint8Array | Uint16Array | Int32Array,
  take: (rows: number, from: number) => unknown,
  size = pieceSize,
): void {
  const { bytes, halves, ints } = loops().one;
  const place = { 1: bytes, 2: halves, 4: ints }[all.BYTES_PER_ELEMENT as 1 | 2 | 4];
  for (let from = 0; from < all.length; from += size) {
    const some = all.subarray(from, from + size);
    place.set(some);
    if (take(some.length, from) === true) return;
  }
}
