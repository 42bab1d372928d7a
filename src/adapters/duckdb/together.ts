import { hasRuns } from '../../domain/data/profile/profile.ts';
import type { StoredColumn } from './cells.ts';
import type { Connection } from './database.ts';

/** Of a column: its numbers in the order of the rows, not a number where there is none, and how many are missing. */
export interface Whole {
  all: Float64Array;
  missing: number;
}

/** So many numbers are fetched by one statement, and of so many columns. */
const mostNumbers = 2_000_000;
const mostColumns = 100;

/** A column whose values are numbers to the engine, and that says all by them. */
export const isNumeric = ({ reading, isExact }: StoredColumn): boolean =>
  isExact && (hasRuns(reading.type) || reading.type === 'boolean');

/**
 * Columns that are fetched together; none of a table with so many rows that each is better asked
 * for by itself. In a wide table a statement takes longer than what it asks for.
 */
export function batches(columns: readonly StoredColumn[], rows: number): StoredColumn[][] {
  const size = Math.min(mostColumns, Math.floor(mostNumbers / Math.max(1, rows)));
  const some = columns.filter(isNumeric);
  if (size < 2 || some.length < 2) return [];
  return Array.from({ length: Math.ceil(some.length / size) }, (_, batch) =>
    some.slice(batch * size, (batch + 1) * size),
  );
}

/** @param from SQL: the rows, with what belongs to the columns */
export async function fetchTogether(
  connection: Connection,
  from: string,
  columns: readonly StoredColumn[],
  rows: number,
): Promise<Whole[]> {
  const numbers = columns.map(
    ({ number, valid }) => `case when ${valid} then ${number} else 'nan'::double end`,
  );
  const counts = columns.map(({ missing }) => `count(*) filter (where ${missing})`);
  const all = await connection.doubles(
    `select ${numbers.join(', ')} from ${from}`,
    columns.length,
    rows,
  );
  const [missing = []] = await connection.rows(`select ${counts.join(', ')} from ${from}`);
  return all.map((values, at) => ({ all: values, missing: Number(missing[at]) }));
}
