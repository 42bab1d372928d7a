import type { Runs } from '../../domain/data/dataset.ts';
import { type ColumnFacts, type Counted, isText } from '../../domain/data/profile.ts';
import { runsOf, topOfRuns } from '../../domain/data/runs.ts';
import { patternOf } from '../../domain/data/text.ts';
import type { StoredColumn } from './cells.ts';
import type { Cell, Database } from './database.ts';

/** What is asked of all columns in one pass. */
interface Summary {
  rows: number;
  missing: number;
  invalid: number;
  below: number;
  above: number;
  isTrue: number;
  lengths: { min: number; max: number; mean: number } | null;
}

/** A column in more than so many different values is fetched and sorted; in fewer, it is grouped. */
const fewValues = 20_000;
const prefix = 100_000;
/** Beyond so many different texts, patterns are counted in a part of them. */
const mostPatterned = 1_000_000;

/**
 * What is counted in each column among the rows for which `where` is true.
 *
 * @param where SQL over the table's columns
 */
export async function factsOf(
  database: Database,
  table: string,
  columns: readonly StoredColumn[],
  where = 'true',
): Promise<ColumnFacts[]> {
  const from = where === 'true' ? table : `(select * from ${table} where ${where})`;
  const summaries = await summarize(database, from, columns);
  const facts: ColumnFacts[] = [];
  for (const [index, column] of columns.entries())
    facts.push(await describe(database, from, column, summaries[index] as Summary));
  return facts;
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
    some.forEach((_, index) => summaries.push(summaryOf(numbers, 1 + index * perColumn)));
  }
  return summaries;
}

const perColumn = 8;

function aggregates({ reading, value, missing, invalid, valid, number }: StoredColumn): string[] {
  const count = (condition: string) => `count(*) filter (where ${condition})`;
  const lengths = isText(reading.type)
    ? ['min', 'max', 'sum'].map((f) => `${f}(length(${value})) filter (where ${valid})`)
    : ['null', 'null', 'null'];
  const isNumber = ['integer', 'number'].includes(reading.type) && number;
  return [
    count(missing),
    invalid === 'false' ? '0' : count(invalid),
    isNumber ? count(`${number} = '-infinity'::double`) : '0',
    isNumber ? count(`${number} = 'infinity'::double`) : '0',
    reading.type === 'boolean' ? count(`${valid} and ${value}`) : '0',
    ...lengths,
  ];
}

function summaryOf(row: readonly (number | null)[], at: number): Summary {
  const [missing, invalid, below, above, isTrue, min, max, sum] = row.slice(at, at + perColumn);
  const rows = row[0] as number;
  const present = rows - (missing as number) - (invalid as number);
  return {
    ...{ rows, missing: missing as number, invalid: invalid as number },
    ...{ below: below as number, above: above as number, isTrue: isTrue as number },
    lengths:
      typeof min === 'number' && present > 0
        ? { min, max: max as number, mean: (sum as number) / present }
        : null,
  };
}

async function describe(
  database: Database,
  from: string,
  column: StoredColumn,
  summary: Summary,
): Promise<ColumnFacts> {
  const { rows, missing, invalid, below, above, lengths } = summary;
  const base = { rows, missing, invalid, infinite: { below, above }, lengths };
  const { type } = column.reading;
  if (type === 'boolean') return { ...base, ...(await truths(database, from, column, summary)) };
  if (isText(type))
    return { ...base, ...(await texts(database, from, column)), runs: null, order: null };
  const runs = await numbersOf(database, from, column);
  const order = await orderOf(database, from, column);
  if (!column.isExact) {
    const own = {
      ...(await texts(database, from, column)),
      ...(await ends(database, from, column)),
    };
    return { ...base, ...own, patterns: [], runs, order };
  }
  return { ...base, ...fromRuns(runs, summary, type === 'date'), patterns: [], runs, order };
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

/** The finite values of a column of numbers or times, ascending. */
export async function numbersOf(
  database: Database,
  from: string,
  { number, valid }: StoredColumn,
): Promise<Runs> {
  const values = `select ${number} as n from ${from} where ${valid}`;
  const [first] = await database.rows(`select count(distinct n) from (${values} limit ${prefix})`);
  if (Number(first?.[0]) > fewValues) {
    const [all] = await database.doubles(values, 1);
    return runsOf(all as Float64Array);
  }
  const [kinds, counts] = await database.doubles(
    `select n, count(*)::double from (${values}) where isfinite(n) group by n order by n`,
    2,
  );
  return { values: kinds as Float64Array, counts: counts as Float64Array };
}

async function truths(
  database: Database,
  from: string,
  column: StoredColumn,
  { rows, missing, invalid, isTrue }: Summary,
): Promise<Pick<ColumnFacts, 'distinct' | 'min' | 'max' | 'runs' | 'top' | 'patterns' | 'order'>> {
  const counts = [
    { value: 'true', count: isTrue },
    { value: 'false', count: rows - missing - invalid - isTrue },
  ].filter(({ count }) => count > 0);
  const order = await orderOf(database, from, column);
  return {
    distinct: counts.length,
    min: null,
    max: null,
    runs: null,
    top: counts,
    patterns: [],
    order,
  };
}

/** How often each text stands there, in one pass, and what follows from it. */
async function texts(
  database: Database,
  from: string,
  { value, valid }: StoredColumn,
): Promise<Pick<ColumnFacts, 'distinct' | 'min' | 'max' | 'top' | 'patterns'>> {
  await database.run(
    `create or replace temp table kinds as
     select ${value} as kind, count(*) as n from ${from} where ${valid} group by 1`,
  );
  const [row = []] = await database.rows(
    'select count(*), min(kind::varchar), max(kind::varchar) from kinds',
  );
  const distinct = Number(row[0]);
  const top = await database.rows(
    'select kind::varchar, n from kinds order by n desc, kind::varchar limit 10',
  );
  return {
    distinct,
    min: row[1] as string | null,
    max: row[2] as string | null,
    top: top.map(counted),
    patterns: await patterns(database, distinct),
  };
}

const counted = ([value, count]: Cell[]): Counted => ({
  value: String(value),
  count: Number(count),
});

/** What the texts look like; beyond a million different ones, those of a part of them, chosen by hash. */
async function patterns(database: Database, distinct: number): Promise<Counted[]> {
  const step = Math.ceil(distinct / mostPatterned);
  const some = step > 1 ? `where hash(kind) % ${step} = 0` : '';
  const counts = new Map<string, number>();
  for (const [kind, n] of await database.rows(`select kind::varchar, n from kinds ${some}`)) {
    const pattern = patternOf(kind as string);
    counts.set(pattern, (counts.get(pattern) ?? 0) + Number(n));
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The first and the last: of whole numbers beyond doubles as written, of times the texts. */
async function ends(
  database: Database,
  from: string,
  { value, number, valid }: StoredColumn,
): Promise<Pick<ColumnFacts, 'min' | 'max'>> {
  const key = `(${number}, ${value})`;
  const [row = []] = await database.rows(
    `select min(${key})[2]::varchar, max(${key})[2]::varchar from ${from} where ${valid}`,
  );
  return { min: row[0] as string | null, max: row[1] as string | null };
}

/** So many rows tell of most columns that they are in no order. */
const beginning = 4_096;

async function orderOf(
  database: Database,
  from: string,
  { number, valid }: StoredColumn,
): Promise<ColumnFacts['order']> {
  const look = async (limit: string) => {
    const [row = []] = await database.rows(
      `select count(*), coalesce(bool_or(n > before), false), coalesce(bool_or(n < before), false)
       from (select n, lag(n) over () as before from
       (select ${number} as n from ${from} where ${valid} ${limit}))`,
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
