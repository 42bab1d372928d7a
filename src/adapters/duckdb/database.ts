import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { loadDuckDB } from './library/library.ts';
import { text } from './sql.ts';

/** A value of a row; whole numbers beyond 2^53 are exact. */
export type Cell = string | number | bigint | boolean | null;

/** What one question at a time is put to. */
export interface Connection {
  run: (sql: string) => Promise<void>;
  rows: (sql: string) => Promise<Cell[][]>;
  /** The first column of a result. */
  column: (sql: string) => Promise<Cell[]>;
  /** The columns of a result that holds doubles alone, none of them missing; it has at most `most` rows. */
  doubles: (sql: string, columns: number, most: number) => Promise<Float64Array[]>;
}

/** A database in this process, gone when it is closed. */
export interface Database extends Connection {
  /** Another way in, so that two questions can be answered at once. */
  another: Connection;
  /** As in `240MB`; not after it is sealed. */
  setMemory: (memory: string) => Promise<void>;
  /**
   * The name of a table that is too large for memory; not after the database is sealed. What memory
   * does not hold of other tables is packed on its way to disk, and unpacked whenever it is looked
   * at; this one is only written, and read.
   */
  onDisk: (table: string) => Promise<string>;
  /** From here on nothing can be read but what is loaded and these files, and no setting can be changed. */
  seal: (files: readonly string[]) => Promise<void>;
  /** How many statements a text holds. */
  statements: (sql: string) => Promise<number>;
  /** Ends what is running, which fails then. */
  interrupt: () => void;
  close: () => Promise<void>;
}

export interface Limits {
  /** As in `240MB`; what does not fit is put on disk. */
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
    force_compression: 'uncompressed',
    // They would be fetched over plain HTTP.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // What is loaded stays in the order of the file, so that a row's number says where it stands.
    preserve_insertion_order: 'true',
  });
  const [connection, second] = [await instance.connect(), await instance.connect()];
  // Times within lists are written in it.
  await connection.run("set global TimeZone = 'UTC'");
  let attached: Promise<void> | undefined;
  return {
    ...through(connection),
    another: through(second),
    setMemory: async (memory) => {
      await connection.run(`set memory_limit = ${text(memory)}`);
    },
    onDisk: async (table) => {
      attached ??= through(connection).run(`attach ${text(join(folder, 'tables.db'))} as disk`);
      await attached;
      return `disk.${table}`;
    },
    seal: (files) => seal(connection, files),
    statements: async (sql) => (await connection.extractStatements(sql)).count,
    interrupt: () => {
      connection.interrupt();
      second.interrupt();
    },
    close: async () => {
      connection.closeSync();
      second.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function through(connection: DuckDBConnection): Connection {
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS() as Cell[][],
    column: async (sql) => (await connection.runAndReadAll(sql)).getColumnsJS()[0] as Cell[],
    doubles: (sql, columns, most) => readDoubles(connection, sql, columns, most),
  };
}

async function readDoubles(
  connection: DuckDBConnection,
  sql: string,
  columns: number,
  most: number,
): Promise<Float64Array[]> {
  const into = Array.from({ length: columns }, () => new Float64Array(most));
  let rows = 0;
  const result = await connection.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    for (const [column, values] of into.entries()) {
      const { items } = chunk.getColumnVector(column) as unknown as { items: Float64Array };
      values.set(items.length === chunk.rowCount ? items : items.subarray(0, chunk.rowCount), rows);
    }
    rows += chunk.rowCount;
  }
  return into.map((values) => values.subarray(0, rows));
}

async function seal(connection: DuckDBConnection, files: readonly string[]): Promise<void> {
  await connection.run(`set allowed_paths = [${files.map(text).join(', ')}]`);
  await connection.run('set enable_external_access = false');
  await connection.run('set lock_configuration = true');
}
