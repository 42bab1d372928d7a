import type { Tally } from '../../domain/data/finding.ts';
import { renamedRows, sharedKeys, sharedRows, testBeforeTrain } from '../../domain/data/splits.ts';
import { conflictingLabels } from '../../domain/data/splits-labels.ts';
import type { CheckResult } from '../../domain/records/validation.ts';
import type { StoredColumn } from './cells.ts';
import { columnOf, type Found, foundIn, type Pending, type Split, type Studied } from './split.ts';

/** What is put together on the way. */
export const scratchTables = ['split_rows', 'split_keys', 'split_rest', 'split_conflicts'];

/** What is to be said of whole rows. */
export async function rowChecks(split: Split, studied: readonly Studied[]): Promise<Pending[]> {
  const { time, target, shared } = split;
  const names = shared.filter((name) => {
    const { isName } = studied.find(({ column }) => column.reading.name === name) as Studied;
    return isName || split.key.includes(name);
  });
  const rest = shared.filter((name) => !names.includes(name));
  const features = rest.filter((name) => name !== target && name !== time);
  const isLabel = studied.some(({ column, labels }) => column.reading.name === target && labels);
  const column = (name: string) => columnOf(split, name);
  return [
    ...(await alikeChecks(split, names, rest)),
    ...(time === undefined ? [] : [await beforeTrain(split, column(time))]),
    ...(target !== undefined && isLabel && features.length > 0
      ? [await conflicts(split, features.map(column), column(target))]
      : []),
  ];
}

/** @param names the columns by which rows are named, and `rest`, what else they hold */
async function alikeChecks(
  split: Split,
  names: readonly string[],
  rest: readonly string[],
): Promise<Pending[]> {
  const { key, shared, sizes } = split;
  const columns = (names: readonly string[]) => names.map((name) => columnOf(split, name));
  const rows = await alikeRows(split, 'split_rows', columns(shared));
  const checks = [judged(rows.found, (tally) => sharedRows(tally, rows.chance, sizes))];
  const known = ['split_rows'];
  if (key.length > 0) {
    const { found } = await alikeRows(split, 'split_keys', columns(key), { isKey: true });
    checks.push(judged(found, (tally) => sharedKeys(key, tally, sizes)));
    known.push('split_keys');
  }
  if (names.length > 0 && rest.length > 1) {
    const { found, chance } = await alikeRows(split, 'split_rest', columns(rest), { known });
    checks.push(judged(found, (tally) => renamedRows(names, tally, chance, sizes)));
  }
  return checks;
}

const judged = (found: Found, judge: (tally: Tally) => CheckResult): Pending => ({
  found: [found],
  judge: ([tally]) => [judge(tally as Tally)],
});

/** SQL: rows that may be like another, by a hash of their values. Cells that do not read are like nothing. */
function suspects(from: string, columns: readonly StoredColumn[], among: string): string {
  const row = valuesOf(columns);
  const isWhole = `not ${some(columns, 'invalid')} and ${among}`;
  const again = `(select hash(${row}) from ${from} where ${isWhole} group by 1 having count(*) > 1)`;
  return `(select * from ${from} where ${isWhole} and hash(${row}) in ${again})`;
}

const valuesOf = (columns: readonly StoredColumn[]) => columns.map(({ value }) => value).join(', ');

const some = (columns: readonly StoredColumn[], what: 'missing' | 'invalid') =>
  `coalesce(${columns.map((column) => column[what]).join(' or ')}, false)`;

/**
 * Rows of test that are like a row of train in some columns, value by value. Puts them into a table,
 * from which `known` takes them.
 *
 * @param options `isKey`: only rows in which nothing is missing; `known`: but for those in these tables
 */
async function alikeRows(
  split: Split,
  table: string,
  columns: readonly StoredColumn[],
  { isKey = false, known = [] }: { isKey?: boolean; known?: readonly string[] } = {},
) {
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
  };
}

async function beforeTrain(split: Split, column: StoredColumn): Promise<Pending> {
  const { from, sizes } = split;
  const at = `(select rid, train, ${column.number} as moment from ${from} where ${column.valid} and isfinite(${column.number}))`;
  const end = `(select max(moment) from ${at} where train)`;
  const before = `(select rid from ${at} where not train and moment < ${end})`;
  const found = await foundIn(split, before, [column]);
  const last = await foundIn(
    split,
    `(select min(rid) as rid from ${at} where train and moment = ${end} having ${found.count} > 0)`,
    [column],
  );
  return {
    found: [found, last],
    judge: ([tally, last]) => [
      testBeforeTrain(column.reading.name, tally as Tally, last?.examples[0] ?? null, sizes),
    ],
  };
}

/** Rows with the same features as another, and another label. */
async function conflicts(
  split: Split,
  features: readonly StoredColumn[],
  target: StoredColumn,
): Promise<Pending> {
  const { held, from } = split;
  const { database } = held;
  const among = `coalesce(${target.valid}, false)`;
  const y = target.value;
  await database.run(
    `create or replace temp table split_conflicts as
     select rid, train, n > 1 as twin, low != high as differs,
       train and coalesce(train_low != train_high, false) as within_train,
       not train and coalesce(test_low != test_high, false) as within_test,
       not train and coalesce(train_low != y or train_high != y, false) as across
     from (select rid, train, ${y} as y, count(*) over alike as n,
       min(${y}) over alike as low, max(${y}) over alike as high,
       min(${y}) filter (where train) over alike as train_low,
       max(${y}) filter (where train) over alike as train_high,
       min(${y}) filter (where not train) over alike as test_low,
       max(${y}) filter (where not train) over alike as test_high
       from ${suspects(from, features, among)} window alike as (partition by ${valuesOf(features)}))`,
  );
  const counted = ['twin', 'differs', 'within_train', 'within_test', 'across'].map(
    (what) => `count(*) filter (where ${what})`,
  );
  const [row = []] = await database.rows(
    `select (select count(*) from ${from} where not ${some(features, 'invalid')} and ${among}), ${counted.join(', ')} from split_conflicts`,
  );
  const [rows, twins, count, ...within] = row.map(Number) as [number, number, number];
  const [withinTrain, withinTest, across] = within as unknown as [number, number, number];
  const counts = { rows, twins, count, withinTrain, withinTest, across };
  const first = `(select distinct rid from split_conflicts where differs)`;
  const found = await foundIn(split, first, [target]);
  return judged(found, ({ examples }) =>
    conflictingLabels(target.reading, { ...counts, examples }),
  );
}
