import { quote } from '../../errors.ts';
import { type Packed, pack } from '../../packed.ts';
import { isText } from '../profile/profile.ts';
import { usualTimes } from '../values/usual-times.ts';
import { type FieldType, type Kind, readerOf, sameness, type Value } from '../values/values.ts';
import { type Cells, coded, isPlain, kindAt, kindsOf, marksIn, rowsIn } from './cells.ts';

/** What a cell holds: null where it is missing, undefined where it does not read. */
export type Read = Value | null | undefined;

/** A column read as its type. */
export interface Column {
  name: string;
  type: FieldType;
  format?: string | undefined;
  sensitive: boolean;
  rows: number;
  cells: Cells;
  /** What a kind of cell (see `kindsOf`) holds. */
  valueOfKind: (kind: number) => Read;
  /** Whether each kind is there and reads; found out once. */
  states: () => Uint8Array;
}

/** Of a kind of cell. */
export const states = { read: 0, missing: 1, invalid: 2 } as const;

/**
 * Reads the cells of a column; a cell that is in `missing`, not there, or NaN is missing.
 *
 * @param found the states of its kinds, where they are known
 */
export function readColumn(
  given: Cells | (string | null)[],
  kind: Kind & { name: string; sensitive?: boolean },
  missing: ReadonlySet<string>,
  found?: Uint8Array,
): Column {
  const read = readerOf(kind);
  if (!read) throw new TypeError(`no reader for format ${quote(kind.format ?? '')}`);
  const cells = Array.isArray(given) ? coded(given) : given;
  const { name, type, format, sensitive = false } = kind;
  const texts = kindsOf(cells);
  const fresh = (place: number) => {
    if (place === cells.nothing) return null;
    const text = texts.at(place)!;
    return missing.has(text) ? null : read(text);
  };
  const valueOfKind = isText(type)
    ? fresh
    : remembering(fresh, () => usualIn(texts, kind, missing));
  let known = found;
  const isAnyText = type === 'any' || (type === 'string' && (format ?? 'default') === 'default');
  return {
    ...{ name, type, format, sensitive, rows: rowsIn(cells), cells, valueOfKind },
    states: () => {
      known ??= isAnyText
        ? statesOfTexts(cells, missing)
        : statesOfValues(texts.length, valueOfKind);
      return known;
    },
  };
}

/** Numbers that are known of some texts, and NaN for the others: of times as they nearly always are, if none of them is spelled as a missing value. */
function usualIn(
  texts: Packed,
  { type, format }: Kind,
  missing: ReadonlySet<string>,
): Float64Array {
  const isApart = usualTimes(pack([...missing]), type, format)?.every(Number.isNaN);
  const usual = isApart ? usualTimes(texts, type, format) : null;
  return usual ?? new Float64Array(texts.length).fill(Number.NaN);
}

function statesOfValues(kinds: number, valueOfKind: (kind: number) => Read): Uint8Array {
  const found = new Uint8Array(kinds);
  for (let kind = 0; kind < kinds; kind++) {
    const value = valueOfKind(kind);
    if (value === null) found[kind] = states.missing;
    else if (value === undefined) found[kind] = states.invalid;
  }
  return found;
}

/** Any text reads; only those as long as a spelling of a missing value are looked at. */
function statesOfTexts(cells: Cells, missing: ReadonlySet<string>): Uint8Array {
  const texts = kindsOf(cells);
  const { ends } = texts;
  const lengths = new Set(Array.from(missing, (text) => Buffer.byteLength(text)));
  const found = new Uint8Array(texts.length);
  for (let kind = 0, start = 0; kind < ends.length; kind++) {
    const length = ends[kind]! - start;
    start = ends[kind]!;
    if (lengths.has(length) && missing.has(texts.at(kind)!)) found[kind] = states.missing;
  }
  if (cells.nothing >= 0) found[cells.nothing] = states.missing;
  return found;
}

/**
 * A time takes as long to read as a thousand to look up; texts would take too much memory.
 *
 * @param given the numbers that are known already, and NaN, which nothing is read as
 */
function remembering(
  read: (kind: number) => Read,
  given: () => Float64Array,
): (kind: number) => Read {
  let numbers: Float64Array | undefined;
  const others = new Map<number, Read>();
  return (kind) => {
    numbers ??= given();
    const number = numbers[kind]!;
    if (!Number.isNaN(number)) return number;
    if (others.has(kind)) return others.get(kind);
    const value = read(kind);
    if (typeof value === 'number') numbers[kind] = value;
    else others.set(kind, value);
    return value;
  };
}

/** What the cell of each row holds. */
export function valuesOf({ cells, valueOfKind }: Column): (row: number) => Read {
  if (!isPlain(cells)) return (row) => valueOfKind(cells.codes[row]!);
  const { wholes, unit } = cells;
  const { floor } = marksIn(wholes);
  return (row) => {
    const whole = wholes[row]!;
    return whole < floor ? valueOfKind(kindAt(cells, row)) : whole / unit;
  };
}

/** What a kind of cell that is there and reads is written as: white space around anything but text is no part of it. */
export function writtenOf({ cells, type }: Column, kind: number): string {
  const text = kindsOf(cells).at(kind)!;
  return isText(type) ? text : text.trim();
}

/** Equal for two kinds of cells that are there, read, and hold the same. */
export function keyOf(column: Column, kind: number): string | number {
  return sameness(column.valueOfKind(kind) as Value, writtenOf(column, kind), column.type);
}
