import { type ColumnFacts, type Counted, patternStep } from '../../domain/data/profile/profile.ts';
import { patternOf } from '../../domain/data/values/text-pattern.ts';
import type { StoredColumn } from './cells.ts';
import type { Cell, Connection } from './database.ts';
import { fewValues, hasFew } from './numbers.ts';

/** What follows from how often each text stands there. */
export type TextFacts = Pick<ColumnFacts, 'distinct' | 'min' | 'max' | 'top' | 'lengths'> & {
  valid: number;
};

/** Of text: what follows from how often each stands there, and what they look like. */
export async function describeTexts(
  connection: Connection,
  from: string,
  column: StoredColumn,
  rows: number,
): Promise<TextFacts & Pick<ColumnFacts, 'patterns'>> {
  const { value, valid } = column;
  const isLooked = `rid % ${patternStep(rows)} = 0`;
  const values = `select ${value} from ${from} where ${valid}`;
  if (rows <= fewValues || (await hasFew(connection, values))) {
    const { facts, looked } = await count(connection, from, column, isLooked);
    return { ...facts, patterns: patternsOf(looked) };
  }
  const { facts } = await count(connection, from, column, 'false');
  const looked = await connection.column(`${values} and ${isLooked}`);
  const patterns = patternsOf(looked.map((text) => ({ value: text as string, count: 1 })));
  return { ...facts, patterns };
}

/** Of times and whole numbers as text. */
export async function countTexts(
  connection: Connection,
  from: string,
  column: StoredColumn,
): Promise<TextFacts> {
  return (await count(connection, from, column, 'false')).facts;
}

/**
 * One pass over the column. Its texts, which may be as many as the rows, are put together by how
 * often they stand there, which are few numbers.
 *
 * @param isLooked SQL: for which rows the texts are counted apart, all of which are returned
 */
async function count(
  connection: Connection,
  from: string,
  { value, valid }: StoredColumn,
  isLooked: string,
): Promise<{ facts: TextFacts; looked: Counted[] }> {
  const looked = isLooked === 'false' ? '0' : `count(*) filter (where ${isLooked})`;
  const rows = await connection.rows(
    `with kinds as
       (select ${value} as kind, count(*) as n, ${looked} as m from ${from} where ${valid} group by 1),
     often as materialized
       (select n, count(*) as kinds, min(text, ${mostFrequent}) as first, max(text) as last,
         min(length(text)) as shortest, max(length(text)) as longest, sum(length(text)) as characters,
         list({text: text, m: m}) filter (where m > 0) as looked
       from (select kind::varchar as text, n, m from kinds) group by n)
     select 'all', min(first[1]), sum(kinds), max(last), sum(kinds * n)::double,
       min(shortest), max(longest), sum(characters * n)::double from often
     union all select * from (select 'top', text, n, null, null, null, null, null
       from (select unnest(first) as text, n from often) order by n desc, text limit ${mostFrequent})
     union all select 'looked', one.text, one.m, null, null, null, null, null
       from (select unnest(looked) as one from often)`,
  );
  const part = (name: string) => rows.flatMap(([of, ...row]) => (of === name ? [row] : []));
  const [all = []] = part('all');
  return { facts: factsOf(all, part('top').map(counted)), looked: part('looked').map(counted) };
}

const mostFrequent = 10;

function factsOf(row: readonly Cell[], top: Counted[]): TextFacts {
  const [min, distinct, max, count, shortest, longest, characters] = row;
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
    top,
    lengths: Number(distinct) === 0 ? null : lengths,
  };
}

const counted = ([value, count]: readonly Cell[]): Counted => ({
  value: String(value),
  count: Number(count),
});

function patternsOf(texts: readonly Counted[]): Counted[] {
  const counts = new Map<string, number>();
  for (const { value, count } of texts) {
    const pattern = patternOf(value);
    counts.set(pattern, (counts.get(pattern) ?? 0) + count);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The first and the last: of whole numbers beyond doubles as written, of times the texts. */
export async function ends(
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
