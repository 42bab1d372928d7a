import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a process that asked DuckDB one question printed, and how it ended. */
export interface Answer {
  /** What the load had to say. */
  readonly log: string[];
  /** DuckDB's version as it told it itself. */
  readonly version?: string;
  /** What was thrown: its name and its message. */
  readonly error?: string;
}

const library = pathToFileURL(
  resolve(import.meta.dirname, '../../../src/adapters/duckdb/library/library.js'),
).href;

const program = `
  const log = [];
  try {
    const { loadDuckDB } = await import(${JSON.stringify(library)});
    const { DuckDBInstance } = await loadDuckDB((line) => log.push(line));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const result = await connection.runAndReadAll('select version()');
    console.log(JSON.stringify({ log, version: result.getRows()[0][0] }));
  } catch (error) {
    console.log(JSON.stringify({ log, error: error.name + ': ' + error.message }));
  }`;

export interface Circumstances {
  readonly cwd?: string;
  readonly node?: string;
}

/** Starts a process that loads DuckDB in this environment and asks it for its version. */
export function startEngine(env: NodeJS.ProcessEnv, circumstances: Circumstances = {}) {
  const { cwd, node = process.execPath } = circumstances;
  const child = spawn(node, ['--input-type=module', '--eval', program], {
    env,
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const ended = new Promise<string>((done) => child.on('close', () => done(output.join(''))));
  return { child, answer: async () => JSON.parse(await ended) as Answer, ended };
}
