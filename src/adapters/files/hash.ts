import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { glob } from 'tinyglobby';
import { digest } from '../../domain/digest.ts';

/** A file and the SHA-256 of its content, in hexadecimal. */
export interface HashedFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly sha256: string;
}

/** SHA-256 of a file's content, read as a stream. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Every file of `paths` (relative to `directory`) with its hash, in the order of the paths. */
export async function hashFiles(
  directory: string,
  paths: readonly string[],
): Promise<HashedFile[]> {
  const hashed: HashedFile[] = [];
  for (const path of [...paths].sort())
    hashed.push({ path, sha256: await hashFile(join(directory, path)) });
  return hashed;
}

/**
 * One hash for a file, or for a folder: its files' paths and contents, whatever their times and
 * modes. Undefined when there is nothing at `path`.
 */
export async function hashTree(path: string): Promise<string | undefined> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return hashFile(path);
  return digest(JSON.stringify(await hashFiles(path, await filesIn(path))));
}

/** Every file in a folder, relative to it; a link is what it stands for. */
export async function filesIn(folder: string): Promise<string[]> {
  return glob('**', { cwd: folder, dot: true, onlyFiles: true });
}
