import type { Engine } from '../adapters/duckdb/dataset.ts';
import { checkCells, limits } from '../adapters/tables/limits.ts';
import { canPack, readPacked } from '../adapters/tables/packed/read.ts';
import { readSource } from '../adapters/tables/read.ts';
import { withScratch } from '../adapters/tables/scratch.ts';
import { type DataSource, openSources } from '../adapters/tables/source.ts';
import { plural } from '../domain/data/checks/finding.ts';
import type { Contract } from '../domain/data/contract/contract.ts';
import type { Dataset } from '../domain/data/dataset.ts';
import { datasetIn, type MemoryDataset, needsEngine } from '../domain/data/table/memory.ts';
import type { Reading } from '../domain/data/table/reading.ts';
import { memoryDataset } from '../domain/data/table/tables.ts';
import { OutsideError, quote } from '../domain/errors.ts';
import type { Validation } from '../domain/records/validation.ts';
import type { Tools } from '../runtime/room.ts';

/** Opens tables; all of them are closed together. */
export interface Data {
  /** Finds files, without reading them. */
  find: (
    patterns: readonly string[],
    contract: Contract | null,
    where?: string,
  ) => Promise<DataSource[]>;
  /** One table from these files. */
  open: (sources: readonly DataSource[], contract: Contract | null) => Promise<Dataset>;
  /** The engine that knows SQL; started when it is first asked for. */
  engine: () => Promise<Engine>;
}

/** Up to so many bytes a table is read into memory: sooner done than the engine is started. */
const small = { plain: 4 * 1024 ** 2, packed: 1024 ** 2 };

/** Delimited text takes about as much memory as it has bytes; so many are less than what a runner has. */
const mostDelimited = 512 * 1024 ** 2;

export interface DataOptions {
  /** As in `240MB`; what the engine needs beyond it is put on disk. */
  memory?: string | undefined;
}

/** Gives `use` a way to open tables, and removes what was put on disk for them, whatever happens. */
export async function withData<T>(
  { memory }: DataOptions,
  tools: Tools,
  use: (data: Data) => Promise<T>,
): Promise<T> {
  const { context, log } = tools;
  const { directory, env } = context;
  return withScratch(env, async (scratch) => {
    let engine: Promise<Engine> | undefined;
    const start = () => {
      engine ??= import('../adapters/duckdb/dataset.ts').then(({ openEngine }) =>
        openEngine({ scratch, memory, log: log.info }),
      );
      return engine;
    };
    const find: Data['find'] = (patterns, contract, where) =>
      openSources(patterns, contract?.dialect ?? {}, directory, { env, log, scratch }, where);
    try {
      return await use({
        find,
        open: (sources, contract) => open(sources, contract, { find, start, tools }),
        engine: start,
      });
    } catch (cause) {
      throw brokenDown(cause) ?? cause;
    } finally {
      await (await engine?.catch(() => undefined))?.close();
    }
  });
}

/** What is said when the engine fails by a fault of its own, wherever that is; undefined for any other failure. */
function brokenDown(cause: unknown): OutsideError | undefined {
  if (!(cause instanceof Error)) return undefined;
  const echo = /^FATAL Error/.test((cause.cause as Error | undefined)?.message ?? '');
  const said = (echo ? (cause.cause as Error) : cause).message;
  const [, what] = /^(?:INTERNAL|FATAL) Error:\s*(.*)/.exec(said) ?? [];
  if (what === undefined) return undefined;
  // After the first fault everything that is asked is answered by its echo.
  const [, first = what] = /^Original error: "(?:\w+ Error: )?(.*?)"?$/m.exec(said) ?? [];
  return new OutsideError(
    `DuckDB, which reads the data, broke down: ${quote(first, 200)}`,
    'write the data anew, as CSV in UTF-8 or as Parquet; and report it',
    { cause },
  );
}

/** The files of a table as a record has them. */
export const filesOf = ({ files }: Dataset): Validation['files'] =>
  files.map(({ path, sha256, bytes, rows }) => ({ path, sha256, bytes, rows }));

interface Ways extends Pick<Data, 'find'> {
  start: () => Promise<Engine>;
  tools: Tools;
}

async function open(
  sources: readonly DataSource[],
  contract: Contract | null,
  ways: Ways,
): Promise<Dataset> {
  const dataset = await held(sources, contract, ways);
  for (const { path, rows, names } of dataset.files)
    ways.tools.log.info(`read ${path}: ${plural(rows, 'row')}, ${plural(names.length, 'column')}`);
  return dataset;
}

async function held(
  sources: readonly DataSource[],
  contract: Contract | null,
  { find, start, tools }: Ways,
): Promise<Dataset> {
  const isKnown = contract === null || !needsEngine(contract);
  const memory = isKnown ? await readHere(sources, contract) : null;
  if (memory?.knowsAll) return memory;
  let engine: Engine;
  try {
    engine = await start();
  } catch (cause) {
    if (!isKnown || memory || !fitsMemory(sources) || !(cause instanceof OutsideError)) throw cause;
    const instead = await inMemory(sources, contract);
    if (!instead.knowsAll) throw cause;
    tools.log.warn(`${cause.message}; reading into memory instead, which takes longer`);
    return instead;
  }
  return engine.load(sources, contract, (resource) =>
    find([resource], null, `foreign key of ${contract?.file}`),
  );
}

/** In memory, where that is sooner done; null where it is not. */
async function readHere(
  sources: readonly DataSource[],
  contract: Contract | null,
): Promise<MemoryDataset | null> {
  if (canPack(sources) && total(sources) <= mostDelimited) {
    const stored = await readPacked(sources, contract, 2 * mostDelimited);
    return stored && datasetIn(stored, contract);
  }
  return isSmall(sources) ? inMemory(sources, contract) : null;
}

const isPacked = ({ format, packing }: DataSource) => packing !== 'none' || format === 'parquet';

const isSmall = (sources: readonly DataSource[]) =>
  total(sources) <= (sources.some(isPacked) ? small.packed : small.plain);

const fitsMemory = (sources: readonly DataSource[]) => total(sources) <= limits.bytes;

const total = (sources: readonly DataSource[]) =>
  sources.reduce((sum, { bytes }) => sum + bytes, 0);

async function inMemory(
  sources: readonly DataSource[],
  contract: Contract | null,
): Promise<MemoryDataset> {
  const readings: Reading[] = [];
  let cells = 0;
  for (const source of sources) {
    const reading = await readSource(source);
    cells += reading.table.rows * reading.table.names.length;
    const what = sources.length === 1 ? source.path : `the ${sources.length} files together`;
    checkCells(what, cells);
    readings.push(reading);
  }
  return memoryDataset(readings, contract);
}
