import { availableParallelism } from 'node:os';
import type { Contract } from '../../domain/data/contract.ts';
import type { DataFile, Dataset, Question } from '../../domain/data/dataset.ts';
import { profileOf } from '../../domain/data/profile.ts';
import { InputError } from '../../domain/errors.ts';
import { refuseBroken } from '../tables/check.ts';
import { hashOf } from '../tables/hash.ts';
import type { DataSource } from '../tables/source.ts';
import { tidy } from '../tables/tidy.ts';
import { transcode } from '../tables/transcode.ts';
import { answers, type Held, named } from './answers.ts';
import { viewOf } from './ask.ts';
import type { StoredColumn } from './cells.ts';
import { type Database, openDatabase } from './database.ts';
import { type Guarded, withExpressions } from './expressions.ts';
import { describeColumns, numbersOf } from './facts.ts';
import { type FindResource, loadReferences } from './foreign-keys.ts';
import type { Loaded } from './load.ts';
import { raggedRows } from './rejects.ts';
import { type Scan, scanOf } from './scan.ts';
import { loadSettled } from './settle.ts';

/** What the engine may use. */
export interface EngineOptions {
  /** As in `400MB`; what does not fit is put on disk. */
  memory?: string | undefined;
  /** A folder for temporary files. */
  scratch: string;
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

export async function openEngine({
  memory = '400MB',
  scratch,
  log,
}: EngineOptions): Promise<Engine> {
  const database = await openDatabase({ memory, threads: availableParallelism() }, log);
  const files: string[] = [];
  let tables = 0;
  let sealed: Promise<void> | undefined;
  const seal = () => {
    sealed ??= database.seal(files);
    return sealed;
  };
  return {
    load: (sources, contract, find) => {
      files.push(...sources.map(({ local }) => local));
      const place = { database, seal, scratch, table: `table${tables++}` };
      return loadDataset(place, sources, contract, find);
    },
    close: database.close,
  };
}

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
  const { database, seal } = place;
  // The hash is taken while the database reads: both wait for the same bytes.
  const hashes = Promise.all(sources.map(({ local }) => hashOf(local)));
  hashes.catch(() => {});
  const scan: Scanning = (source, contract) => prepared(source, place, contract);
  const load: Loading = (table, scans, contract) => loadScans(database, table, scans, contract);
  const { scans, loaded, ragged } = await loadFiles(place, sources, contract);
  const files = describeFiles(scans, loaded, ragged, await hashes);
  const own = { database, sources, loaded };
  const other =
    contract && find ? await loadReferences({ ...own, scan, load }, contract, find) : noOther;
  return datasetOf({ ...own, seal, other }, files);
}

type Scanning = (source: DataSource, contract: Contract | null) => Promise<Scan>;
type Loading = (
  table: string,
  scans: readonly Scan[],
  contract: Contract | null,
) => Promise<Loaded>;

const loadScans = (database: Database, ...[table, scans, contract]: Parameters<Loading>) =>
  loadSettled(database, table, scans, contract).catch(async (error) => {
    throw await unreadable(
      error as Error,
      scans.map(({ source }) => source),
    );
  });

interface LoadedFiles {
  scans: readonly Scan[];
  loaded: Loaded;
  /** One a scan. */
  ragged: readonly DataFile['ragged'][];
}

/** Delimited text that DuckDB stumbles over, and we do not, is written anew and read once more. */
async function loadFiles(
  place: Place,
  sources: readonly DataSource[],
  contract: Contract | null,
): Promise<LoadedFiles> {
  const load = async (some: readonly DataSource[]) => {
    const scans: Scan[] = [];
    for (const source of some) scans.push(await prepared(source, place, contract));
    const loaded = await loadSettled(place.database, place.table, scans, contract);
    const ragged: DataFile['ragged'][] = [];
    for (const scan of scans) ragged.push(await raggedRows(place.database, scan));
    return { scans, loaded, ragged };
  };
  try {
    return await load(sources);
  } catch (error) {
    const refused = await unreadable(error as Error, sources);
    if (!sources.every(({ format }) => format === 'delimited')) throw refused;
    const tidied = [];
    for (const source of sources) tidied.push(await tidy(source, place.scratch));
    const { scans, loaded } = await load(tidied.map(({ source }) => source)).catch(() => {
      throw refused;
    });
    return { scans, loaded, ragged: tidied.map(({ ragged }) => ragged) };
  }
}

/** Text that is not UTF-8 is written anew. */
async function prepared(
  source: DataSource,
  { database, scratch }: Place,
  contract: Contract | null,
): Promise<Scan> {
  const keepsEmpty = new Set(
    source.names.filter((name) => {
      const field = contract?.fields.find((field) => field.name === name);
      return contract && !(field?.missingValues ?? contract.missingValues).includes('');
    }),
  );
  if (source.encoding === 'utf-8') return scanOf(source, source.local, database, keepsEmpty);
  const local = await transcode(source, scratch);
  const written = { ...source, local, packing: 'none', encoding: 'utf-8' } as const;
  return scanOf(written, local, database, keepsEmpty);
}

/** What the reader of small files would say, else what DuckDB says. */
async function unreadable(error: Error, sources: readonly DataSource[]): Promise<Error> {
  if (error instanceof InputError) return error;
  for (const source of sources) await refuseBroken(source);
  const [line = ''] = error.message.split('\n');
  const where = sources.length === 1 ? (sources[0] as DataSource).path : 'input files';
  return new InputError(
    { where, remedy: `cannot be read: ${line.slice(0, 300)}` },
    { cause: error },
  );
}

function describeFiles(
  scans: readonly Scan[],
  { rows }: Loaded,
  ragged: readonly DataFile['ragged'][],
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

function datasetOf(held: Held & Guarded, files: DataFile[]): LoadedDataset {
  const { database, loaded } = held;
  const { table, columns } = loaded;
  const rows = loaded.rows.reduce((a, b) => a + b, 0);
  const all = `(select *, rowid as rid from ${table})`;
  const among = (where?: string) =>
    where === undefined
      ? all
      : `(select * from ${all} where rid in (select rid from ${viewOf(table, columns)} where (${where}\n)))`;
  const describe = (some: readonly StoredColumn[], where?: string) =>
    describeColumns(database, among(where), some, ({ reading }, facts) =>
      profileOf(reading, facts),
    );
  const own = (where: string | undefined) => (where === undefined ? [] : [where]);
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
    numbers: (name, where) =>
      withExpressions(held, own(where), () =>
        numbersOf(database, among(where), named(columns, name), rows),
      ),
    counts: (name, most) => countsOf(database, table, named(columns, name), most),
    close: () => {},
  };
}

const expressionsOf = (question: Question): string[] => [
  ...(question.where === undefined ? [] : [question.where]),
  ...(question.ask === 'sql' ? [question.expression] : []),
];

async function countsOf(
  database: Database,
  table: string,
  { reading, value, valid }: StoredColumn,
  most: number,
): Promise<Map<string, number> | null> {
  const written =
    reading.type === 'integer' || reading.type === 'number' ? value : `${value}::varchar`;
  const found = await database.rows(
    `select ${written}, count(*) from ${table} where ${valid} group by 1 limit ${most + 1}`,
  );
  if (found.length > most) return null;
  return new Map(found.map(([kind, count]) => [String(kind), Number(count)]));
}
