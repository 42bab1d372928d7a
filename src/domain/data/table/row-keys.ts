import { isText, isTime } from '../profile/profile.ts';
import type { Value } from '../values/values.ts';
import { type Cells, isPlain, kindsOf, marksIn, placeOf } from './cells.ts';
import { type Column, keyOf, states } from './column.ts';
import { hashOfKey } from './row-hashes.ts';
import { areTight } from './texts.ts';

/** A number for what a column holds in a row, equal for two rows that hold the same. */
export interface Keys {
  keyAt: (row: number) => number;
  cells: Cells;
  /** By kind of cell, the hash of its number. */
  hashes: Int32Array;
}

/** What stands for a missing value, and for one that does not read: beyond all that a cell has. */
export const [gapKey, wrongKey] = [2 ** 1000, 2 ** 1001];
/** Kinds are numbered beyond all plain numbers, which are below their marks. */
const [kindBase, kindStep] = [2 ** 900, 2 ** 850];

export function keysOf(column: Column): Keys {
  const { cells } = column;
  const kinds = keysOfKinds(column);
  return { keyAt: keyIn(cells, kinds), cells, hashes: Int32Array.from(kinds, hashOfKey) };
}

function keyIn(cells: Cells, kinds: Float64Array): Keys['keyAt'] {
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
