import { timeReader } from '../../data/values/times.ts';
import { InputError } from '../../errors.ts';
import { codedOf, decimal, type Predictions } from './cells.ts';
import { codesOf, column, place, quoted, textAt } from './columns.ts';
import type { Spec } from './examples.ts';

type Read = (text: string) => number | undefined;

/** Tried in turn on the first cell; a column holds one kind. */
const readers: readonly (readonly [string, Read])[] = [
  ['a finite number', (text) => orNone(decimal(text))],
  ['a date as 2024-12-31', timeReader('date', 'default')!],
  ['a time as 2024-12-31T23:59', timeReader('datetime', 'default')!],
];

function orNone(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}

/** @throws InputError at the first cell that is no number, or no ISO 8601 date or time */
function times(table: Predictions, name: string): Float64Array {
  const { texts, codes } = codesOf(table, name);
  const known = readers.find(([, read]) => read(texts.at(0)!) !== undefined);
  const [allowed, read] = known ?? ['a number, or an ISO 8601 date or time', () => undefined];
  const values = Float64Array.from({ length: texts.length }, (_, code) => {
    const text = texts.at(code)!;
    const value = read(text);
    if (value !== undefined) return value;
    throw new InputError({
      where: place(table, codes.indexOf(code)),
      found: text,
      allowed: `${allowed} in ${quoted(name)}`,
    });
  });
  return Float64Array.from(codes, (code) => values[code]!);
}

/**
 * The absolute error of repeating the label of one season before (of each group by itself), by which
 * MASE is scaled; NaN for the first season. Steps are counted in examples: gaps in time are not filled.
 *
 * @throws InputError on a time that is there twice, within a group where there are groups
 */
export function naiveErrors(
  table: Predictions,
  { time, season = 1, group }: Spec,
  labels: Float64Array,
): Float64Array | null {
  if (time === undefined) return null;
  const at = times(table, time);
  const groups = group === undefined ? new Int32Array(table.rows) : codesOf(table, group).codes;
  const order = Int32Array.from(at.keys()).sort((a, b) => at[a]! - at[b]! || a - b);
  const series: number[][] = [];
  const errors = new Float64Array(table.rows).fill(Number.NaN);
  for (const row of order) {
    series[groups[row]!] ??= [];
    const before = series[groups[row]!]!;
    const last = before.at(-1);
    if (last !== undefined && at[last] === at[row]) throw twice(table, time, group, [last, row]);
    const then = before.at(-season);
    if (then !== undefined && before.length >= season)
      errors[row] = Math.abs(labels[row]! - labels[then]!);
    before.push(row);
  }
  return errors;
}

function twice(
  table: Predictions,
  time: string,
  group: string | undefined,
  rows: readonly [number, number],
): InputError {
  const [first, row] = rows;
  const remedy =
    group === undefined
      ? 'name the column that tells the series apart as group'
      : `of one series, as ${quoted(group)} has it, a time is one example`;
  return new InputError({
    where: place(table, row),
    found: textAt(codedOf(column(table, time)), row),
    remedy: `this ${quoted(time)} is also at line ${table.lines.at(first)}; ${remedy}`,
  });
}
