import { eachPiece, type Loops, loops, put, tableSize } from '../loops/loops.ts';
import { isText, isTime } from '../profile/profile.ts';
import type { Value } from '../values/values.ts';
import { areInts, type Coded, isPlain, kindsOf, marksIn, placeOf } from './cells.ts';
import { type Column, keyOf, states } from './column.ts';
import { areTight } from './texts.ts';

/** Rows beyond the first of their kind, ascending. */
export interface Repeats {
  rows: Int32Array;
  /** Rows in which a value is missing, where these are not compared; ascending. */
  gaps: Int32Array;
}

/**
 * The rows in which all columns hold what they hold in a row before; one in which a cell does not
 * read is no repetition of another.
 *
 * @param gaps what becomes of rows in which a value is missing: a missing value is one like another,
 *   or the row is left out
 */
export function repeatsIn(columns: readonly Column[], gaps: 'compare' | 'leave'): Repeats {
  const { rows = 0 } = columns[0] ?? {};
  const keys = columns.map(keysOf);
  const odd = keys.filter((_, at) => hasOdd(columns[at]!, gaps));
  const { open, left } = divide(rows, odd, gaps);
  return { rows: beyondFirst(notAlone(open, rows, keys), keys), gaps: left };
}

/** Some rows, ascending; null where they are all. */
type Rows = Int32Array | null;

/** The rows that are compared, and those that are left out for what is missing. */
function divide(
  rows: number,
  odd: readonly Keys[],
  gaps: 'compare' | 'leave',
): { open: Rows; left: Int32Array } {
  if (odd.length === 0) return { open: null, left: new Int32Array(0) };
  const open = new Int32Array(rows);
  const left = new Int32Array(rows);
  let [size, missing] = [0, 0];
  for (let row = 0; row < rows; row++) {
    let isGap = false;
    let isWrong = false;
    for (const { keyAt } of odd) {
      const own = keyAt(row);
      if (own === gapKey) isGap = true;
      if (own === wrongKey) isWrong = true;
    }
    if (isGap && gaps === 'leave') left[missing++] = row;
    else if (!isWrong) open[size++] = row;
  }
  return { open: open.subarray(0, size), left: left.subarray(0, missing) };
}

/** May a row be left out for a cell of the column? */
const hasOdd = (column: Column, gaps: 'compare' | 'leave'): boolean =>
  column
    .states()
    .some((state) => state === states.invalid || (gaps === 'leave' && state === states.missing));

/** A number for what a column holds in a row, equal for two rows that hold the same. */
interface Keys {
  keyAt: (row: number) => number;
  /** Mixes that of each row into the row's hash. */
  mixInto: (hashes: Int32Array, rows: Rows) => void;
}

/** What stands for a missing value, and for one that does not read: beyond all that a cell has. */
const [gapKey, wrongKey] = [2 ** 1000, 2 ** 1001];
/** Kinds are numbered beyond all plain numbers, which are below their marks. */
const [kindBase, kindStep] = [2 ** 900, 2 ** 850];

function keysOf(column: Column): Keys {
  const { cells } = column;
  const kinds = keysOfKinds(column);
  const hashes = Int32Array.from(kinds, hashOfKey);
  if (!isPlain(cells)) {
    const { codes } = cells;
    return {
      keyAt: (row) => kinds[codes[row]!]!,
      mixInto: (into, rows) => {
        if (rows === null && hashes.length <= tableSize) return mixCodes(codes, hashes, into);
        for (let at = 0; at < into.length; at++)
          into[at] = mixed(into[at]!, hashes[codes[rows?.[at] ?? at]!]!);
      },
    };
  }
  const { wholes } = cells;
  const own = marksIn(wholes);
  return {
    keyAt: (row) => {
      const whole = wholes[row]!;
      return whole < own.floor ? kinds[placeOf(own, whole)]! : whole + 0;
    },
    mixInto: (into, rows) => {
      if (rows === null && hashes.length <= tableSize && areInts(wholes))
        return mixWholes(wholes, hashes, into);
      for (let at = 0; at < into.length; at++) {
        const whole = wholes[rows?.[at] ?? at]!;
        const hash = whole < own.floor ? hashes[placeOf(own, whole)]! : hashOfKey(whole + 0);
        into[at] = mixed(into[at]!, hash);
      }
    },
  };
}

function mixCodes(codes: Coded['codes'], hashes: Int32Array, into: Int32Array): void {
  const { mix8, mix16, mix32 } = loops();
  const mix = { 1: mix8, 2: mix16, 4: mix32 }[codes.BYTES_PER_ELEMENT as 1 | 2 | 4];
  mixPieces(codes, hashes, into, mix);
}

function mixWholes(wholes: Int32Array, hashes: Int32Array, into: Int32Array): void {
  const { mixWholes: mix } = loops();
  const { floor } = marksIn(wholes);
  mixPieces(wholes, hashes, into, (keys, rows, table, to) => mix(keys, rows, floor, table, to));
}

function mixPieces(
  keys: Coded['codes'],
  hashes: Int32Array,
  into: Int32Array,
  mix: Loops['mix8'],
): void {
  const { one, other, tables } = loops();
  const [table] = tables;
  table.ints.set(hashes);
  eachPiece(keys.length, (from, end) => {
    put(one, keys.subarray(from, end));
    other.ints.set(into.subarray(from, end));
    mix(one.at, end - from, table.at, other.at);
    into.set(other.ints.subarray(0, end - from), from);
  });
}

function keysOfKinds(column: Column): Float64Array {
  const { cells } = column;
  const found = column.states();
  const keys = new Float64Array(kindsOf(cells).length);
  const known = new Map<string | number, number>();
  // Each kind is a value of its own: a text, and a time without space around it.
  const isEach = isText(column.type) || (isTime(column.type) && areTight(column));
  for (let kind = 0; kind < keys.length; kind++) {
    if (found[kind] === states.missing) keys[kind] = gapKey;
    else if (found[kind] === states.invalid) keys[kind] = wrongKey;
    else if (isEach) keys[kind] = kind;
    else keys[kind] = plainKey(column, kind) ?? numbered(known, keyOf(column, kind));
  }
  return keys;
}

/** That of a plain number which is the same; where the unit is 1, that may be one with a fraction. */
function plainKey({ cells, valueOfKind }: Column, kind: number): number | undefined {
  const value = valueOfKind(kind) as Value;
  if (!isPlain(cells) || typeof value !== 'number') return undefined;
  if (cells.unit === 1) return Math.abs(value) < kindBase ? value + 0 : undefined;
  const whole = Math.round(value * cells.unit);
  return Math.abs(whole) < 1e15 && whole / cells.unit === value ? whole + 0 : undefined;
}

function numbered(known: Map<string | number, number>, key: string | number): number {
  const place = known.get(key) ?? known.size;
  if (place === known.size) known.set(key, place);
  return kindBase + place * kindStep;
}

/** So many columns are looked at before rows that are alone by then are left out; then twice as many. */
const first = 4;

/** The rows that hash as another one does, and a few that do not. */
function notAlone(rows: Rows, all: number, keys: readonly Keys[]): Int32Array {
  const ordered = byVariety(keys, rows, all);
  let left: Hashed = { rows, hashes: new Int32Array(rows?.length ?? all) };
  for (let at = 0, some = first; at < ordered.length; at += some, some *= 2) {
    for (const { mixInto } of ordered.slice(at, at + some)) mixInto(left.hashes, left.rows);
    left = thoseAlike(left);
  }
  return left.rows ?? Int32Array.from({ length: all }, (_, row) => row);
}

/** Rows, and a hash of each. */
interface Hashed {
  rows: Rows;
  hashes: Int32Array;
}

/** So many rows tell which columns vary most. */
const looked = 512;

/** Those by which most rows can be told apart come first. */
function byVariety(keys: readonly Keys[], rows: Rows, all: number): readonly Keys[] {
  if (keys.length <= first) return keys;
  const size = rows?.length ?? all;
  const step = Math.max(1, Math.floor(size / looked));
  const some = Array.from({ length: Math.ceil(size / step) }, (_, at) => {
    return rows?.[at * step] ?? at * step;
  });
  const kinds = new Map(keys.map((own) => [own, new Set(some.map(own.keyAt)).size]));
  return [...keys].sort((a, b) => kinds.get(b)! - kinds.get(a)!);
}

/**
 * Rows whose hashes are there more than once, and one in sixteen or less of the others: each hash has
 * a bit, which says that it was seen, and another one, that it was seen again.
 */
function thoseAlike({ rows, hashes }: Hashed): Hashed {
  const { length } = hashes;
  const words = 2 ** Math.ceil(Math.log2(length / 2 + 1));
  if (rows === null && words <= tableSize) return thoseOfAllAlike(hashes, words);
  const seen = new Int32Array(words);
  const again = new Int32Array(words);
  for (let at = 0; at < length; at++) {
    const hash = finished(hashes[at]!);
    const word = (hash >>> 5) & (words - 1);
    const bit = 1 << hash;
    if ((seen[word]! & bit) !== 0) again[word]! |= bit;
    else seen[word]! |= bit;
  }
  const left = { rows: new Int32Array(length), hashes: new Int32Array(length) };
  let size = 0;
  for (let at = 0; at < length; at++) {
    const hash = finished(hashes[at]!);
    if ((again[(hash >>> 5) & (words - 1)]! & (1 << hash)) === 0) continue;
    left.rows[size] = rows?.[at] ?? at;
    left.hashes[size++] = hashes[at]!;
  }
  return { rows: left.rows.slice(0, size), hashes: left.hashes.slice(0, size) };
}

function thoseOfAllAlike(hashes: Int32Array, words: number): Hashed {
  const { one, into, tables, see, seenAgain } = loops();
  const [seen, again] = tables;
  for (const { ints } of tables) ints.fill(0, 0, words);
  eachPiece(hashes.length, (from, end) => {
    one.ints.set(hashes.subarray(from, end));
    see(one.at, end - from, words - 1, seen.at, again.at);
  });
  const found: Int32Array[] = [];
  eachPiece(hashes.length, (from, end) => {
    one.ints.set(hashes.subarray(from, end));
    const more = seenAgain(one.at, end - from, words - 1, again.at, from, into.at);
    found.push(into.ints.slice(0, more));
  });
  const rows = joined(found);
  return { rows, hashes: rows.map((row) => hashes[row]!) };
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** How many slots so many need, of which half stay empty. */
const tableFor = (size: number): number => 2 ** Math.ceil(Math.log2(2 * size + 2));

/**
 * Divides rows by one column after the other into those alike so far. What is alone in its part is
 * no repetition, and is not looked at again.
 */
function beyondFirst(rows: Int32Array, keys: readonly Keys[]): Int32Array {
  let part: Parts = { rows, of: new Int32Array(rows.length) };
  for (const key of keys) part = divided(part, key);
  const seen = new Uint8Array(rows.length);
  let size = 0;
  const found = new Int32Array(part.rows.length);
  part.rows.forEach((row, at) => {
    const own = part.of[at]!;
    if (seen[own]) found[size++] = row;
    seen[own] = 1;
  });
  return found.slice(0, size);
}

/** Rows, ascending, and to which part each belongs. */
interface Parts {
  rows: Int32Array;
  of: Int32Array;
}

function divided({ rows, of }: Parts, { keyAt }: Keys): Parts {
  const next = new Int32Array(rows.length);
  const sizes = new Int32Array(rows.length);
  const length = tableFor(rows.length);
  const slots = new Int32Array(length).fill(-1);
  // By the first row of each part: what part it was of, and its key.
  const firsts = { of: new Int32Array(rows.length), keys: new Float64Array(rows.length) };
  let parts = 0;
  for (let at = 0; at < rows.length; at++) {
    const own = of[at]!;
    const value = keyAt(rows[at]!);
    let slot = finished(mixed(own, hashOfKey(value))) & (length - 1);
    for (; ; slot = (slot + 1) & (length - 1)) {
      const part = slots[slot]!;
      if (part < 0) {
        firsts.of[parts] = own;
        firsts.keys[parts] = value;
        slots[slot] = parts++;
        break;
      }
      if (firsts.of[part] === own && firsts.keys[part] === value) break;
    }
    next[at] = slots[slot]!;
    sizes[slots[slot]!]! += 1;
  }
  return kept(rows, next, sizes);
}

/** Without the parts of one row. */
function kept(rows: Int32Array, of: Int32Array, sizes: Int32Array): Parts {
  const left = { rows: new Int32Array(rows.length), of: new Int32Array(rows.length) };
  let size = 0;
  for (let at = 0; at < rows.length; at++) {
    if (sizes[of[at]!] === 1) continue;
    left.rows[size] = rows[at]!;
    left.of[size++] = of[at]!;
  }
  return { rows: left.rows.slice(0, size), of: left.of.slice(0, size) };
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/** Equal keys have the same; most are whole numbers. */
function hashOfKey(key: number): number {
  const whole = key | 0;
  if (whole === key) return Math.imul(whole, 0x9e3779b1);
  double[0] = key;
  return Math.imul(halves[0]!, 0xcc9e2d51) ^ Math.imul(halves[1]!, 0x1b873593);
}

/** The hash of what came before, and of one thing more. */
const mixed = (before: number, hash: number): number => {
  const both = Math.imul((before << 13) ^ (before >>> 19) ^ hash, 0x85ebca6b);
  return both ^ (both >>> 15);
};

/** Its bits mixed as MurmurHash3 ends (Appleby), for those that say where it is put. */
function finished(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return half ^ (half >>> 13);
}
