import { Packed, startOf } from '../../../domain/packed.ts';
import { fillSlots, Kinds } from '../kinds.ts';
import { type Cut, cellsFrom } from './cut.ts';
import type { Module } from './module.ts';

/** A table has room for a quarter of as many as the next one. */
const growth = 4;

/** As many texts, and bytes of them, as the first table has room for, and the largest. */
const texts = { first: 1024, most: 2 ** 16 };
const bytes = { first: 2 ** 14, most: 2 ** 22 };

/** What `cells.wat` is told of a table, in bytes; the table lies behind it. */
const head = 32;

/** Texts as `Kinds` has them, not too many, which `lookUp` of `cells.wat` looks up. */
export interface FastKinds {
  readonly size: number;
  /** How much memory they take, in bytes. */
  readonly memory: number;
  /** Writes the places of the cells of a column, as long as there is room. @returns for how many rows; none in other memory */
  lookUp: (cut: Cut, column: number, places: Int32Array) => number;
  /** As `Kinds` has it. @returns -1 where there is no room */
  addNothing: () => number;
  texts: () => Packed;
  /** The same, with room for any number. @param nothing the place of what has no text */
  moved: (nothing: number) => Kinds;
}

/** @returns null where there is no memory for them */
export function fastKinds(code: Module): FastKinds | null {
  let table = tableIn(code, texts.first, bytes.first);
  if (!table) return null;
  const grow = (): boolean => {
    const { mostTexts, mostBytes } = table!;
    if (mostTexts === texts.most || mostBytes >= bytes.most) return false;
    const larger = tableIn(code, growth * mostTexts, growth * mostBytes);
    if (!larger) return false;
    copy(table!, larger);
    table = larger;
    return true;
  };
  const packed = () => {
    const { ends, text } = table!;
    const own = ends.slice(0, sizeOf(table!));
    return new Packed(text.slice(0, own.at(-1) ?? 0), own);
  };
  return {
    get size() {
      return sizeOf(table!);
    },
    get memory() {
      return table!.memory;
    },
    lookUp: (cut, column, places) => {
      const into = cut.code?.memory === code.memory ? code.scratch(4 * cut.rows) : null;
      if (into === null) return 0;
      for (let row = 0; ; ) {
        row += code.lookUp(...cellsFrom(cut, row, column), into + 4 * row, table!.address);
        if (row < cut.rows && grow()) continue;
        places.set(new Int32Array(code.buffer, into, row));
        return row;
      }
    },
    addNothing: () => {
      const place = sizeOf(table!);
      if (place === table!.mostTexts && !grow()) return -1;
      const { ends, hashes, told } = table!;
      ends[place] = startOf(ends, place);
      // No text of its length has this one.
      hashes[place] = -1;
      told[0] = place + 1;
      return place;
    },
    texts: packed,
    moved: (nothing) => {
      const kinds = new Kinds();
      const { bytes, ends } = packed();
      for (let place = 0; place < ends.length; place++)
        if (place === nothing) kinds.addNothing();
        else kinds.placeOf(bytes, startOf(ends, place), ends[place]!);
      return kinds;
    },
  };
}

interface Table {
  address: number;
  memory: number;
  mostTexts: number;
  mostBytes: number;
  /** What `cells.wat` is told, and tells: at first how many texts there are. */
  told: Int32Array;
  ends: Uint32Array;
  hashes: Int32Array;
  /** By hash, a place; below 0 where there is none. */
  slots: Int32Array;
  text: Uint8Array;
}

/** An empty one. */
function tableIn(code: Module, mostTexts: number, mostBytes: number): Table | null {
  const slotCount = 2 * mostTexts;
  // Up to seven bytes behind a text are read.
  const memory = head + 4 * (mostTexts + mostTexts + slotCount) + mostBytes + 8;
  const address = code.add(memory);
  if (address === null) return null;
  const buffer = code.buffer;
  const ends = new Uint32Array(buffer, address + head, mostTexts);
  const hashes = new Int32Array(buffer, ends.byteOffset + ends.byteLength, mostTexts);
  const slots = new Int32Array(buffer, hashes.byteOffset + hashes.byteLength, slotCount).fill(-1);
  const text = new Uint8Array(buffer, slots.byteOffset + slots.byteLength, mostBytes);
  const told = new Int32Array(buffer, address, head / 4);
  told.set([0, mostTexts, text.byteOffset, mostBytes]);
  told.set([ends.byteOffset, hashes.byteOffset, slots.byteOffset, slotCount - 1], 4);
  return { address, memory, mostTexts, mostBytes, told, ends, hashes, slots, text };
}

const sizeOf = ({ told }: Table): number => told[0]!;

function copy(from: Table, to: Table): void {
  const size = sizeOf(from);
  to.ends.set(from.ends.subarray(0, size));
  to.hashes.set(from.hashes.subarray(0, size));
  to.text.set(from.text.subarray(0, startOf(from.ends, size)));
  fillSlots(to.slots, to.hashes.subarray(0, size));
  to.told[0] = size;
}
