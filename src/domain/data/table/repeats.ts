import { type Column, states } from './column.ts';
import {
  finished,
  type Hashed,
  hashOfKey,
  mixed,
  mixInto,
  type Rows,
  thoseAlike,
} from './row-hashes.ts';
import { gapKey, type Keys, keysOf, wrongKey } from './row-keys.ts';

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

/** So many columns are looked at before rows that are alone by then are left out; then twice as many. */
const first = 4;

/** The rows that hash as another one does, and a few that do not. */
function notAlone(rows: Rows, all: number, keys: readonly Keys[]): Int32Array {
  const ordered = byVariety(keys, rows, all);
  let left: Hashed = { rows, hashes: new Int32Array(rows?.length ?? all) };
  for (let at = 0, some = first; at < ordered.length; at += some, some *= 2) {
    for (const { cells, hashes } of ordered.slice(at, at + some)) mixInto(left, cells, hashes);
    left = thoseAlike(left);
  }
  return left.rows ?? Int32Array.from({ length: all }, (_, row) => row);
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
