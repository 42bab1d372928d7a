import { availableParallelism } from 'node:os';
import type { Contract } from '../../domain/data/contract/contract.ts';
import type { DataFile, Dataset } from '../../domain/data/dataset.ts';
import { countsKnown, type Known, knownOf } from '../../domain/data/known.ts';
import { isNumber, profileOf } from '../../domain/data/profile/profile.ts';
import { hashOf } from '../tables/hash.ts';
import { type DataSource, refuseChanged } from '../tables/source.ts';
import { answers, type Held, named } from './answers.ts';
import { expressionsOf, rowsOf } from './ask.ts';
import type { StoredColumn } from './cells.ts';
import { type Database, openDatabase } from './database.ts';
import { type Guarded, withExpressions } from './expressions.ts';
import { describeColumns } from './facts.ts';
import { type LoadedFiles, loaderOf } from './files.ts';
import { type FindResource, loadReferences } from './foreign-keys.ts';
import { fetchNumbers, numbersIn } from './numbers.ts';

/** What the engine may use. */
export interface EngineOptions {
  /** As in `240MB`; what does not fit is put on disk. Without it, as much as is good for the table. */
  memory?: string | undefined;
  /** A folder for temporary files. */
  scratch: string;
  /** A table of more bytes of text than this is put on disk as a whole; a hundred megabytes when it is not given. */
  large?: number | undefined;
  log?: (line: string) => void;
}

/** Tables in one database, and what is asked of them. */
export interface Engine {
  /** @param find is asked for the files that foreign keys refer to; without it, no such question can be put */
  load: (
    sources: readonly DataSource[],
    contract: Contract | null,
    find?: FindResource,
  ) => Promise<LoadedDataset>;
  close: () => Promise<void>;
}

/** A dataset, and the table that it is. */
export interface LoadedDataset extends Dataset {
  readonly held: Held;
}

export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { memory, scratch, large = 100 * 1024 ** 2, log } = options;
  const database = await openDatabase(
    { memory: memory ?? enough(0, false), threads: availableParallelism() },
    log,
  );
  const files: string[] = [];
  let [tables, widest] = [0, 0];
  let isRoomy = false;
  let sealed: Promise<void> | undefined;
  const seal = () => {
    sealed ??= database.seal(files);
    return sealed;
  };
  return {
    load: async (sources, contract, find) => {
      files.push(...sources.map(({ local }) => local));
      widest = Math.max(widest, ...sources.map(({ names }) => names.length));
      const isLarge = sizeOf(sources) > large;
      isRoomy ||= !isLarge;
      if (memory === undefined) await database.setMemory(enough(widest, isRoomy));
      const name = `table${tables++}`;
      const table = isLarge ? await database.onDisk(name) : name;
      return loadDataset({ database, seal, scratch, table }, sources, contract, find);
    },
    close: database.close,
  };
}

/** As text, in bytes; what is packed becomes several times as large. */
function sizeOf(sources: readonly DataSource[]): number {
  const sizes = sources.map(({ bytes, packing, format }) =>
    packing !== 'none' || format === 'parquet' ? 4 * bytes : bytes,
  );
  return sizes.reduce((a, b) => a + b, 0);
}

/**
 * The engine reads a piece of every column at once. A table that stays in memory has to fit beside
 * it, and takes one thread instead of all where there is little room (DuckDB wants 4 MB a column and
 * thread to write a table in the order of its rows).
 */
const enough = (columns: number, isRoomy: boolean) =>
  `${(isRoomy ? 400 : 170) + 2 * Math.max(0, columns - 100)}MB`;

/** Where a dataset is put. */
interface Place extends Pick<Guarded, 'database' | 'seal'> {
  scratch: string;
  table: string;
}

async function loadDataset(
  place: Place,
  sources: readonly DataSource[],
  contract: Contract | null,
  find?: FindResource,
): Promise<LoadedDataset> {
  const { database, seal, table } = place;
  // The hash is taken while the database reads: both wait for the same bytes.
  const hashes = Promise.all(sources.map(({ local }) => hashOf(local)));
  hashes.catch(() => {});
  const load = loaderOf(database, place.scratch);
  const found = await load({ table, sources, contract });
  const files = describeFiles(found, await hashes);
  await refuseChanged(sources);
  const own = { database, sources, loaded: found.loaded };
  const other = contract && find ? await loadReferences({ ...own, load }, contract, find) : noOther;
  return datasetOf({ ...own, seal, other }, files);
}

function describeFiles(
  { scans, loaded: { rows }, ragged }: LoadedFiles,
  hashes: readonly string[],
): DataFile[] {
  return scans.map(({ names, source: { path, bytes } }, index) => ({
    ...{ path, bytes, names, sha256: hashes[index] as string },
    rows: rows[index] as number,
    ragged: ragged[index] as DataFile['ragged'],
  }));
}

const noOther: Held['other'] = ({ resource }) => {
  throw new Error(`the table of ${resource} is not loaded`);
};

function datasetOf(place: Omit<Held, 'known'> & Guarded, files: DataFile[]): LoadedDataset {
  const { database, loaded } = place;
  const { table, columns } = loaded;
  const rows = loaded.rows.reduce((a, b) => a + b, 0);
  const own = (where: string | undefined) => (where === undefined ? [] : [where]);
  const among = (where: string | undefined) => (some: readonly StoredColumn[]) =>
    rowsOf(table, columns, own(where), some);
  const known = new Map<string, Known>();
  const held = { ...place, known: (name: string) => known.get(name) };
  const describe = (some: readonly StoredColumn[], where?: string) =>
    describeColumns(database, among(where), some, (column, all) => {
      if (where === undefined)
        known.set(column.reading.name, knownOf(column.reading, all, column.isExact));
      return profileOf(column.reading, all);
    });
  return {
    held,
    files,
    rows,
    columns: columns.map(({ reading }) => reading),
    profile: () => describe(columns),
    ask: (questions) =>
      withExpressions(held, questions.flatMap(expressionsOf), () => answers(held, questions)),
    profileWhere: (names, where) =>
      withExpressions(held, [where], () =>
        describe(
          names.map((name) => named(columns, name)),
          where,
        ),
      ),
    numbers: async (name, where) => {
      const runs = where === undefined ? known.get(name)?.runs : null;
      if (runs) return runs;
      return withExpressions(held, own(where), async () => {
        const column = named(columns, name);
        return numbersIn(await fetchNumbers(database, among(where)([column]), column, rows)).runs;
      });
    },
    counts: async (name, most) => {
      const counts = countsKnown(known.get(name));
      if (counts && counts.size <= most) return counts;
      return countsOf(database, table, named(columns, name), most);
    },
  };
}

async function countsOf(
  database: Database,
  table: string,
  { reading, value, valid }: StoredColumn,
  most: number,
): Promise<Map<string, number> | null> {
  const written = isNumber(reading.type) ? 'kind' : 'kind::varchar';
  const found = await database.rows(
    `select ${written}, n from (select ${value}, count(*) as n from ${table} where ${valid} group by 1 limit ${most + 1}) t(kind, n)`,
  );
  if (found.length > most) return null;
  return new Map(found.map(([kind, count]) => [String(kind), Number(count)]));
}
