import { mostExamples, type Tally } from '../../../domain/data/checks/finding.ts';
import type { SplitsContract } from '../../../domain/data/contract/contract.ts';
import type { DataFile } from '../../../domain/data/dataset.ts';
import { type SplitColumns, splitColumns } from '../../../domain/data/splits/columns.ts';
import type { LabelCount } from '../../../domain/data/splits/labels.ts';
import type { Spread } from '../../../domain/data/splits/spread.ts';
import type { CheckResult } from '../../../domain/records/validation.ts';
import type { DataSource } from '../../tables/source.ts';
import { type Held, named } from '../answers.ts';
import { pickedFrom } from '../beside.ts';
import type { StoredColumn } from '../cells.ts';
import type { LoadedDataset } from '../dataset.ts';
import { examplesOf } from '../places.ts';

/** The files on each side of a split. */
export interface SplitSources {
  train: readonly DataSource[];
  test: readonly DataSource[];
}

/** Both sides of a split in one table. */
export interface Split extends SplitColumns {
  held: Held;
  /** SQL: the rows of both sides, each with its number as `rid`, and `train`, true or false. */
  from: string;
  sizes: { train: number; test: number };
  files: { train: DataFile[]; test: DataFile[] };
}

/** A column on both sides, and what is in it. */
export interface Studied {
  column: StoredColumn;
  spread: Spread;
  /** Different values in test that train has not. */
  unseen: number;
  /** Each row of both sides has a value of its own: no row is like another. */
  isUnique: boolean;
  /** It names rows, and says nothing of what they are. */
  isName: boolean;
  /** Of the target, when it is a label and no amount. */
  labels: LabelCount[] | null;
}

export const columnOf = ({ held }: Split, name: string) => named(held.loaded.columns, name);

/** The two sides in a table that holds their files, and maybe others; a file may be on both sides. */
export function splitOf(
  { held, files, columns }: LoadedDataset,
  sources: SplitSources,
  splits: SplitsContract,
): Split {
  const places = (side: readonly DataSource[]) =>
    held.sources.flatMap(({ local }, index) =>
      side.some((source) => source.local === local) ? [index] : [],
    );
  const sides = { train: places(sources.train), test: places(sources.test) };
  const filesOf = (side: readonly number[]) => side.map((index) => files[index] as DataFile);
  const own = { train: filesOf(sides.train), test: filesOf(sides.test) };
  const names = (side: readonly DataFile[]) => [...new Set(side.flatMap(({ names }) => names))];
  const rows = (side: readonly DataFile[]) => side.reduce((sum, file) => sum + file.rows, 0);
  return {
    ...splitColumns(splits, { train: names(own.train), test: names(own.test) }, columns),
    ...{ held, from: rowsOf(held, sides), files: own },
    sizes: { train: rows(own.train), test: rows(own.test) },
  };
}

/** SQL: the rows of both sides, which are places among the files. */
function rowsOf({ loaded }: Held, sides: Record<'train' | 'test', readonly number[]>): string {
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

/** Rows that were found, and which columns are to be shown of the first of them. */
export interface Found {
  count: number;
  rows: readonly number[];
  columns: readonly StoredColumn[];
}

/** Results that wait for the places of the rows that were found: one tally for each of `found`. */
export interface Pending {
  found: readonly Found[];
  judge: (tallies: readonly Tally[]) => CheckResult[];
}

/** SQL with rows by their `rid`: how many there are, and the first of them. */
export async function foundIn(
  { held: { database } }: Split,
  rows: string,
  columns: readonly StoredColumn[],
): Promise<Found> {
  const picked = pickedFrom(rows);
  const [[count] = []] = await database.rows(picked.count);
  const found = Number(count) === 0 ? [] : await database.rows(picked.first(mostExamples));
  return { count: Number(count), rows: found.map(([row]) => Number(row)), columns };
}

/** Looks for all places at once, in one pass over each file that has one. */
export async function settle(split: Split, pending: readonly Pending[]): Promise<CheckResult[]> {
  const { database, sources, loaded } = split.held;
  const found = pending.flatMap(({ found }) => found);
  const wanted = found.flatMap(({ rows, columns }) => rows.map((row) => ({ row, columns })));
  const examples = await examplesOf(database, sources, loaded.rows, wanted);
  let next = 0;
  return pending.flatMap(({ found, judge }) =>
    judge(
      found.map(({ count, rows }) => {
        next += rows.length;
        return { count, examples: examples.slice(next - rows.length, next) };
      }),
    ),
  );
}
