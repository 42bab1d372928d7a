import type { Stats } from 'node:fs';
import { open, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { digest } from '../../domain/digest.ts';
import { InputError } from '../../domain/errors.ts';
import { nearest } from '../../domain/words.ts';
import { limits, tooLarge } from './limits.ts';
import { packingOf, unpack } from './packing.ts';

/** A file's content, and what it is known by. Both are of the file as it lies there, not unpacked. */
export interface Content {
  bytes: Buffer;
  sha256: string;
  size: number;
}

/**
 * The content of a file, unpacked when it is gzip or zstd, whatever its name.
 *
 * @throws InputError: not there, a folder, not readable, empty, too large, broken gzip or zstd
 */
export async function load(file: string, directory: string): Promise<Content> {
  return loadAt(file, resolve(directory, file));
}

/** As `load`, of the file at `path`, which messages call `file`. */
export async function loadAt(file: string, path: string): Promise<Content> {
  const { size } = await statOf(file, path);
  if (size > limits.bytes) throw tooLarge(file, size);
  const raw = await readFile(path);
  const sha256 = digest(raw);
  const packing = packingOf(raw);
  const open = (start: number) => Readable.from([raw.subarray(start)]);
  const bytes =
    packing === 'none' ? raw : await whole(unpack({ open, size: raw.length }, packing, file), file);
  if (bytes.length === 0) throw emptyFile(file);
  return { bytes, sha256, size: raw.length };
}

export const emptyFile = (file: string) =>
  new InputError({ where: file, remedy: 'the file is empty' });

/**
 * Size, in bytes, and time of the last change of a file that can be read.
 *
 * @throws InputError: not there, a folder, not readable
 */
export async function statOf(file: string, path: string): Promise<Stats> {
  try {
    const handle = await open(path);
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
      return stats;
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw await unreadable(file, path, cause as NodeJS.ErrnoException);
  }
}

export const changed = (file: string) =>
  new InputError({
    where: file,
    remedy: 'the file changed while it was read: run again when it is written to the end',
  });

async function whole(pieces: AsyncIterable<Buffer>, file: string): Promise<Buffer> {
  const all: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limits.bytes) throw tooLarge(file, size);
    all.push(piece);
  }
  return Buffer.concat(all);
}

async function unreadable(file: string, path: string, cause: NodeJS.ErrnoException) {
  const options = { cause };
  if (cause.code === 'EISDIR')
    return new InputError(
      { where: file, remedy: `it is a folder: name its files, as in ${join(file, '*.csv')}` },
      options,
    );
  if (cause.code !== 'ENOENT')
    return new InputError(
      { where: file, remedy: `the file cannot be read (${cause.code})` },
      options,
    );
  const sibling = await nearestSibling(path);
  const hint = sibling ? `; did you mean ${JSON.stringify(join(dirname(file), sibling))}?` : '';
  return new InputError({ where: file, remedy: `there is no such file${hint}` }, options);
}

/** The file in the same folder with the most similar name. */
export async function nearestSibling(path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => []);
  return nearest(basename(path), names);
}
