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
  const all = Array<string>(column(table, name).length);
  eachText(table, name, (text, row) => {
    all[row] = text;
  });
  return all;
}

/** @throws InputError at the first missing cell */
export function eachText(
  table: Table,
  name: string,
  visit: (text: string, row: number) => void,
): void {
  const cells = column(table, name);
  for (let row = 0; row < cells.length; row++) {
    const text = cells[row]?.trim() ?? '';
    if (text === '')
      throw new InputError({
        where: place(table, row),
        remedy: `column ${quoted(name)} has no value here`,
      });
    visit(text, row);
  }
}

/** A column's name as it is, unless it could be taken for something else. */
export function quoted(name: string): string {
  return /^[\w.-]{1,80}$/.test(name) ? name : JSON.stringify(name.slice(0, 80));
}

/**
 * A number as programs write it in decimals; NaN for anything else, such as `0x10` or `Infinity`.
 *
 * @param text without space around it
 */
export function decimal(text: string): number {
  const value = Number(text);
  // Number() also reads the empty text and `0x`, `0o` and `0b`, which no cell of numbers has.
  const isDecimal = text !== '' && !/^0[box]/i.test(text);
  return isDecimal && Number.isFinite(value) ? value : Number.NaN;
}

/** @throws InputError at the first cell that is not a number of `low` to `high` */
export function numbers(
  table: Table,
  name: string,
  low = -Number.MAX_VALUE,
  high = Number.MAX_VALUE,
  allowed = 'a finite number',
): Float64Array {
  const cells = column(table, name);
  const values = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const value = decimal(cells[row]?.trim() ?? '');
    if (!(value >= low && value <= high))
      throw new InputError({
        where: place(table, row),
        // A missing cell comes first, wherever it is.
        found: texts(table, name)[row]!,
        allowed: `${allowed} in ${quoted(name)}`,
      });
    values[row] = value;
  }
  return values;
}

/** @throws InputError at the first cell that is not a number of 0 to 1 */
export function probabilities(table: Table, name: string): Float64Array {
  return numbers(table, name, 0, 1, 'a probability from 0 to 1');
}

/**
 * Equal codes for equal texts, from 0 in the order in which they come.
 *
 * @throws InputError at the first missing cell
 */
export function codesOf(table: Table, name: string): Int32Array {
  return encode(texts(table, name));
}

export function encode(cells: ArrayLike<string | number>): Int32Array {
  const known = new Map<string | number, number>();
  const codes = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    const code = known.get(cell) ?? known.size;
    if (code === known.size) known.set(cell, code);
    codes[row] = code;
  }
  return codes;
}
