import { availableParallelism } from 'node:os';
import type { Contract } from '../../domain/data/contract.ts';
import type { DataFile, Dataset } from '../../domain/data/dataset.ts';
import { profileOf } from '../../domain/data/profile.ts';
import { InputError } from '../../domain/errors.ts';
import { refuseBroken } from '../tables/check.ts';
import { hashOf } from '../tables/hash.ts';
import type { DataSource } from '../tables/source.ts';
import { transcode } from '../tables/transcode.ts';
import { answers, checkExpression, type Held, named } from './answers.ts';
import { viewOf } from './ask.ts';
import type { StoredColumn } from './cells.ts';
import { type Database, openDatabase } from './database.ts';
import { describeColumns, numbersOf } from './facts.ts';
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
  load: (sources: readonly DataSource[], contract: Contract | null) => Promise<Dataset>;
  close: () => Promise<void>;
}

export async function openEngine({
  memory = '400MB',
  scratch,
  log,
}: EngineOptions): Promise<Engine> {
  const database = await openDatabase({ memory, threads: availableParallelism() }, log);
  let tables = 0;
  return {
    load: (sources, contract) =>
      loadDataset(database, `table${tables++}`, sources, contract, scratch),
    close: database.close,
  };
}

async function loadDataset(
  database: Database,
  table: string,
  sources: readonly DataSource[],
  contract: Contract | null,
  scratch: string,
): Promise<Dataset> {
  // The hash is taken while the database reads: both wait for the same bytes.
  const hashes = Promise.all(sources.map(({ local }) => hashOf(local)));
  hashes.catch(() => {});
  const scans: Scan[] = [];
  for (const source of sources) scans.push(await prepared(source, database, contract, scratch));
  const loaded = await loadSettled(database, table, scans, contract).catch(async (error) => {
    throw await unreadable(error as Error, sources);
  });
  const files = await describeFiles(database, scans, loaded, await hashes);
  return datasetOf({ database, sources, loaded, other: noOther }, files);
}

/** Text that is not UTF-8 is written anew. */
async function prepared(
  source: DataSource,
  database: Database,
  contract: Contract | null,
  scratch: string,
): Promise<Scan> {
  const keepsEmpty = new Set(
    source.names.filter((name) => {
      const field = contract?.fields.find((field) => field.name === name);
      return contract && !(field?.missingValues ?? contract.missingValues).includes('');
    }),
  );
  if (source.encoding === 'utf-8') return scanOf(source, source.local, database, keepsEmpty);
  const local = await transcode(source, scratch);
  return scanOf({ ...source, packing: 'none' }, local, database, keepsEmpty);
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

async function describeFiles(
  database: Database,
  scans: readonly Scan[],
  loaded: Loaded,
  hashes: readonly string[],
): Promise<DataFile[]> {
  const files: DataFile[] = [];
  for (const [index, scan] of scans.entries()) {
    const { path, bytes } = scan.source;
    files.push({
      ...{ path, bytes, sha256: hashes[index] as string },
      rows: loaded.rows[index] as number,
      names: scan.names,
      ragged: await raggedRows(database, scan),
    });
  }
  return files;
}

const noOther: Held['other'] = (resource) => {
  throw new Error(`the table of ${resource} is not loaded`);
};

function datasetOf(held: Held, files: DataFile[]): Dataset {
  const { database, loaded } = held;
  const { table, columns } = loaded;
  const rows = loaded.rows.reduce((a, b) => a + b, 0);
  const among = async (where?: string) => {
    const all = `(select *, rowid as rid from ${table})`;
    if (where === undefined) return all;
    await checkExpression(held, where);
    return `(select * from ${all} where rid in (select rid from ${viewOf(table, columns)} where (${where}\n)))`;
  };
  const describe = async (some: readonly StoredColumn[], where?: string) =>
    describeColumns(database, await among(where), some, ({ reading }, facts) =>
      profileOf(reading, facts),
    );
  return {
    files,
    rows,
    columns: columns.map(({ reading }) => reading),
    profile: () => describe(columns),
    ask: async (questions) => {
      for (const question of questions) {
        if (question.where !== undefined) await checkExpression(held, question.where);
        if (question.ask === 'sql') await checkExpression(held, question.expression);
      }
      return answers(held, questions);
    },
    profileWhere: async (names, where) =>
      describe(
        names.map((name) => named(columns, name)),
        where,
      ),
    numbers: async (name, where) =>
      numbersOf(database, await among(where), named(columns, name), rows),
    counts: (name, most) => countsOf(database, table, named(columns, name), most),
    close: () => {},
  };
}

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
