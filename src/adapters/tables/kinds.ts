import { grown, Packed, startOf } from '../../domain/packed.ts';

/** Texts, each once, in the order in which they come: a table of hashes with open addressing. */
export class Kinds {
  /** How many there are. */
  size = 0;
  private bytes: Uint8Array = new Uint8Array(1024);
  private ends: Uint32Array = new Uint32Array(128);
  private hashes: Int32Array = new Int32Array(128);
  private slots: Int32Array = new Int32Array(512).fill(-1);

  /** The place of a text among them, which is a new one where it was not there yet. */
  placeOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot]!;
      if (place < 0) return this.add(bytes, start, end, hash, slot);
      if (this.hashes[place] === hash && this.isAt(place, bytes, start, end)) return place;
    }
  }

  /** A place for what has no text, and is like no other. */
  addNothing(): number {
    this.write(new Uint8Array(0), 0, 0, 0);
    return this.size++;
  }

  /** Adds a text, which may be there already; `firsts` says where. */
  append(bytes: Uint8Array, start: number, end: number): number {
    this.write(bytes, start, end, hashOf(bytes, start, end));
    return this.size++;
  }

  /**
   * Adds texts as `append` does, in half the time: one after the other, each `step` further on.
   *
   * @param places where each is, is written here
   */
  appendAll({ bytes, starts, ends, first, step, rows }: Cells, places: Int32Array): void {
    let length = 0;
    for (let row = 0, at = first; row < rows; row++, at += step) length += ends[at]! - starts[at]!;
    this.makeRoom(rows, length);
    const { bytes: own, ends: ownEnds, hashes } = this;
    let place = this.size;
    let to = startOf(ownEnds, place);
    for (let row = 0, at = first; row < rows; row++, at += step) {
      const end = ends[at]!;
      let hash = firstHash;
      for (let from = starts[at]!; from < end; from++) {
        const byte = bytes[from]!;
        own[to++] = byte;
        hash = Math.imul(hash ^ byte, prime);
      }
      ownEnds[place] = to;
      hashes[place] = mixed(hash);
      places[row] = place++;
    }
    this.size = place;
  }

  private makeRoom(more: number, length: number): void {
    const needed = this.size + more;
    if (needed > this.ends.length) {
      this.ends = grown(this.ends, needed);
      this.hashes = grown(this.hashes, needed, this.ends.length);
    }
    const bytes = startOf(this.ends, this.size) + length;
    if (bytes > this.bytes.length) this.bytes = grown(this.bytes, bytes);
  }

  /** Makes room for so many, as long as those so far. */
  reserve(count: number): void {
    if (count <= this.ends.length) return;
    const used = this.size === 0 ? 0 : this.ends[this.size - 1]! / this.size;
    const bytes = Math.ceil(used * count);
    this.ends = grown(this.ends, count, count);
    this.hashes = grown(this.hashes, count, count);
    if (bytes > this.bytes.length) this.bytes = grown(this.bytes, bytes, bytes);
  }

  /** How much memory they take, in bytes. */
  get memory(): number {
    return this.bytes.length + 8 * this.ends.length + 4 * this.slots.length;
  }

  texts(): Packed {
    const length = this.size === 0 ? 0 : this.ends[this.size - 1]!;
    return new Packed(this.bytes.subarray(0, length), this.ends.subarray(0, this.size));
  }

  /** By place, the first place with the same text, of those that were appended; nothing can be added then. */
  firsts(): Int32Array {
    const firsts = firstsOf(this.hashes.subarray(0, this.size));
    // Which are not needed any more.
    this.hashes = new Int32Array(0);
    this.slots = new Int32Array(0);
    /** Of texts with the hash of another one that comes before. */
    const others = new Map<string, number>();
    const repeats = new Int32Array(asked);
    let count = 0;
    for (let place = 0; place < firsts.length; place++) {
      if (firsts[place] === place) continue;
      repeats[count++] = place;
      if (count < asked) continue;
      this.separate(repeats, firsts, others);
      count = 0;
    }
    this.separate(repeats.subarray(0, count), firsts, others);
    return firsts;
  }

  /**
   * Finds out which of some places have the hash of their first one, but not its text. These lie all over
   * the memory, which is asked for all of them before one is looked at: that takes less than half the time.
   */
  private separate(places: Int32Array, firsts: Int32Array, others: Map<string, number>): void {
    const { bytes, ends } = this;
    const starts = new Int32Array(places.length);
    const fronts = new Uint8Array(places.length);
    for (let at = 0; at < places.length; at++) starts[at] = startOf(ends, firsts[places[at]!]!);
    for (let at = 0; at < places.length; at++) fronts[at] = bytes[starts[at]!]!;
    for (const place of places) {
      const start = startOf(ends, place);
      const end = ends[place]!;
      if (!this.isAt(firsts[place]!, bytes, start, end))
        firsts[place] = placeAmong(others, latin1Of(bytes, start, end), place);
    }
  }

  private add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const place = this.size;
    this.write(bytes, start, end, hash);
    this.size++;
    this.slots[slot] = place;
    if (2 * this.size > this.slots.length) this.spread(4 * this.slots.length);
    return place;
  }

  private write(bytes: Uint8Array, start: number, end: number, hash: number): void {
    this.makeRoom(1, end - start);
    const { bytes: own, size } = this;
    let to = startOf(this.ends, size);
    for (let at = start; at < end; at++) own[to++] = bytes[at]!;
    this.ends[size] = to;
    this.hashes[size] = hash;
  }

  private spread(length: number): void {
    this.slots = new Int32Array(length).fill(-1);
    fillSlots(this.slots, this.hashes.subarray(0, this.size));
  }

  private isAt(place: number, bytes: Uint8Array, start: number, end: number): boolean {
    let from = place === 0 ? 0 : this.ends[place - 1]!;
    if (this.ends[place]! - from !== end - start) return false;
    for (let at = start; at < end; at++) if (bytes[at] !== this.bytes[from++]) return false;
    return true;
  }
}

/** Puts places into empty slots, a power of two of them, each by its hash. */
export function fillSlots(slots: Int32Array, hashes: Int32Array): void {
  const mask = slots.length - 1;
  for (let place = 0; place < hashes.length; place++) {
    let slot = hashes[place]! & mask;
    while (slots[slot]! >= 0) slot = (slot + 1) & mask;
    slots[slot] = place;
  }
}

/** Texts in bytes: the first one is `bytes[starts[first]..ends[first])`. */
interface Cells {
  bytes: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  first: number;
  step: number;
  rows: number;
}

const firstHash = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a (Fowler, Noll, Vo), its bits mixed. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = firstHash;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, prime);
  return mixed(hash);
}

/** As MurmurHash3 does (Appleby). */
function mixed(hash: number): number {
  const some = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return some ^ (some >>> 13);
}

/** So many places are asked for at once. */
const asked = 1024;

/** So many are looked up among each other. */
const together = 16_384;

const latin1Of = (bytes: Uint8Array, start: number, end: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');

/** The place of a text, which is a new one where it has none. */
function placeAmong(places: Map<string, number>, text: string, next: number): number {
  const place = places.get(text) ?? next;
  places.set(text, place);
  return place;
}

/** By place, the first place with the same hash. Hashes are divided into parts that stay in the processor's cache. */
function firstsOf(hashes: Int32Array): Int32Array {
  const { places, sorted, ends } = divided(hashes);
  const firsts = new Int32Array(hashes.length);
  for (let place = 0; place < firsts.length; place++) firsts[place] = place;
  let slots = new Int32Array(0);
  let start = 0;
  for (const end of ends) {
    const length = 2 ** Math.ceil(Math.log2(2 * (end - start) + 1));
    if (length > slots.length) slots = new Int32Array(length);
    slots.fill(-1, 0, length);
    for (let at = start; at < end; at++) {
      const hash = sorted[at]!;
      let slot = hash & (length - 1);
      let other = slots[slot]!;
      while (other >= 0 && sorted[other] !== hash) {
        slot = (slot + 1) & (length - 1);
        other = slots[slot]!;
      }
      if (other < 0) slots[slot] = at;
      else firsts[places[at]!] = places[other]!;
    }
    start = end;
  }
  return firsts;
}

/** The places in parts by the highest bits of their hashes, these hashes, and where each part ends. */
function divided(hashes: Int32Array) {
  const bits = Math.max(0, Math.ceil(Math.log2(hashes.length / together)));
  // One more at first: all 32 of them would be none.
  const shift = 31 - bits;
  const ends = new Int32Array(2 ** bits);
  for (let place = 0; place < hashes.length; place++) ends[(hashes[place]! >>> 1) >>> shift]! += 1;
  let sum = 0;
  for (let part = 0; part < ends.length; part++) {
    const count = ends[part]!;
    ends[part] = sum;
    sum += count;
  }
  const places = new Int32Array(hashes.length);
  const sorted = new Int32Array(hashes.length);
  for (let place = 0; place < hashes.length; place++) {
    const hash = hashes[place]!;
    const part = (hash >>> 1) >>> shift;
    const to = ends[part]!;
    ends[part] = to + 1;
    places[to] = place;
    sorted[to] = hash;
  }
  return { places, sorted, ends };
}
