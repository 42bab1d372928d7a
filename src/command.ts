import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { compiledFile } from './adapters/compiled/kept.ts';
import { loadCompiled } from './adapters/compiled/load.ts';

/**
 * What the stub of the command calls: `command` of main.ts, with what V8 made of it the last time.
 *
 * @param folder of the bundle
 */
export function command(folder: string): Promise<void> {
  const [, , verb] = process.argv;
  const file = compiledFile(verb, process.env);
  const { exports, keep } = loadCompiled(join(folder, 'index.js'), file);
  // A run that ended at a wrong flag has compiled little of what the next one needs.
  process.once('exit', (code) => code <= 1 && keep());
  return (exports as typeof import('./main.ts')).command();
}

/**
 * What the stub of a thread calls: a program of the bundle that is told `finish` in the end, with what
 * V8 made of it the last time.
 */
export function thread(folder: string, program: string): void {
  const file = compiledFile(`thread-${program}`, process.env);
  const { keep } = loadCompiled(join(folder, `${program}.js`), file);
  // The program hears it first, and has given what it made by then.
  parentPort?.on('message', (order) => order === 'finish' && keep());
}
