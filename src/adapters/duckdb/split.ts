import type { Tally } from '../../domain/data/finding.ts';
import type { SplitColumns } from '../../domain/data/splits-columns.ts';
import type { LabelCount } from '../../domain/data/splits-labels.ts';
import type { Spread } from '../../domain/data/splits-spread.ts';
import type { Example } from '../../domain/records/validation.ts';
import { type Held, named } from './answers.ts';
import type { StoredColumn } from './cells.ts';
import type { Cell } from './database.ts';
import { examplesOf } from './places.ts';

export const mostExamples = 10;

/** Both sides of a split in one table. */
export interface Split extends SplitColumns {
  held: Held;
  /** SQL: the rows of both sides, each with its number as `rid`, and `train`, true or false. */
  from: string;
  sizes: { train: number; test: number };
}

/** A column on both sides, and what is in it. */
export interface Studied {
  column: StoredColumn;
  spread: Spread;
  /** Different values in test that train has not. */
  unseen: number;
  /** It names rows, and says nothing of what they are. */
  isName: boolean;
  /** Of the target, when it is a label and no amount. */
  labels: LabelCount[] | null;
}

export const columnOf = ({ held }: Split, name: string) => named(held.loaded.columns, name);

/** SQL: the rows of both sides, which are places among the files; one may be on both. */
export function rowsOf(
  { loaded }: Held,
  sides: Record<'train' | 'test', readonly number[]>,
): string {
  const starts = loaded.rows.map((_, file) =>
    loaded.rows.slice(0, file).reduce((sum, rows) => sum + rows, 0),
  );
  const side = (places: readonly number[], isTrain: boolean) => {
    const ranges = places.map((file) => {
      const start = starts[file] as number;
      return `(rowid >= ${start} and rowid < ${start + (loaded.rows[file] as number)})`;
    });
    return `select *, rowid as rid, ${isTrain} as train from ${loaded.table} where ${ranges.join(' or ')}`;
  };
  return `(${side(sides.train, true)} union all ${side(sides.test, false)})`;
}

/** Where rows stand, whose numbers come first in the rows of a result. */
export function placesOf(
  { database, sources, loaded }: Split['held'],
  rows: readonly Cell[][],
  columns: readonly StoredColumn[],
): Promise<Example[]> {
  const wanted = rows.map(([row]) => ({ row: Number(row), columns }));
  return examplesOf(database, sources, loaded.rows, wanted);
}

/** The first rows of some, and how many there are. */
export async function tallyOf(
  { held }: Split,
  rows: string,
  columns: readonly StoredColumn[],
): Promise<Tally> {
  const [[count] = []] = await held.database.rows(`select count(*) from ${rows}`);
  const first = `select rid from ${rows} order by rid limit ${mostExamples}`;
  const examples =
    Number(count) === 0 ? [] : await placesOf(held, await held.database.rows(first), columns);
  return { count: Number(count), examples };
}
