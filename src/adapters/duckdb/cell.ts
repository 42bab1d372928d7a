import type { ColumnReading } from '../../domain/data/dataset.ts';
import { readerOf } from '../../domain/data/values/values.ts';
import { anyOf } from './sql.ts';

/** SQL: whether the text `cell` is a spelling of a missing value. An empty cell is read as null where that is one of them. */
export const isMissing = ({ missing }: ColumnReading, cell: string): string =>
  missing.length === 0 ? `${cell} is null` : `(${cell} is null or ${cell} in ${anyOf(missing)})`;

/** SQL: how a cell becomes a value. */
export interface Way {
  /** For most cells, at little cost: tests, and what a cell is that passes one. */
  quick?: readonly { test: string; value: string }[];
  /** For any cell; null for one that does not read. */
  read: string;
  /** What stands for that one. */
  invalid: string;
}

/**
 * SQL: the value of a cell, null where it is missing. The missing spellings that would read as
 * values are looked for first, the others only where nothing is read. What is in the last branch of
 * a `case` is worked out for the rows that come to it alone; a `coalesce` would go over all of them.
 */
export function readCell(reading: ColumnReading, cell: string, { quick = [], read, invalid }: Way) {
  const missing = isMissing(reading, cell);
  const reader = readerOf(reading);
  const isClear = reading.missing.every((spelling) => reader?.(spelling) === undefined);
  const tests = isClear ? quick : [{ test: missing, value: 'null' }, ...quick];
  const last = isClear ? `case when ${missing} then null else ${invalid} end` : invalid;
  const rest = `coalesce(${read}, ${last})`;
  if (tests.length === 0) return rest;
  const branches = tests.map(({ test, value }) => `when ${test} then ${value}`);
  return `case ${branches.join(' ')} else ${rest} end`;
}
