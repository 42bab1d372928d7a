import type { Runs } from '../../domain/data/dataset.ts';
import { type ColumnFacts, type Counted, isText, patternStep } from '../../domain/data/profile.ts';
import { runsOf, topOfRuns } from '../../domain/data/runs.ts';
import { patternOf } from '../../domain/data/text.ts';
import type { StoredColumn } from './cells.ts';
import type { Cell, Connection, Database } from './database.ts';

/** What is asked of all columns in one pass. */
interface Summary {
  rows: number;
  missing: number;
  invalid: number;
  below: number;
  above: number;
  isTrue: number;
}

/** A column in more than so many different values is fetched and sorted; in fewer, it is grouped. */
const fewValues = 20_000;
const prefix = 100_000;

/**
 * Counts what is in each column, two columns at a time, and makes something of it, so that not all
 * that was counted is in memory at once.
 *
 * @param from SQL: the rows, each with its number as `rid`
 */
export async function describeColumns<T>(
  database: Database,
  from: string,
  columns: readonly StoredColumn[],
  use: (column: StoredColumn, facts: ColumnFacts) => T,
): Promise<T[]> {
  const summaries = await summarize(database, from, columns);
  const made: T[] = [];
  let next = 0;
  const work = async (connection: Connection) => {
    while (next < columns.length) {
      const index = next++;
      const column = columns[index] as StoredColumn;
      const facts = await describe(connection, from, column, summaries[index] as Summary);
      made[index] = use(column, facts);
    }
  };
  await Promise.all([work(database), work(database.another)]);
  return made;
}

/** As many columns at a time as DuckDB's planner takes well. */
const together = 100;

async function summarize(
  database: Database,
  from: string,
  columns: readonly StoredColumn[],
): Promise<Summary[]> {
  const summaries: Summary[] = [];
  for (let at = 0; at < columns.length; at += together) {
    const some = columns.slice(at, at + together);
    const [row = []] = await database.rows(
      `select count(*), ${some.flatMap(aggregates).join(', ')} from ${from}`,
    );
    const numbers = row.map((cell) => (cell === null ? null : Number(cell)));
    summaries.push(...some.map((_, index) => summaryOf(numbers, 1 + index * perColumn)));
  }
  return summaries;
}

const perColumn = 5;

function aggregates({ reading, value, missing, invalid, valid, number }: StoredColumn): string[] {
  const count = (condition: string) => `count(*) filter (where ${condition})`;
  const isNumber = ['integer', 'number'].includes(reading.type) && number;
  return [
    count(missing),
    invalid === 'false' ? '0' : count(invalid),
    isNumber ? count(`${number} = '-infinity'::double`) : '0',
    isNumber ? count(`${number} = 'infinity'::double`) : '0',
    reading.type === 'boolean' ? count(`${valid} and ${value}`) : '0',
  ];
}

function summaryOf(row: readonly (number | null)[], at: number): Summary {
  const [missing, invalid, below, above, isTrue] = row.slice(at, at + perColumn) as number[];
  return { rows: row[0], missing, invalid, below, above, isTrue } as Summary;
}

async function describe(
  connection: Connection,
  from: string,
  column: StoredColumn,
  summary: Summary,
): Promise<ColumnFacts> {
  const { rows, missing, invalid, below, above } = summary;
  const { type } = column.reading;
  const base = { rows, missing, invalid, infinite: { below, above }, lengths: null, patterns: [] };
  if (isText(type)) {
    const own = await texts(connection, from, column);
    return {
      ...base,
      ...own,
      ...(await looks(connection, from, column, rows)),
      runs: null,
      order: null,
    };
  }
  const order = await orderOf(connection, from, column);
  if (type === 'boolean') return { ...base, ...truths(summary), order };
  const runs = await numbersOf(connection, from, column, rows);
  if (column.isExact) return { ...base, ...fromRuns(runs, summary, type === 'date'), runs, order };
  const { lengths: _, ...own } = await texts(connection, from, column);
  return { ...base, ...own, ...(await ends(connection, from, column)), runs, order };
}

function fromRuns(runs: Runs, { below, above }: Summary, areDays: boolean) {
  const written = (value: number) =>
    areDays ? new Date(value * 1000).toISOString().slice(0, 10) : value;
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

/** The finite values of a column of numbers or times, ascending; there are at most `rows`. */
export async function numbersOf(
  connection: Connection,
  from: string,
  { number, valid }: StoredColumn,
  rows: number,
): Promise<Runs> {
  const values = `select ${number} as n from ${from} where ${valid}`;
  const [first] = await connection.rows(
    `select count(distinct n) from (${values} limit ${prefix})`,
  );
  if (Number(first?.[0]) > fewValues) {
    const [all] = await connection.doubles(values, 1, rows);
    return runsOf(all as Float64Array);
  }
  const [kinds, counts] = await connection.doubles(
    `select n, count(*)::double from (${values}) where isfinite(n) group by n order by n`,
    2,
    rows,
  );
  return { values: kinds as Float64Array, counts: counts as Float64Array };
}

function truths({ rows, missing, invalid, isTrue }: Summary) {
  const top = [
    { value: 'true', count: isTrue },
    { value: 'false', count: rows - missing - invalid - isTrue },
  ].filter(({ count }) => count > 0);
  return { distinct: top.length, min: null, max: null, runs: null, top };
}

/** How often each text stands there, in one pass, and what follows from it. */
async function texts(
  connection: Connection,
  from: string,
  { value, valid }: StoredColumn,
): Promise<Pick<ColumnFacts, 'distinct' | 'min' | 'max' | 'top' | 'lengths'>> {
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
