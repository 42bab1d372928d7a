import type { Example } from '../../records/validation.ts';
import type { ColumnReading } from '../dataset.ts';
import { cut } from '../values/text.ts';
import { readerOf } from '../values/values.ts';
import { longestValue } from './finding.ts';

/** What stands in a row of a file. */
export interface Written {
  /** Physical, 1-based; null where it is not known. */
  line: number | null;
  /** By column, as it is written; null where there is nothing. */
  cells: ReadonlyMap<string, string | null>;
}

/** A row as a finding shows it: what stands in these columns, and in none where one of them is sensitive. */
export function exampleOf(
  file: string,
  columns: readonly ColumnReading[],
  { line, cells }: Written,
): Example {
  const [only] = columns;
  const column = only && columns.length === 1 ? only.name : null;
  const place = { file, line, column };
  if (columns.some(({ sensitive }) => sensitive)) return { ...place, value: null };
  const value = ({ name }: ColumnReading) => cells.get(name) ?? null;
  if (only && column !== null) {
    const cell = value(only);
    const isMissing =
      cell === null || only.missing.includes(cell) || readerOf(only)?.(cell) === null;
    return { ...place, value: isMissing ? null : cut(cell, longestValue) };
  }
  const all = columns.map((column) => value(column) ?? '').join(', ');
  return { ...place, value: columns.length === 0 ? null : cut(all, longestValue) };
}
