import { type ColumnFacts, type Counted, patternStep } from '../../domain/data/profile/profile.ts';
import { patternOf } from '../../domain/data/values/text.ts';
import type { StoredColumn } from './cells.ts';
import type { Cell, Connection } from './database.ts';

/** How often each text stands there, in one pass, and what follows from it. */
export async function texts(
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
export async function looks(
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
