import { type ColumnFacts, hasRuns, isText } from '../../domain/data/profile/profile.ts';
import { sizeOf, topOfRuns } from '../../domain/data/profile/runs.ts';
import type { StoredColumn } from './cells.ts';
import type { Connection, Database } from './database.ts';
import { factsOfRuns, fetchNumbers, type Numbers, numbersIn } from './numbers.ts';
import { orderOf } from './order.ts';
import { countTexts, describeTexts, ends } from './texts.ts';
import { batches, fetchTogether, type Whole } from './together.ts';

/** How many cells of a column there are of each kind. */
interface Counts {
  rows: number;
  missing: number;
  invalid: number;
}

/** Rows, and a column of which something is asked. */
interface Asked {
  connection: Connection;
  /** SQL: the rows, with what belongs to the column, and each row's number as `rid`. */
  from: string;
  column: StoredColumn;
  rows: number;
  /** What was fetched of it already. */
  whole?: Whole | undefined;
}

/**
 * Counts what is in each column, and makes something of it before the next. In a table of many rows
 * numbers are fetched one column at a time, as each is copied into memory; beside them the other
 * columns are grouped.
 *
 * @param from SQL: the rows, with what belongs to some columns, and each row's number as `rid`
 */
export async function describeColumns<T>(
  database: Database,
  from: (columns: readonly StoredColumn[]) => string,
  columns: readonly StoredColumn[],
  use: (column: StoredColumn, facts: ColumnFacts) => T,
): Promise<T[]> {
  const [total] = await database.rows(`select count(*) from ${from([])}`);
  const rows = Number(total?.[0]);
  const made = new Map<StoredColumn, T>();
  const describeOne = async (connection: Connection, column: StoredColumn, whole?: Whole) => {
    const asked = { connection, from: from([column]), column, rows, whole };
    made.set(column, use(column, await describe(asked)));
  };
  const together = batches(columns, rows);
  const alone = columns.filter((column) => !together.some((batch) => batch.includes(column)));
  const work = async (connection: Connection, some: readonly StoredColumn[]) => {
    for (const column of some) await describeOne(connection, column);
  };
  const inBatches = async () => {
    for (const batch of together) {
      const found = await fetchTogether(database, from(batch), batch, rows);
      for (const [at, column] of batch.entries()) await describeOne(database, column, found[at]);
    }
    await work(database, alone.filter(isFetched));
  };
  const others = alone.filter((column) => !isFetched(column));
  await Promise.all([inBatches(), work(database.another, others)]);
  return columns.map((column) => made.get(column) as T);
}

const isFetched = ({ reading, isExact }: StoredColumn) => isExact && hasRuns(reading.type);

function describe(asked: Asked): Promise<ColumnFacts> {
  const { reading, isExact } = asked.column;
  if (isText(reading.type)) return describeText(asked);
  if (reading.type === 'boolean') return describeTruths(asked);
  if (reading.type === 'date' && isExact) return describeDays(asked);
  return isExact ? describeNumbers(asked) : describeOthers(asked);
}

const nothing = { lengths: null, patterns: [], infinite: { below: 0, above: 0 } };

async function describeText({ connection, from, column, rows }: Asked): Promise<ColumnFacts> {
  const { valid, ...own } = await describeTexts(connection, from, column, rows);
  const counts = await countsOf({ connection, from, column, rows }, valid);
  return { ...nothing, ...counts, ...own, runs: null, order: null };
}

/** Of a column without invalid cells what is not valid is missing. */
async function countsOf(
  { connection, from, column, rows, whole }: Asked,
  valid: number,
): Promise<Counts> {
  const { missing, invalid } = column;
  if (invalid === 'false' || valid === rows) return { rows, missing: rows - valid, invalid: 0 };
  if (whole) return { rows, missing: whole.missing, invalid: rows - valid - whole.missing };
  const [row = []] = await connection.rows(`select count(*) from ${from} where ${missing}`);
  return { rows, missing: Number(row[0]), invalid: rows - valid - Number(row[0]) };
}

async function describeTruths(asked: Asked): Promise<ColumnFacts> {
  const { connection, from, column, whole } = asked;
  const { there, isTrue } = whole ? truthsIn(whole) : await countTruths(asked);
  const top = [
    { value: 'true', count: isTrue },
    { value: 'false', count: there - isTrue },
  ].filter(({ count }) => count > 0);
  return {
    ...nothing,
    ...(await countsOf(asked, there)),
    ...{ distinct: top.length, min: null, max: null, runs: null, top },
    order: await orderOf(connection, from, column, whole),
  };
}

async function countTruths({ connection, from, column: { value, valid } }: Asked) {
  const [row = []] = await connection.rows(
    `select count(*), count(*) filter (where ${value}) from ${from} where ${valid}`,
  );
  const [there, isTrue] = row.map(Number) as [number, number];
  return { there, isTrue };
}

function truthsIn({ all }: Whole) {
  let [there, isTrue] = [0, 0];
  for (const truth of all) {
    if (truth === 1) isTrue++;
    if (!Number.isNaN(truth)) there++;
  }
  return { there, isTrue };
}

/** The numbers of a column, and how they follow each other. */
async function numbersOf({
  connection,
  from,
  column,
  rows,
  whole,
}: Asked): Promise<Numbers & Pick<ColumnFacts, 'order'>> {
  const fetched = whole ?? (await fetchNumbers(connection, from, column, rows));
  const order = await orderOf(connection, from, column, fetched);
  return { ...numbersIn(fetched), order };
}

async function describeDays(asked: Asked): Promise<ColumnFacts> {
  const { runs, order } = await numbersOf(asked);
  const counts = await countsOf(asked, sizeOf(runs));
  const written = (value: number) => new Date(value * 1000).toISOString().slice(0, 10);
  return { ...nothing, ...counts, ...factsOfRuns(runs, nothing.infinite, written), runs, order };
}

async function describeNumbers(asked: Asked): Promise<ColumnFacts> {
  const { runs, infinite, order } = await numbersOf(asked);
  const counts = await countsOf(asked, sizeOf(runs) + infinite.below + infinite.above);
  return { ...nothing, ...counts, ...factsOfRuns(runs, infinite), infinite, runs, order };
}

/** Times that are kept as text, and whole numbers beyond doubles. */
async function describeOthers(asked: Asked): Promise<ColumnFacts> {
  const { connection, from, column } = asked;
  const { runs, order } = await numbersOf(asked);
  const { valid, lengths: _, ...own } = await countTexts(connection, from, column);
  const counts = await countsOf(asked, valid);
  const { min, max } = await ends(connection, from, column);
  // What was beyond 2^53 may all have been invalid.
  const isSafe = typeof min === 'number' && typeof max === 'number';
  const top = isSafe ? topOfRuns(runs) : own.top;
  return { ...nothing, ...counts, ...own, top, min, max, runs, order };
}
