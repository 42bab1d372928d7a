import { type ColumnFacts, hasRuns, isText } from '../../domain/data/profile/profile.ts';
import { sizeOf, topOfRuns } from '../../domain/data/profile/runs.ts';
import type { StoredColumn } from './cells.ts';
import type { Connection, Database } from './database.ts';
import { factsOfRuns, fetchNumbers, type Numbers, numbersIn } from './numbers.ts';
import { orderOf } from './order.ts';
import { countTexts, describeTexts, ends } from './texts.ts';

/** How many cells of a column there are of each kind. */
interface Counts {
  rows: number;
  missing: number;
  invalid: number;
}

/**
 * Counts what is in each column, and makes something of it before the next. Numbers are fetched one
 * column at a time, as each is copied into memory; beside them the other columns are grouped.
 *
 * @param from SQL: the rows, with what belongs to one column, and each row's number as `rid`
 */
export async function describeColumns<T>(
  database: Database,
  from: (column: StoredColumn | null) => string,
  columns: readonly StoredColumn[],
  use: (column: StoredColumn, facts: ColumnFacts) => T,
): Promise<T[]> {
  const [total] = await database.rows(`select count(*) from ${from(null)}`);
  const rows = Number(total?.[0]);
  const made: T[] = [];
  const work = async (connection: Connection, areNumbers: boolean) => {
    for (const [index, column] of columns.entries())
      if (isFetched(column) === areNumbers)
        made[index] = use(column, await describe(connection, from(column), column, rows));
  };
  await Promise.all([work(database, true), work(database.another, false)]);
  return made;
}

const isFetched = ({ reading, isExact }: StoredColumn) => isExact && hasRuns(reading.type);

function describe(
  connection: Connection,
  from: string,
  column: StoredColumn,
  rows: number,
): Promise<ColumnFacts> {
  const { type } = column.reading;
  if (isText(type)) return describeText(connection, from, column, rows);
  if (type === 'boolean') return describeTruths(connection, from, column, rows);
  if (type === 'date' && column.isExact) return describeDays(connection, from, column, rows);
  if (column.isExact) return describeNumbers(connection, from, column, rows);
  return describeOthers(connection, from, column, rows);
}

const nothing = { lengths: null, patterns: [], infinite: { below: 0, above: 0 } };

async function describeText(
  connection: Connection,
  from: string,
  column: StoredColumn,
  rows: number,
): Promise<ColumnFacts> {
  const { valid, ...own } = await describeTexts(connection, from, column, rows);
  const counts = await countsOf(connection, from, column, { rows, valid });
  return { ...nothing, ...counts, ...own, runs: null, order: null };
}

/** Of a column without invalid cells what is not valid is missing. */
async function countsOf(
  connection: Connection,
  from: string,
  { missing, invalid }: StoredColumn,
  { rows, valid }: { rows: number; valid: number },
): Promise<Counts> {
  if (invalid === 'false' || valid === rows) return { rows, missing: rows - valid, invalid: 0 };
  const [row = []] = await connection.rows(`select count(*) from ${from} where ${missing}`);
  return { rows, missing: Number(row[0]), invalid: rows - valid - Number(row[0]) };
}

async function describeTruths(
  connection: Connection,
  from: string,
  column: StoredColumn,
  rows: number,
): Promise<ColumnFacts> {
  const { value, valid } = column;
  const [row = []] = await connection.rows(
    `select count(*), count(*) filter (where ${value}) from ${from} where ${valid}`,
  );
  const [there, isTrue] = row.map(Number) as [number, number];
  const top = [
    { value: 'true', count: isTrue },
    { value: 'false', count: there - isTrue },
  ].filter(({ count }) => count > 0);
  return {
    ...nothing,
    ...(await countsOf(connection, from, column, { rows, valid: there })),
    ...{ distinct: top.length, min: null, max: null, runs: null, top },
    order: await orderOf(connection, from, column),
  };
}

/** The numbers of a column, and how they follow each other. */
async function numbersOf(
  connection: Connection,
  from: string,
  column: StoredColumn,
  rows: number,
): Promise<Numbers & Pick<ColumnFacts, 'order'>> {
  const fetched = await fetchNumbers(connection, from, column, rows);
  const order = await orderOf(connection, from, column, fetched);
  return { ...numbersIn(fetched), order };
}

async function describeDays(
  connection: Connection,
  from: string,
  column: StoredColumn,
  rows: number,
): Promise<ColumnFacts> {
  const { runs, order } = await numbersOf(connection, from, column, rows);
  const counts = await countsOf(connection, from, column, { rows, valid: sizeOf(runs) });
  const written = (value: number) => new Date(value * 1000).toISOString().slice(0, 10);
  return { ...nothing, ...counts, ...factsOfRuns(runs, nothing.infinite, written), runs, order };
}

async function describeNumbers(
  connection: Connection,
  from: string,
  column: StoredColumn,
  rows: number,
): Promise<ColumnFacts> {
  const { runs, infinite, order } = await numbersOf(connection, from, column, rows);
  const valid = sizeOf(runs) + infinite.below + infinite.above;
  const counts = await countsOf(connection, from, column, { rows, valid });
  return { ...nothing, ...counts, ...factsOfRuns(runs, infinite), infinite, runs, order };
}

/** Times that are kept as text, and whole numbers beyond doubles. */
async function describeOthers(
  connection: Connection,
  from: string,
  column: StoredColumn,
  rows: number,
): Promise<ColumnFacts> {
  const { runs, order } = await numbersOf(connection, from, column, rows);
  const { valid, lengths: _, ...own } = await countTexts(connection, from, column);
  const counts = await countsOf(connection, from, column, { rows, valid });
  const { min, max } = await ends(connection, from, column);
  // What was beyond 2^53 may all have been invalid.
  const isSafe = typeof min === 'number' && typeof max === 'number';
  const top = isSafe ? topOfRuns(runs) : own.top;
  return { ...nothing, ...counts, ...own, top, min, max, runs, order };
}
