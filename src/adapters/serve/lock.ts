import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OutsideError } from '../../domain/errors.ts';
import type { Clock } from '../clock.ts';

/**
 * Runs `work` while nobody else holds the lock. One that a dead process left is taken over.
 *
 * @param patience milliseconds to wait for another run
 */
export async function withLock<T>(
  file: string,
  patience: number,
  clock: Clock,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const begun = clock.now();
  while (!take(file)) {
    if (clock.now() - begun > patience)
      throw new OutsideError('another deployment is under way here', `or delete ${file}`);
    await clock.sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The lock is there with its holder or not at all: whoever is killed on the way leaves none without. */
function take(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!isAlive(holderOf(file))) rmSync(file, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function holderOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
