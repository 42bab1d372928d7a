import type { Table } from '../../data/table/table.ts';
import { InputError } from '../../errors.ts';
import { didYouMean } from '../../words.ts';

/** Where a row stands, as in `predictions.csv:12`. */
export function place(table: Table, row: number): string {
  return `${table.file}:${table.lines[row] ?? row + 1}`;
}

/** @throws InputError when there is no such column */
export function column(table: Table, name: string): (string | null)[] {
  const cells = table.columns.get(name);
  if (cells) return cells;
  throw new InputError({
    where: table.file,
    remedy: `there is no column ${JSON.stringify(name)}; ${didYouMean(name, table.names)}`,
  });
}

/** @throws InputError at the first missing cell */
export function texts(table: Table, name: string): string[] {
  return column(table, name).map((cell, row) => {
    if (cell !== null && cell.trim() !== '') return cell.trim();
    throw new InputError({ where: place(table, row), remedy: `column ${name} has no value here` });
  });
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** @throws InputError at the first cell that is not a number of `low` to `high` */
export function numbers(
  table: Table,
  name: string,
  low = -Number.MAX_VALUE,
  high = Number.MAX_VALUE,
  allowed = 'a finite number',
): Float64Array {
  return Float64Array.from(texts(table, name), (text, row) => {
    const value = number.test(text) ? Number(text) : Number.NaN;
    if (value >= low && value <= high) return value;
    throw new InputError({
      where: place(table, row),
      found: text,
      allowed: `${allowed} in ${name}`,
    });
  });
}

/** @throws InputError at the first cell that is not a number of 0 to 1 */
export function probabilities(table: Table, name: string): Float64Array {
  return numbers(table, name, 0, 1, 'a probability from 0 to 1');
}
