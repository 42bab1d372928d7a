import type { Table } from '../../data/table/table.ts';
import { InputError } from '../../errors.ts';
import { column } from './columns.ts';

/** A column by whose values the metrics are also told apart. */
export interface Slice {
  readonly column: string;
  /** Its values, ascending. */
  readonly values: readonly string[];
  /** The value of each example, as an index into `values`. */
  readonly codes: Int32Array;
}

/** The rows of one value need this many examples before anything is decided from them. */
export const minimumRows = 50;

const missing = '(missing)';
const mostValues = 200;

/** @throws InputError when there is no such column, or it is no category */
export function readSlice(table: Table, name: string): Slice {
  const cells = column(table, name).map((cell) => cell?.trim() || missing);
  const values = [...new Set(cells)].sort();
  if (values.length > mostValues)
    throw new InputError({
      where: table.file,
      found: `${values.length} values in ${name}`,
      allowed: `a slice has at most ${mostValues} values`,
      remedy: 'put the values into groups in a column of their own',
    });
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return { column: name, values, codes: Int32Array.from(cells, (cell) => codeOf.get(cell)!) };
}

/** The rows of each value of a slice, by the value's code. */
export function rowsByValue(slice: Slice): Int32Array[] {
  const rows: number[][] = slice.values.map(() => []);
  slice.codes.forEach((code, row) => {
    rows[code]!.push(row);
  });
  return rows.map((list) => Int32Array.from(list));
}
