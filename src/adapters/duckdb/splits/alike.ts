import type { Tally } from '../../../domain/data/checks/finding.ts';
import {
  type Chance,
  renamedRows,
  sharedKeys,
  sharedRows,
} from '../../../domain/data/splits/splits.ts';
import type { CheckResult } from '../../../domain/records/validation.ts';
import type { StoredColumn } from '../cells.ts';
import { columnOf, type Found, foundIn, type Pending, type Split } from './split.ts';

interface Columns {
  /** By which rows are named, and what else they hold. */
  names: readonly string[];
  rest: readonly string[];
  /** Where no row is like another. */
  unique: readonly StoredColumn[];
}

/** Rows and keys of test that stand in train as well. */
export async function alikeChecks(
  split: Split,
  { names, rest, unique }: Columns,
): Promise<Pending[]> {
  const { key, shared, sizes } = split;
  const alike = (names: readonly string[], table: string, options: Alike = {}) => {
    const columns = names.map((name) => columnOf(split, name));
    if (columns.some((column) => unique.includes(column))) return nothing;
    return alikeRows(split, table, columns, options);
  };
  const rows = await alike(shared, 'split_rows');
  const checks = [judged(rows.found, (tally) => sharedRows(tally, rows.chance, sizes))];
  const known = [...rows.tables];
  if (key.length > 0) {
    const { found, tables } = await alike(key, 'split_keys', { isKey: true });
    checks.push(judged(found, (tally) => sharedKeys(key, tally, sizes)));
    known.push(...tables);
  }
  if (names.length > 0 && rest.length > 1) {
    const { found, chance } = await alike(rest, 'split_rest', { known });
    checks.push(judged(found, (tally) => renamedRows(names, tally, chance, sizes)));
  }
  return checks;
}

export const judged = (found: Found, judge: (tally: Tally) => CheckResult): Pending => ({
  found: [found],
  judge: ([tally]) => [judge(tally as Tally)],
});

/** SQL: rows that may be like another, by a hash of their values. Cells that do not read are like nothing. */
export function suspects(from: string, columns: readonly StoredColumn[], among: string): string {
  const row = valuesOf(columns);
  const isWhole = `not ${some(columns, 'invalid')} and ${among}`;
  const again = `(select hash(${row}) from ${from} where ${isWhole} group by 1 having count(*) > 1)`;
  return `(select * from ${from} where ${isWhole} and hash(${row}) in ${again})`;
}

export const valuesOf = (columns: readonly StoredColumn[]) =>
  columns.map(({ value }) => value).join(', ');

export const some = (columns: readonly StoredColumn[], what: 'missing' | 'invalid') =>
  `coalesce(${columns.map((column) => column[what]).join(' or ')}, false)`;

interface Alike {
  /** Only rows in which nothing is missing. */
  isKey?: boolean;
  /** But for the rows in these tables. */
  known?: readonly string[];
}

/** Rows of test that are like rows of train, how many chance would bring, and the tables that hold them. */
interface AlikeRows {
  found: Found;
  chance: Chance;
  tables: string[];
}

export const nothing: AlikeRows = {
  found: { count: 0, rows: [], columns: [] },
  chance: { expected: 0 },
  tables: [],
};

/** Rows of test that are like a row of train in some columns, value by value; put into a table. */
async function alikeRows(
  split: Split,
  table: string,
  columns: readonly StoredColumn[],
  { isKey = false, known = [] }: Alike,
): Promise<AlikeRows> {
  const { held, from, sizes } = split;
  const { database } = held;
  const among = isKey ? `not ${some(columns, 'missing')}` : 'true';
  const other = known.map((table) => ` and rid not in (select rid from ${table} where not train)`);
  await database.run(
    `create or replace temp table ${table} as select rid, train from (
       select rid, train, count(*) filter (where train) over (partition by ${valuesOf(columns)}) as copies
       from ${suspects(from, columns, among)})
     where case when train then copies > 1 else copies > 0 end`,
  );
  const [[again] = []] = await database.rows(`select count(*) from ${table} where train`);
  const rows = `(select rid from ${table} where not train${other.join('')})`;
  return {
    found: await foundIn(split, rows, columns),
    chance: { expected: (sizes.test * Number(again)) / sizes.train },
    tables: [table],
  };
}
