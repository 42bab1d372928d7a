import { InputError } from '../../errors.ts';
import type { Texts } from '../../packed.ts';
import { didYouMean } from '../../words.ts';
import { type Cells, type Codes, codedOf, numbersOf, type Predictions } from './cells.ts';

/** Where a row stands, as in `predictions.csv:12`. */
export function place(table: Predictions, row: number): string {
  return `${table.file}:${table.lines.at(row) ?? row + 1}`;
}

/** @throws InputError when there is no such column */
export function column(table: Predictions, name: string): Cells {
  const cells = table.columns.get(name);
  if (cells) return cells;
  throw new InputError({
    where: table.file,
    remedy: `there is no column ${JSON.stringify(name)}; ${didYouMean(name, table.names)}`,
  });
}

/** @throws InputError at the first missing cell, of which there is one */
export function missing(table: Predictions, name: string, row: number): InputError {
  return new InputError({
    where: place(table, row),
    remedy: `column ${quoted(name)} has no value here`,
  });
}

/**
 * The texts of a column that has no missing cell, and which of them stands in each row.
 *
 * @throws InputError at the first missing cell
 */
export function codesOf(table: Predictions, name: string): Codes {
  const coded = codedOf(column(table, name));
  for (let code = 0; code < coded.texts.length; code++)
    if (coded.texts.at(code) === '') throw missing(table, name, coded.codes.indexOf(code));
  return coded;
}

/** A column's name as it is, unless it could be taken for something else. */
export function quoted(name: string): string {
  return /^[\w.-]{1,80}$/.test(name) ? name : JSON.stringify(name.slice(0, 80));
}

/**
 * @param low what is allowed at the least: 0, or any
 * @param high what is allowed at the most: 1, or any
 * @throws InputError at the first cell that is not a number of `low` to `high`
 */
export function numbers(
  table: Predictions,
  name: string,
  low: 0 | null = null,
  high: 1 | null = null,
  allowed = 'a finite number',
): Float64Array {
  const { values, odd } = numbersOf(column(table, name));
  const isRefused = { 'below 0': low === 0, 'above 1': high === 1, 'no number': true };
  const gap = odd.find(({ kind }) => kind === 'missing');
  // A missing cell comes first, wherever it is.
  if (gap) throw missing(table, name, gap.row);
  const [first] = odd
    .filter(({ kind }) => kind !== 'missing' && isRefused[kind])
    .sort((a, b) => a.row - b.row);
  if (!first) return values;
  throw new InputError({
    where: place(table, first.row),
    found: first.text,
    allowed: `${allowed} in ${quoted(name)}`,
  });
}

/** @throws InputError at the first cell that is not a number of 0 to 1 */
export function probabilities(table: Predictions, name: string): Float64Array {
  return numbers(table, name, 0, 1, 'a probability from 0 to 1');
}

/** Equal codes for equal ones, from 0 in the order in which they come. */
export function encode(from: Int32Array): Int32Array {
  const known = new Int32Array(from.reduce((most, code) => Math.max(most, code), -1) + 1).fill(-1);
  let count = 0;
  return from.map((code) => {
    if (known[code] === -1) known[code] = count++;
    return known[code]!;
  });
}

/** The text of a row, where there is one. */
export function textAt({ texts, codes }: Codes, row: number): string {
  return (texts as Texts).at(codes[row]!)!;
}
