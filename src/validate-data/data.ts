import type { Engine } from '../adapters/duckdb/dataset.ts';
import { waitingThreads } from '../adapters/tables/packed/waiting.ts';
import { withScratch } from '../adapters/tables/scratch.ts';
import { type DataSource, openSources } from '../adapters/tables/source.ts';
import { plural } from '../domain/data/checks/finding.ts';
import type { Contract } from '../domain/data/contract/contract.ts';
import type { Dataset } from '../domain/data/dataset.ts';
import { needsEngine } from '../domain/data/table/memory.ts';
import { OutsideError, quote } from '../domain/errors.ts';
import type { Validation } from '../domain/records/validation.ts';
import type { Tools } from '../runtime/room.ts';
import { expectHere, type Means, readHere, readInstead } from './here.ts';

/** Opens tables; all of them are closed together. */
export interface Data {
  /** Starts what it takes to read such files, while something else is done. */
  expect: (patterns: readonly string[]) => Promise<void>;
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

export interface DataOptions {
  /** As in `240MB`; what needs more is put on disk. */
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
    const means = { memory, threads: waitingThreads() };
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
        expect: (patterns) => expectHere(patterns, directory, means),
        find,
        open: (sources, contract) => open(sources, contract, { find, start, tools, means }),
        engine: start,
      });
    } catch (cause) {
      throw brokenDown(cause) ?? cause;
    } finally {
      means.threads.close();
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
  means: Means;
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
  { find, start, tools, means }: Ways,
): Promise<Dataset> {
  const isKnown = contract === null || !needsEngine(contract);
  const here = isKnown ? await readHere(sources, contract, means) : null;
  if (here?.knowsAll) return here;
  // They would take memory that the engine needs.
  means.threads.close();
  let engine: Engine;
  try {
    engine = await start();
  } catch (cause) {
    if (!isKnown || here || !(cause instanceof OutsideError)) throw cause;
    const instead = await readInstead(sources, contract);
    if (!instead?.knowsAll) throw cause;
    tools.log.warn(`${cause.message}; reading into memory instead, which takes longer`);
    return instead;
  }
  return engine.load(sources, contract, (resource) =>
    find([resource], null, `foreign key of ${contract?.file}`),
  );
}
