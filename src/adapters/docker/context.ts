import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../domain/errors.ts';
import { type Ignore, readDockerignore } from '../../domain/rollout/dockerignore.ts';
import type { ContextFile } from '../../domain/rollout/recipe.ts';
import { hashFile } from '../files/hash.ts';

/**
 * What changes by itself from run to run and is no part of what an image is for: git's own folder,
 * our records, Python's caches.
 */
const passing = new Set(['.git', '.mlops', '__pycache__']);

/**
 * The files that docker would send to the builder, each with its hash.
 *
 * @param context the folder
 * @param dockerfile its path; `<dockerfile>.dockerignore` goes before the context's `.dockerignore`
 */
export async function contextFiles(context: string, dockerfile: string): Promise<ContextFile[]> {
  const ignore = await readIgnore(context, dockerfile);
  const found: ContextFile[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(context, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (passing.has(entry.name)) continue;
      const ignored = ignore.ignores(path);
      if (entry.isDirectory()) {
        if (!ignored || !ignore.prunes) await walk(path);
      } else if (!ignored) {
        const file = await describe(context, path);
        if (file) found.push(file);
      }
    }
  };
  await walk('');
  return found;
}

async function readIgnore(context: string, dockerfile: string): Promise<Ignore> {
  for (const file of [`${dockerfile}.dockerignore`, join(context, '.dockerignore')]) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) return readDockerignore(text);
  }
  return readDockerignore('');
}

async function describe(context: string, path: string): Promise<ContextFile | null> {
  const full = join(context, path);
  const found = await lstat(full);
  if (found.isSymbolicLink()) return { path, kind: 'link', content: await readlink(full) };
  if (!found.isFile()) return null;
  const kind = found.mode & 0o111 ? 'program' : 'file';
  return { path, kind, content: await hashFile(full) };
}

/** The text of the Dockerfile. */
export async function readDockerfile(file: string, asGiven: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new InputError(
      { where: 'input dockerfile', found: asGiven, remedy: 'there is no such file' },
      { cause },
    );
  }
}
