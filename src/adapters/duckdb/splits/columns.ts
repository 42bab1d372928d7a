import type { Tally } from '../../../domain/data/checks/finding.ts';
import type { ColumnReading } from '../../../domain/data/dataset.ts';
import { isText } from '../../../domain/data/profile/profile.ts';
import { isIdentifying } from '../../../domain/data/splits/columns.ts';
import {
  giveaways,
  type NewCategories,
  newCategories,
} from '../../../domain/data/splits/features.ts';
import { type LabelCount, labelChecks } from '../../../domain/data/splits/labels.ts';
import type { Spread } from '../../../domain/data/splits/spread.ts';
import type { StoredColumn } from '../cells.ts';
import type { Cell } from '../database.ts';
import { predictors } from './predictors.ts';
import { columnOf, type Found, foundIn, type Pending, type Split, type Studied } from './split.ts';

/** Up to so many different numbers are labels; as text there may be more. */
const mostNumbers = 20;
const mostLabels = 1000;
const mostNamed = 6;

/** Looks at each column that both sides have. */
export async function study(split: Split): Promise<Studied[]> {
  const studied: Studied[] = [];
  for (const name of split.shared) {
    const column = columnOf(split, name);
    const looked = await look(split, column);
    const labels = name === split.target ? await labelsOf(split, column) : null;
    studied.push({ column, ...looked, labels });
  }
  return studied;
}

/** SQL: each value of a column, and how often it stands in train and in test. */
const kinds = ({ from }: Split, { value, valid }: StoredColumn) =>
  `(select ${value} as kind, count(*) filter (where train) as a, count(*) filter (where not train) as b
    from ${from} where ${valid} group by 1)`;

async function look(split: Split, column: StoredColumn) {
  const isSpaced = isText(column.reading.type)
    ? `coalesce(bool_or(regexp_matches(kind, '\\s')), false)`
    : 'true';
  const [row = []] = await split.held.database.rows(
    `select coalesce(sum(a), 0), coalesce(sum(b), 0), count(*) filter (where a > 0),
       count(*) filter (where a = 1), count(*) filter (where a = 0), count(*) filter (where a > 1 or b > 1), ${isSpaced}
     from ${kinds(split, column)}`,
  );
  const [train, test, distinct, once, unseen, again] = row.slice(0, 6).map(Number) as number[];
  const marks = {
    rows: (train as number) + (test as number),
    isUnique: again === 0,
    isOneWord: row[6] === false,
  };
  return {
    spread: { train, test, distinct, once } as Spread,
    unseen: unseen as number,
    isUnique: (distinct as number) + (unseen as number) === split.sizes.train + split.sizes.test,
    isName: isIdentifying(column.reading, marks),
  };
}

/** Null when it is an amount, or text without end. */
async function labelsOf(split: Split, column: StoredColumn): Promise<LabelCount[] | null> {
  const { reading, number } = column;
  const most = number === null || reading.type === 'boolean' ? mostLabels : mostNumbers;
  const isNumber = reading.type === 'integer' || reading.type === 'number';
  const rows = await split.held.database.rows(
    `select ${isNumber ? 'kind' : 'kind::varchar'}, a, b from ${kinds(split, column)} order by a desc, kind limit ${most + 1}`,
  );
  if (rows.length > most) return null;
  return rows.map(([kind, train, test]) => {
    return { label: spelled(kind as Cell, reading), train: Number(train), test: Number(test) };
  });
}

/** As it is written, where numbers are not written in words. */
function spelled(kind: Cell, { type, trueValues, falseValues }: ColumnReading): string {
  if (type !== 'boolean') return String(kind);
  return (kind === 'true' ? trueValues : falseValues)?.[0] ?? String(kind);
}

/** What is to be said of columns, each by itself and beside the target. */
export async function columnChecks(split: Split, studied: readonly Studied[]): Promise<Pending[]> {
  const { key, time, target: name } = split;
  const target = studied.find(({ column }) => column.reading.name === name);
  const features = studied.filter(({ column: { reading }, isName }) => {
    return !isName && reading.name !== name && reading.name !== time && !key.includes(reading.name);
  });
  return [
    ...(target?.labels ? [await labelled(split, target, target.labels)] : []),
    await categories(split, features),
    ...(target ? [await telling(split, features, target)] : []),
  ];
}

async function labelled(split: Split, target: Studied, labels: LabelCount[]): Promise<Pending> {
  const { reading } = target.column;
  return {
    found: [await unseenRows(split, target)],
    judge: ([tally]) => labelChecks(reading, labels, tally as Tally),
  };
}

async function telling(
  split: Split,
  features: readonly Studied[],
  target: Studied,
): Promise<Pending> {
  const found = await predictors(split, features, target);
  return { found: [], judge: () => giveaways(target.column.reading.name, found) };
}

async function categories(split: Split, features: readonly Studied[]): Promise<Pending> {
  const some = features.filter(({ column }) => {
    return isText(column.reading.type) || column.reading.type === 'boolean';
  });
  const columns: Omit<NewCategories, 'found'>[] = [];
  const found: Found[] = [];
  for (const one of some) {
    const { reading } = one.column;
    const names = one.unseen === 0 || reading.sensitive ? [] : await unseenNames(split, one);
    columns.push({ column: reading.name, spread: one.spread, names });
    found.push(await unseenRows(split, one));
  }
  return {
    found,
    judge: (tallies) =>
      newCategories(columns.map((one, index) => ({ ...one, found: tallies[index] as Tally }))),
  };
}

async function unseenNames(split: Split, { column }: Studied): Promise<string[]> {
  const rows = await split.held.database.rows(
    `select kind::varchar from ${kinds(split, column)} where a = 0 order by b desc, kind limit ${mostNamed}`,
  );
  return rows.map(([kind]) => spelled(kind as Cell, column.reading));
}

/** Rows of test with a value that train has not. */
async function unseenRows(split: Split, { column, unseen }: Studied): Promise<Found> {
  const columns = [column];
  if (unseen === 0) return { count: 0, rows: [], columns };
  const { value, valid } = column;
  const known = `(select ${value} from ${split.from} where train and ${valid})`;
  const rows = `(select rid from ${split.from} where not train and ${valid} and ${value} not in ${known})`;
  return foundIn(split, rows, columns);
}
