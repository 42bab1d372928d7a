import type { Tally } from '../../../domain/data/checks/finding.ts';
import { conflictingLabels } from '../../../domain/data/splits/labels.ts';
import { testBeforeTrain } from '../../../domain/data/splits/splits.ts';
import type { StoredColumn } from '../cells.ts';
import { alikeChecks, judged, nothing, some, suspects, valuesOf } from './alike.ts';
import { columnOf, foundIn, type Pending, type Split, type Studied } from './split.ts';

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
  const unique = studied.filter(({ isUnique }) => isUnique).map(({ column }) => column);
  return [
    ...(await alikeChecks(split, { names, rest, unique })),
    ...(time === undefined ? [] : [await beforeTrain(split, column(time))]),
    ...(target !== undefined && isLabel && features.length > 0
      ? [await conflicts(split, features.map(column), column(target), unique)]
      : []),
  ];
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
  unique: readonly StoredColumn[],
): Promise<Pending> {
  const { held, from, sizes } = split;
  if (features.some((feature) => unique.includes(feature))) {
    const none = { twins: 0, withinTrain: 0, withinTest: 0, across: 0 };
    return judged(nothing.found, (tally) =>
      conflictingLabels(target.reading, { ...tally, ...none, rows: sizes.train + sizes.test }),
    );
  }
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
