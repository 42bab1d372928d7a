import { lstat, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { OutsideError } from '../../../domain/errors.ts';
import { userCache } from '../../user-cache.ts';
import { release } from './pin.ts';

const name = 'mlops-duckdb';

/**
 * The folders that may keep the library: the runner's tool cache, which a self-hosted runner has
 * from job to job, then the user's own cache.
 */
export function cacheFolders(env: NodeJS.ProcessEnv): string[] {
  const folders = [env.RUNNER_TOOL_CACHE, userCache(env)];
  return folders.filter((folder) => folder !== undefined && folder !== '') as string[];
}

/**
 * The platform's library in the first of the folders that has it. What only this user and root can
 * write to is not hashed again (a tenth of a second at every start): whoever could change it could
 * change Node, npm or this code as well.
 */
export async function kept(folders: readonly string[], platform: string) {
  for (const folder of folders) {
    const place = join(folder, name, release, platform);
    if ((await isOwn(folder)) && (await isOurs(place))) return place;
  }
  return undefined;
}

/**
 * Lets `fill` make the library's folder in a draft beside its place, and moves it there in one
 * step: it is whole or not there. When another process was faster, its copy stays.
 *
 * @returns the library's folder.
 * @throws {OutsideError} none of the folders can be written to.
 */
export async function keep(
  folders: readonly string[],
  platform: string,
  fill: (draft: string) => Promise<string>,
): Promise<string> {
  const { parent, draft } = await firstWritable(folders, platform);
  const place = join(parent, platform);
  try {
    const made = await fill(draft);
    await rename(made, place).catch(async (cause) => {
      if (!(await isOurs(place)))
        throw new OutsideError(
          `DuckDB's library cannot be moved to ${place}: ${cause.message}`,
          'remove that folder',
          { cause },
        );
    });
    return place;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function firstWritable(folders: readonly string[], platform: string) {
  const failures: unknown[] = [];
  for (const folder of folders) {
    const parent = join(folder, name, release);
    try {
      await mkdir(parent, { recursive: true, mode: 0o700 });
      if (!(await isOwn(folder))) throw new Error(`others can write to ${join(folder, name)}`);
      await sweep(parent);
      return { parent, draft: await mkdtemp(join(parent, `.${platform}-`)) };
    } catch (cause) {
      failures.push(cause);
    }
  }
  const reasons = failures.map((cause) => (cause as Error).message).join(', ');
  throw new OutsideError(
    `DuckDB's library can be kept nowhere: ${reasons}`,
    'name a folder of your own in the variable XDG_CACHE_HOME, or the library in MLOPS_DUCKDB',
    { cause: failures.at(-1) },
  );
}

/** Milliseconds after which a draft is one that a killed process left. */
const abandoned = 3_600_000;

async function sweep(parent: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    const draft = join(parent, entry);
    if (!entry.startsWith('.')) continue;
    const { mtimeMs } = await lstat(draft);
    if (Date.now() - mtimeMs > abandoned) await rm(draft, { recursive: true, force: true });
  }
}

async function isOwn(folder: string): Promise<boolean> {
  return (await isOurs(join(folder, name))) && (await isOurs(join(folder, name, release)));
}

/** It is a folder that nobody but this user and root can write to. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return false;
  const user = process.getuid?.();
  if (user === undefined) return true;
  return (found.uid === user || found.uid === 0) && (found.mode & 0o022) === 0;
}
