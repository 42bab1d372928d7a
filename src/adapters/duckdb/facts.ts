import type { Runs } from '../../domain/data/dataset.ts';
import { type ColumnFacts, type Counted, isText, patternStep } from '../../domain/data/profile.ts';
import { runsOf, sizeOf, topOfRuns } from '../../domain/data/runs.ts';
import { patternOf } from '../../domain/data/text.ts';
import type { StoredColumn } from './cells.ts';
import type { Cell, Connection, Database } from './database.ts';

/** How many cells of a column there are of each kind. */
interface Counts {
  rows: number;
  missing: number;
  invalid: number;
}

/** A column in more than so many different values is fetched and sorted; in fewer, it is grouped. */
const fewValues = 20_000;
const prefix = 100_000;

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
      if ((column.number === column.value) === areNumbers)
        made[index] = use(column, await describe(connection, from(column), column, rows));
  };
  await Promise.all([work(database, true), work(database.another, false)]);
  return made;
}

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
  const { valid: count, ...own } = await texts(connection, from, column);
  const looked = await looks(connection, from, column, rows);
  const counts = await countsOf(connection, from, column, { rows, valid: count });
  return { ...nothing, ...counts, ...own, ...looked, runs: null, order: null };
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
  const { number, valid } = column;
  const [row = []] = await connection.rows(
    `select count(*), count(*) filter (where ${number} = 1) from ${from} where ${valid}`,
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

async function describeDays(
  connection: Connection,
  from: string,
  column: StoredColumn,
  rows: number,
): Promise<ColumnFacts> {
  const { runs } = await numbersOf(connection, from, column, rows);
  const counts = await countsOf(connection, from, column, { rows, valid: sizeOf(runs) });
  const order = await orderOf(connection, from, column);
  const written = (value: number) => new Date(value * 1000).toISOString().slice(0, 10);
  return { ...nothing, ...counts, ...fromRuns(runs, nothing.infinite, written), runs, order };
}

/** The value that stands for an invalid number is not a number, and is fetched with the others. */
async function describeNumbers(
  connection: Connection,
  from: string,
  column: StoredColumn,
  rows: number,
): Promise<ColumnFacts> {
  const { runs, others, infinite } = await numbersOf(connection, from, column, rows);
  const there = sizeOf(runs) + infinite.below + infinite.above + others;
  const counts = { rows, missing: rows - there, invalid: others };
  const order = await orderOf(connection, from, column);
  return { ...nothing, ...counts, ...fromRuns(runs, infinite), infinite, runs, order };
}

/** Times that are kept as text, and whole numbers beyond doubles. */
async function describeOthers(
  connection: Connection,
  from: string,
  column: StoredColumn,
  rows: number,
): Promise<ColumnFacts> {
  const { runs } = await numbersOf(connection, from, column, rows);
  const order = await orderOf(connection, from, column);
  const { valid, lengths: _, ...own } = await texts(connection, from, column);
  const counts = await countsOf(connection, from, column, { rows, valid });
  return { ...nothing, ...counts, ...own, ...(await ends(connection, from, column)), runs, order };
}

function fromRuns(
  runs: Runs,
  { below, above }: ColumnFacts['infinite'],
  written: (value: number) => number | string = (value) => value,
) {
  const infinite: Counted[] = [
    { value: '-Infinity', count: below },
    { value: 'Infinity', count: above },
  ].filter(({ count }) => count > 0);
  const ends = [runs.values[0], runs.values.at(-1)] as const;
  const [min, max] = ends.map((end) => (end === undefined ? null : written(end)));
  return {
    distinct: runs.values.length + infinite.length,
    min: min ?? null,
    max: max ?? null,
    top: [...topOfRuns(runs, (value) => String(written(value))), ...infinite],
  };
}

/** The numbers of a column: the finite ones as runs, the others counted. */
export interface Numbers {
  runs: Runs;
  infinite: ColumnFacts['infinite'];
  /** Not a number: what stands for a cell that does not read. */
  others: number;
}

/** The numbers of a column of numbers or times, of which there are at most `rows`. */
export async function numbersOf(
  connection: Connection,
  from: string,
  { value, number, valid }: StoredColumn,
  rows: number,
): Promise<Numbers> {
  const isOwn = value === number;
  const values = `select ${number} as n from ${from} where ${isOwn ? `${value} is not null` : valid}`;
  const [first] = await connection.rows(
    `select count(distinct n) from (${values} limit ${prefix})`,
  );
  if (Number(first?.[0]) > fewValues) {
    const [all] = (await connection.doubles(values, 1, rows)) as [Float64Array];
    const rest = count(all);
    return { runs: runsOf(all), ...rest };
  }
  const [kinds, counts] = (await connection.doubles(
    `select n, count(*)::double from (${values}) group by n order by n`,
    2,
    rows,
  )) as [Float64Array, Float64Array];
  const ends = count(kinds, counts);
  const start = ends.infinite.below > 0 ? 1 : 0;
  const upTo = kinds.length - (ends.infinite.above > 0 ? 1 : 0) - (ends.others > 0 ? 1 : 0);
  const runs = { values: kinds.subarray(start, upTo), counts: counts.subarray(start, upTo) };
  return { runs, ...ends };
}

/** Counts what is not finite. */
function count(values: Float64Array, counts?: Float64Array): Omit<Numbers, 'runs'> {
  let [below, above, others] = [0, 0, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value - value === 0) continue;
    const times = counts ? (counts[at] as number) : 1;
    if (value === Infinity) above += times;
    else if (value === -Infinity) below += times;
    else others += times;
  }
  return { infinite: { below, above }, others };
}

/** How often each text stands there, in one pass, and what follows from it. */
async function texts(
  connection: Connection,
  from: string,
  { value, valid }: StoredColumn,
): Promise<Pick<ColumnFacts, 'distinct' | 'min' | 'max' | 'top' | 'lengths'> & { valid: number }> {
  const kinds = `kinds_${value}`;
  await connection.run(
    `create or replace temp table ${kinds} as
     select ${value} as kind, count(*) as n from ${from} where ${valid} group by 1`,
  );
  const [row = []] = await connection.rows(
    `select count(*), min(kind::varchar), max(kind::varchar), sum(n)::double,
     min(length(kind::varchar)), max(length(kind::varchar)), sum(length(kind::varchar) * n)::double from ${kinds}`,
  );
  const top = await connection.rows(
    `select kind::varchar, n from ${kinds} order by n desc, kind::varchar limit 10`,
  );
  await connection.run(`drop table ${kinds}`);
  const [distinct, min, max, count, shortest, longest, characters] = row;
  const lengths = {
    min: Number(shortest),
    max: Number(longest),
    mean: Number(characters) / Number(count),
  };
  return {
    valid: Number(count),
    distinct: Number(distinct),
    min: min as string | null,
    max: max as string | null,
    top: top.map(counted),
    lengths: Number(distinct) === 0 ? null : lengths,
  };
}

const counted = ([value, count]: Cell[]): Counted => ({
  value: String(value),
  count: Number(count),
});

/** What the texts look like. */
async function looks(
  connection: Connection,
  from: string,
  { value, valid }: StoredColumn,
  rows: number,
): Promise<Pick<ColumnFacts, 'patterns'>> {
  const counts = new Map<string, number>();
  const found = await connection.rows(
    `select ${value}, count(*) from ${from} where ${valid} and rid % ${patternStep(rows)} = 0 group by 1`,
  );
  for (const [kind, n] of found) {
    const pattern = patternOf(kind as string);
    counts.set(pattern, (counts.get(pattern) ?? 0) + Number(n));
  }
  return { patterns: [...counts].map(([value, count]) => ({ value, count })) };
}

/** The first and the last: of whole numbers beyond doubles as written, of times the texts. */
async function ends(
  connection: Connection,
  from: string,
  { reading, value, number, valid }: StoredColumn,
): Promise<Pick<ColumnFacts, 'min' | 'max'>> {
  const written = (text: Cell | undefined) => {
    if (text === null || text === undefined) return null;
    const isSafe = reading.type === 'integer' && Number.isSafeInteger(Number(text));
    return isSafe ? Number(text) : String(text);
  };
  const key = `(${number}, ${value})`;
  const [row = []] = await connection.rows(
    `select min(${key})[2]::varchar, max(${key})[2]::varchar from ${from} where ${valid}`,
  );
  return { min: written(row[0]), max: written(row[1]) };
}

/** So many rows tell of most columns that they are in no order. */
const beginning = 4_096;

async function orderOf(
  connection: Connection,
  from: string,
  { reading, value, number, valid }: StoredColumn,
): Promise<ColumnFacts['order']> {
  const compared = reading.type === 'integer' ? value : number;
  const look = async (limit: string) => {
    const [row = []] = await connection.rows(
      `select count(*), coalesce(bool_or(n > before), false), coalesce(bool_or(n < before), false)
       from (select n, lag(n) over () as before from
       (select ${compared} as n from ${from} where ${valid} ${limit}))`,
    );
    return { count: Number(row[0]), rises: row[1] === true, falls: row[2] === true };
  };
  const first = await look(`limit ${beginning}`);
  if (first.rises && first.falls) return 'none';
  const { count, rises, falls } = first.count < beginning ? first : await look('');
  if (count < 2) return null;
  if (rises && falls) return 'none';
  return rises ? 'increasing' : falls ? 'decreasing' : 'constant';
}
