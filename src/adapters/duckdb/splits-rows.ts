import { renamedRows, sharedKeys, sharedRows, testBeforeTrain } from '../../domain/data/splits.ts';
import { conflictingLabels } from '../../domain/data/splits-labels.ts';
import type { CheckResult } from '../../domain/records/validation.ts';
import type { StoredColumn } from './cells.ts';
import { columnOf, mostExamples, placesOf, type Split, type Studied, tallyOf } from './split.ts';

/** What is to be said of whole rows. */
export async function rowChecks(split: Split, studied: readonly Studied[]): Promise<CheckResult[]> {
  const { key, time, target, shared, sizes } = split;
  const all = shared.map((name) => columnOf(split, name));
  const keys = key.map((name) => columnOf(split, name));
  const names = shared.filter((name) => {
    const { isName } = studied.find(({ column }) => column.reading.name === name) as Studied;
    return isName || key.includes(name);
  });
  const rest = all.filter(({ reading }) => !names.includes(reading.name));
  const rows = await alikeRows(split, 'split_rows', all);
  const checks = [sharedRows(rows.found, rows.chance, sizes)];
  const known = ['split_rows'];
  if (keys.length > 0) {
    const { found } = await alikeRows(split, 'split_keys', keys, { isKey: true });
    checks.push(sharedKeys(key, found, sizes));
    known.push('split_keys');
  }
  if (names.length > 0 && rest.length > 1) {
    const { found, chance } = await alikeRows(split, 'split_rest', rest, { known });
    checks.push(renamedRows(names, found, chance, sizes));
  }
  if (time !== undefined) checks.push(await beforeTrain(split, columnOf(split, time)));
  if (target === undefined) return checks;
  const features = rest.filter(({ reading: { name } }) => name !== target && name !== time);
  const isLabel = studied.some(({ column, labels }) => column.reading.name === target && labels);
  return features.length > 0 && isLabel
    ? [...checks, await conflicts(split, features, columnOf(split, target))]
    : checks;
}

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
  { held, from, sizes }: Split,
  table: string,
  columns: readonly StoredColumn[],
  { isKey = false, known = [] }: { isKey?: boolean; known?: readonly string[] } = {},
) {
  const { database } = held;
  const among = isKey ? `not ${some(columns, 'missing')}` : 'true';
  const other = known.map((table) => ` and rid not in (select rid from ${table} where not train)`);
  await database.run(
    `create or replace temp table ${table} as select rid, train from (
       select rid, train, count(*) filter (where train) over (partition by ${valuesOf(columns)}) as copies
       from ${suspects(from, columns, among)})
     where case when train then copies > 1 else copies > 0 end`,
  );
  const [row = []] = await database.rows(
    `select count(*) filter (where not train${other.join('')}), count(*) filter (where train) from ${table}`,
  );
  const [count, again] = row.map(Number) as [number, number];
  const first = `select rid from ${table} where not train${other.join('')} order by rid limit ${mostExamples}`;
  const examples = count === 0 ? [] : await placesOf(held, await database.rows(first), columns);
  return { found: { count, examples }, chance: { expected: (sizes.test * again) / sizes.train } };
}

async function beforeTrain(split: Split, column: StoredColumn): Promise<CheckResult> {
  const { held, from, sizes } = split;
  const at = `(select rid, train, ${column.number} as moment from ${from} where ${column.valid} and isfinite(${column.number}))`;
  const end = `(select max(moment) from ${at} where train)`;
  const found = await tallyOf(
    split,
    `(select rid from ${at} where not train and moment < ${end})`,
    [column],
  );
  const last = await held.database.rows(
    `select rid from ${at} where train and moment = ${end} order by rid limit 1`,
  );
  const [place = null] = await placesOf(held, last, [column]);
  return testBeforeTrain(column.reading.name, found, place, sizes);
}

/** Rows with the same features as another, and another label. */
async function conflicts(
  { held, from }: Split,
  features: readonly StoredColumn[],
  target: StoredColumn,
): Promise<CheckResult> {
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
  const [rows, twins, count, withinTrain, withinTest, across] = row.map(Number) as number[];
  const first = `select distinct rid from split_conflicts where differs order by rid limit ${mostExamples}`;
  const { name, sensitive } = target.reading;
  return conflictingLabels({ name, sensitive }, {
    ...{ rows, twins, count, withinTrain, withinTest, across },
    examples: await placesOf(held, await database.rows(first), [target]),
  } as Parameters<typeof conflictingLabels>[1]);
}
