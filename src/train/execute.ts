import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cache } from '../adapters/cache/cache.ts';
import { userEnvironment } from '../adapters/process/environment.ts';
import { shell } from '../adapters/process/shell.ts';
import { InputError, OutsideError, quote } from '../domain/errors.ts';
import type { Tools } from '../runtime/room.ts';

/** A training to run: where its results go, and the key that they are kept under. */
export interface Training {
  readonly command: string;
  /** Seconds. */
  readonly timeout: number;
  readonly results: readonly string[];
  readonly key: string;
}

/**
 * Leaves the results of the training in the working directory: from the cache, else by running it.
 *
 * @returns true when they came from the cache
 */
export async function execute(
  training: Training,
  cache: Cache | undefined,
  tools: Tools,
): Promise<boolean> {
  const { log } = tools;
  if (await cache?.restore(training.key, training.results)) {
    log.info(
      `nothing has changed since training ${training.key.slice(0, 12)}: found, not trained again`,
    );
    return true;
  }
  await log.group(`train: ${training.command.split('\n')[0]}`, () => trainNow(training, tools));
  await cache?.save(training.key, training.results);
  return false;
}

async function trainNow(training: Training, { context, log }: Tools): Promise<void> {
  const { command, timeout, results } = training;
  const before = await times(context.directory, results);
  const { code, timedOut, seconds } = await shell(command, {
    cwd: context.directory,
    env: userEnvironment(context.env),
    timeout,
    line: log.info,
  });
  if (timedOut)
    throw new OutsideError(
      `the training command took longer than ${timeout} s and was killed`,
      'raise the input timeout or train on less',
    );
  if (code !== 0)
    throw new OutsideError(
      `the training command ended with exit code ${code} after ${seconds.toFixed(1)} s`,
      'what it printed is above',
    );
  const after = await times(context.directory, results);
  results.forEach((path, index) => {
    if (after[index] !== undefined && after[index] !== before[index]) return;
    const found = after[index] === undefined ? 'did not write it' : 'left it as it was';
    throw new InputError({
      where: `training result ${quote(path)}`,
      remedy: `the command ended well but ${found}: let it write there, or correct the input`,
    });
  });
  log.info(`trained in ${seconds.toFixed(1)} s`);
}

/** When each path was last written; a folder counts as written when anything directly in it was. */
async function times(directory: string, paths: readonly string[]): Promise<(number | undefined)[]> {
  return Promise.all(paths.map((path) => newest(join(directory, path))));
}

async function newest(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found?.mtimeMs;
  const inside = await readdir(path, { recursive: true });
  const all = await Promise.all(
    inside.map((name) => stat(join(path, name)).catch(() => undefined)),
  );
  return Math.max(found.mtimeMs, ...all.map((entry) => entry?.mtimeMs ?? 0));
}
