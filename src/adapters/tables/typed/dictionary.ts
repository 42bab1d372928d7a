import { grown, type Packed, packerOf, startOf } from '../../../domain/packed.ts';

/** Codes of texts, in the order in which they come. */
export interface Dictionary {
  /** The code of a text; a new one where it was not there yet. */
  codeOf(bytes: Uint8Array, start: number, end: number): number;
  readonly size: () => number;
  readonly texts: () => Packed;
}

/** A table of hashes with open addressing, which holds bytes and makes no text of them. */
export function dictionary(): Dictionary {
  const packer = packerOf(16);
  let known = packer.packed(0);
  let hashes: Int32Array = new Int32Array(64);
  let slots = new Int32Array(256).fill(-1);
  let size = 0;
  const add = (hash: number, slot: number, [bytes, start, end]: [Uint8Array, number, number]) => {
    packer.set(size, bytes, start, end);
    if (size === hashes.length) hashes = grown(hashes, size + 1);
    hashes[size] = hash;
    slots[slot] = size++;
    known = packer.packed(size);
    if (4 * size > slots.length) slots = spread(hashes, size, 4 * slots.length);
    return size - 1;
  };
  return {
    codeOf: (bytes, start, end) => {
      const hash = hashOf(bytes, start, end);
      const mask = slots.length - 1;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const code = slots[slot]!;
        if (code < 0) return add(hash, slot, [bytes, start, end]);
        if (hashes[code] === hash && isEqual(known, code, bytes, start, end)) return code;
      }
    },
    size: () => size,
    texts: () => known,
  };
}

function spread(hashes: Int32Array, size: number, length: number) {
  const slots = new Int32Array(length).fill(-1);
  for (let code = 0; code < size; code++) {
    let slot = hashes[code]! & (length - 1);
    while (slots[slot]! >= 0) slot = (slot + 1) & (length - 1);
    slots[slot] = code;
  }
  return slots;
}

/** FNV-1a (Fowler, Noll, Vo), its high bits mixed into the low ones that choose the slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

function isEqual(
  { bytes: own, ends }: Packed,
  code: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  const from = startOf(ends, code);
  if (ends[code]! - from !== end - start) return false;
  for (let at = start, to = from; at < end; at++, to++) if (bytes[at] !== own[to]) return false;
  return true;
}
