import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError, OutsideError } from '../../../domain/errors.ts';
import { fetchPackage, offline } from './fetch.ts';
import { packageSpec, release } from './pin.ts';
import { cacheFolders, keep, kept } from './store.ts';
import { isPinned, unpack } from './unpack.ts';

/**
 * The folder with the platform's native library: what MLOPS_DUCKDB names, else what a cache has,
 * else what is fetched into one. `log` hears of a fetch, which takes seconds.
 *
 * @throws {InputError} what MLOPS_DUCKDB names is not the pinned release.
 * @throws {OutsideError} it can be neither fetched nor kept.
 */
export async function libraryFolder(
  platform: string,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<string> {
  const given = env.MLOPS_DUCKDB;
  return given ? givenLibrary(resolve(given), platform, env) : ownLibrary(platform, env, log);
}

async function ownLibrary(
  platform: string,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<string> {
  const folders = cacheFolders(env);
  const found = await kept(folders, platform);
  if (found) return found;
  log(`DuckDB is not on this machine yet: npm fetches ${packageSpec(platform)}`);
  return keep(folders, platform, async (draft) => {
    const tarball = await fetchPackage(platform, join(draft, 'npm'), env);
    if (!(await isPinned(tarball, platform)))
      throw new OutsideError(
        `the registry's ${packageSpec(platform)} is not the published package: its SHA-512 differs`,
        offline(platform),
      );
    return unpacked(tarball, draft);
  });
}

/** MLOPS_DUCKDB: a folder with the library, or the tarball of its package. */
async function givenLibrary(
  path: string,
  platform: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw refused(path, 'there is nothing at this path', platform);
  if (found.isDirectory()) {
    const version = await versionOf(path);
    if (version !== undefined && version !== release)
      throw refused(path, `it is version ${version}`, platform);
    if (existsSync(join(path, 'duckdb.node'))) return path;
    throw refused(path, 'there is no duckdb.node in it', platform);
  }
  if (!(await isPinned(path, platform)))
    throw refused(path, 'its SHA-512 is not that of the published package', platform);
  const folders = cacheFolders(env);
  return (
    (await kept(folders, platform)) ?? keep(folders, platform, (draft) => unpacked(path, draft))
  );
}

async function unpacked(tarball: string, draft: string): Promise<string> {
  const folder = join(draft, 'library');
  await unpack(tarball, folder).catch((cause) => {
    const remedy = 'make room for 120 MB there, or name another folder in XDG_CACHE_HOME';
    throw new OutsideError(`DuckDB's library cannot be unpacked: ${cause.message}`, remedy, {
      cause,
    });
  });
  return folder;
}

/** The version that a folder says it has; a folder with nothing but the library says none. */
async function versionOf(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    return version === undefined ? undefined : String(version);
  } catch {
    return 'unreadable';
  }
}

/** What MLOPS_DUCKDB names is not what this code runs. */
export function refused(path: string, reason: string, platform: string): InputError {
  return new InputError({
    where: 'variable MLOPS_DUCKDB',
    found: path,
    allowed: `the .tgz of ${packageSpec(platform)}, or a folder with what is in it`,
    remedy: reason,
  });
}
