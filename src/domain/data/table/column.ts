import { quote } from '../../errors.ts';
import { type FieldType, type Kind, readerOf, sameness, type Value } from '../values/values.ts';

/** A column read as its type. `values[row]` is null where the cell is missing, undefined where it does not read. */
export interface Column {
  name: string;
  type: FieldType;
  format?: string | undefined;
  sensitive: boolean;
  cells: readonly (string | null)[];
  values: readonly (Value | null | undefined)[];
}

/** Reads the cells of a column; a cell that is in `missing`, null or NaN is missing. */
export function readColumn(
  cells: readonly (string | null)[],
  kind: Kind & { name: string; sensitive?: boolean },
  missing: ReadonlySet<string>,
): Column {
  const read = readerOf(kind);
  if (!read) throw new TypeError(`no reader for format ${quote(kind.format ?? '')}`);
  const values = cells.map((text) => (text === null || missing.has(text) ? null : read(text)));
  const { name, type, format, sensitive = false } = kind;
  return { name, type, format, sensitive, cells, values };
}

/** What a cell that is there and reads is written as: white space around anything but text is no part of it. */
export function writtenOf({ cells, type }: Column, row: number): string {
  const text = cells[row] as string;
  return type === 'string' || type === 'any' ? text : text.trim();
}

/** Equal for two cells of a column that are there, read, and hold the same. */
export function keyOf(column: Column, row: number): string | number {
  return sameness(column.values[row] as Value, writtenOf(column, row), column.type);
}
