import { isText, isTime } from '../profile/profile.ts';
import type { Value } from '../values/values.ts';
import { isPlain, kindsOf, marksIn, placeOf } from './cells.ts';
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
  const left = new Int32Array(rows);
  const open = new Int32Array(rows);
  let [size, missing] = [0, 0];
  for (let row = 0; row < rows; row++) {
    let [isGap, isWrong] = [false, false];
    for (const key of odd) {
      const own = key(row);
      if (own === gapKey) isGap = true;
      if (own === wrongKey) isWrong = true;
    }
    if (isGap && gaps === 'leave') left[missing++] = row;
    else if (!isWrong) open[size++] = row;
  }
  return {
    rows: beyondFirst(notAlone(open.subarray(0, size), keys), keys),
    gaps: left.subarray(0, missing),
  };
}

/** May a row be left out for a cell of the column? */
const hasOdd = (column: Column, gaps: 'compare' | 'leave'): boolean =>
  column
    .states()
    .some((state) => state === states.invalid || (gaps === 'leave' && state === states.missing));

/** Equal for two rows that hold the same. */
type Key = (row: number) => number;

/** What stands for a missing value, and for one that does not read: beyond all that a cell has. */
const [gapKey, wrongKey] = [2 ** 1000, 2 ** 1001];
/** Kinds are numbered beyond all plain numbers, which are below their marks. */
const [kindBase, kindStep] = [2 ** 900, 2 ** 850];

function keysOf(column: Column): Key {
  const { cells } = column;
  const kinds = keysOfKinds(column);
  if (!isPlain(cells)) return (row) => kinds[cells.codes[row]!]!;
  const { wholes } = cells;
  const own = marksIn(wholes);
  return (row) => {
    const whole = wholes[row]!;
    return whole < own.floor ? kinds[placeOf(own, whole)]! : whole + 0;
  };
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

/** The rows that hash as another one does, which leaves few that are alone. */
function notAlone(rows: Int32Array, keys: readonly Key[]): Int32Array {
  const hashes = new Int32Array(rows.length);
  for (const key of keys)
    for (let at = 0; at < rows.length; at++) hashes[at] = hashOf(hashes[at]!, key(rows[at]!));
  const length = tableFor(rows.length);
  const slots = new Int32Array(length).fill(-1);
  const isAlike = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const hash = hashes[at]!;
    let slot = hash & (length - 1);
    while (slots[slot]! >= 0 && hashes[slots[slot]!] !== hash) slot = (slot + 1) & (length - 1);
    const first = slots[slot]!;
    if (first < 0) slots[slot] = at;
    else isAlike[first] = isAlike[at] = 1;
  }
  return rows.filter((_, at) => isAlike[at] === 1);
}

/** How many slots so many need, of which half stay empty. */
const tableFor = (size: number): number => 2 ** Math.ceil(Math.log2(2 * size + 2));

/**
 * Divides rows by one column after the other into those alike so far. What is alone in its part is
 * no repetition, and is not looked at again.
 */
function beyondFirst(rows: Int32Array, keys: readonly Key[]): Int32Array {
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

function divided({ rows, of }: Parts, key: Key): Parts {
  const next = new Int32Array(rows.length);
  const sizes = new Int32Array(rows.length);
  const length = tableFor(rows.length);
  const slots = new Int32Array(length).fill(-1);
  // By the first row of each part: what part it was of, and its key.
  const firsts = { of: new Int32Array(rows.length), keys: new Float64Array(rows.length) };
  let parts = 0;
  for (let at = 0; at < rows.length; at++) {
    const [own, value] = [of[at]!, key(rows[at]!)];
    let slot = hashOf(own, value) & (length - 1);
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

/** The bits of both, mixed as in MurmurHash3 (Appleby). */
function hashOf(part: number, key: number): number {
  double[0] = key;
  let hash = part ^ Math.imul(halves[0]!, 0xcc9e2d51) ^ Math.imul(halves[1]!, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
