import type { Question } from '../../domain/data/dataset.ts';
import type { ColumnOf } from './ask.ts';
import type { StoredColumn } from './cells.ts';

/** Rows that a question picks, in SQL: how many, and the numbers of the first. */
export interface Picked {
  count: string;
  first: (most: number) => string;
}

/** @param rows SQL: what stands behind `from`, each row with its number as `rid` */
export const pickedFrom = (rows: string): Picked => ({
  count: `select count(*) from ${rows}`,
  first: (most) => `select rid from ${rows} order by rid limit ${most}`,
});

type Repeats = Extract<Question, { ask: 'repeated' | 'key' }>;

/**
 * Rows beyond the first of their kind, and of a key those with a gap. A row in which a cell does
 * not read as its column's type is no repetition of another. Rows are first put together by a hash
 * of their values, which is cheap; only those whose hash comes again are compared, value by value.
 *
 * @param from the rows, each with its number as `rid`
 */
export function repeatedRows(question: Repeats, from: string, column: ColumnOf): Picked {
  const columns = question.columns.map(column);
  const values = columns.map(({ value }) => value);
  const row = values.join(', ');
  const isGap = some(columns, 'missing');
  const isWhole = `not (${some(columns, 'invalid')})`;
  const skips = question.ask === 'key' || question.skipMissing === true;
  const among = `(select * from ${from} where ${isWhole} and ${skips ? `not (${isGap})` : 'true'})`;
  const again = `(select hash(${row}) from ${among} group by 1 having count(*) > 1)`;
  const suspects = `(select * from ${among} where hash(${row}) in ${again})`;
  const repeats = `select rid from (select rid, row_number() over (partition by ${row} order by rid) as place from ${suspects}) where place > 1`;
  const gaps = `select rid from ${from} where ${isGap}`;
  const rows = question.ask === 'key' ? `(${repeats} union all ${gaps})` : `(${repeats})`;
  return pickedFrom(rows);
}

/** Never null, so that its contrary is not either. */
const some = (columns: readonly StoredColumn[], what: 'missing' | 'invalid') =>
  `coalesce(${columns.map((column) => column[what]).join(' or ')}, false)`;

/** Rows that are whole in some columns, and that no row of another table is like there. */
export function orphanRows(
  columns: readonly StoredColumn[],
  from: string,
  other: { table: string; columns: readonly StoredColumn[] },
): Picked {
  const isThere = columns.map(({ valid }) => valid).join(' and ');
  const same = columns.map(({ value }, at) => `o.k${at} = ${value}`).join(' and ');
  const keys = other.columns.map(({ value }, at) => `${value} as k${at}`).join(', ');
  const isKey = other.columns.map(({ valid }) => valid).join(' and ');
  const known = `(select distinct ${keys} from ${other.table} where ${isKey}) o`;
  return pickedFrom(
    `(select rid from ${from} where ${isThere} and not exists (select 1 from ${known} where ${same}))`,
  );
}
