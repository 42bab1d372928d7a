import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { loadDuckDB } from './library.ts';
import { text } from './sql.ts';

/** A value of a row; whole numbers beyond 2^53 are exact. */
export type Cell = string | number | bigint | boolean | null;

/** A database in this process, gone when it is closed. */
export interface Database {
  run: (sql: string) => Promise<void>;
  rows: (sql: string) => Promise<Cell[][]>;
  /** The columns of a result that holds doubles alone, none of them missing. */
  doubles: (sql: string, columns: number) => Promise<Float64Array[]>;
  /** From here on nothing can be read but what is loaded and these files, and no setting can be changed. */
  seal: (files: readonly string[]) => Promise<void>;
  /** How many statements a text holds. */
  statements: (sql: string) => Promise<number>;
  /** Ends what is running, which fails then. */
  interrupt: () => void;
  close: () => Promise<void>;
}

export interface Limits {
  /** As in `400MB`; what does not fit is put on disk. */
  memory: string;
  threads: number;
}

export async function openDatabase(
  limits: Limits,
  log?: (line: string) => void,
): Promise<Database> {
  const { DuckDBInstance } = await loadDuckDB(log);
  const folder = await mkdtemp(join(tmpdir(), 'mlops-duckdb-'));
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(limits.threads),
    memory_limit: limits.memory,
    temp_directory: folder,
    // They would be fetched over plain HTTP.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // What is loaded stays in the order of the file, so that a row's number says where it stands.
    preserve_insertion_order: 'true',
  });
  const connection = await instance.connect();
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS() as Cell[][],
    doubles: (sql, columns) => readDoubles(connection, sql, columns),
    seal: (files) => seal(connection, files),
    statements: async (sql) => (await connection.extractStatements(sql)).count,
    interrupt: () => connection.interrupt(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function readDoubles(
  connection: DuckDBConnection,
  sql: string,
  columns: number,
): Promise<Float64Array[]> {
  const pieces = Array.from({ length: columns }, (): Float64Array[] => []);
  let rows = 0;
  const result = await connection.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    rows += chunk.rowCount;
    for (const [column, into] of pieces.entries()) {
      const { items } = chunk.getColumnVector(column) as unknown as { items: Float64Array };
      into.push(items.slice(0, chunk.rowCount));
    }
  }
  return pieces.map((some) => joined(some, rows));
}

function joined(pieces: readonly Float64Array[], length: number): Float64Array {
  const all = new Float64Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

async function seal(connection: DuckDBConnection, files: readonly string[]): Promise<void> {
  await connection.run(`set allowed_paths = [${files.map(text).join(', ')}]`);
  await connection.run('set enable_external_access = false');
  await connection.run('set lock_configuration = true');
}
