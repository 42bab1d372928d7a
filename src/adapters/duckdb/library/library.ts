import { join } from 'node:path';
import { OutsideError } from '../../../domain/errors.ts';
import { libraryFolder, refused } from './locate.ts';
import { engine } from './pin.ts';
import { platformName } from './platform.ts';

type NodeApi = typeof import('@duckdb/node-api');

/** Where the stand-in for `@duckdb/node-bindings` (scripts/bindings.mjs) looks for the library. */
const slot = Symbol.for('mlops.duckdb');

let loading: Promise<NodeApi> | undefined;

/**
 * DuckDB in this process. Its native library is too large for every job to download with our code:
 * it is taken from MLOPS_DUCKDB, from a cache, or once from the user's npm registry. `log` hears
 * of a fetch, which takes seconds.
 *
 * @throws {InputError} what MLOPS_DUCKDB names is not the pinned release.
 * @throws {OutsideError} it can be neither found nor fetched, or does not run on this machine.
 */
export function loadDuckDB(log: (line: string) => void = () => {}): Promise<NodeApi> {
  loading ??= load(process.env, log);
  return loading;
}

async function load(env: NodeJS.ProcessEnv, log: (line: string) => void): Promise<NodeApi> {
  const platform = platformName();
  const folder = await libraryFolder(platform, env, log);
  const native = open(folder);
  const version = native.library_version();
  if (version !== engine) throw refused(folder, `it is DuckDB ${version}`, platform);
  Object.assign(globalThis, { [slot]: native });
  const { textDecoder } = await import('@duckdb/node-api/lib/vectors/dataAccessors.js');
  // By itself it leaves out the byte order mark, which may be what a cell begins with.
  const exact = new TextDecoder('utf-8', { ignoreBOM: true });
  textDecoder.decode = (bytes: Uint8Array) => exact.decode(bytes);
  return import('@duckdb/node-api');
}

interface Native {
  library_version(): string;
}

function open(folder: string): Native {
  const module = { exports: {} };
  const path = join(folder, 'duckdb.node');
  try {
    process.dlopen(module, path);
  } catch (cause) {
    throw new OutsideError(
      `DuckDB's library ${path} cannot be loaded: ${(cause as Error).message}`,
      process.env.MLOPS_DUCKDB ? 'correct MLOPS_DUCKDB' : `remove ${folder} and try again`,
      { cause },
    );
  }
  return module.exports as Native;
}
