import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { InputError } from '../../domain/errors.ts';
import { nearest } from '../../domain/words.ts';
import { limits, tooLarge } from './limits.ts';

/** A file's content, and what it is known by. Both are of the file as it lies there, not unpacked. */
export interface Content {
  bytes: Buffer;
  sha256: string;
  size: number;
}

/**
 * The content of a file, unpacked when it is gzip, whatever its name.
 *
 * @throws InputError: not there, a folder, not readable, empty, too large, broken gzip
 */
export async function load(file: string, directory: string): Promise<Content> {
  const raw = await readWhole(file, resolve(directory, file));
  const sha256 = createHash('sha256').update(raw).digest('hex');
  const isGzip = raw[0] === 0x1f && raw[1] === 0x8b;
  const bytes = isGzip ? await unpack(raw, file) : raw;
  if (bytes.length === 0) throw new InputError({ where: file, remedy: 'the file is empty' });
  return { bytes, sha256, size: raw.length };
}

async function readWhole(file: string, path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > limits.bytes) throw tooLarge(file, size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw await unreadable(file, path, error as NodeJS.ErrnoException);
  }
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

async function unpack(packed: Buffer, file: string): Promise<Buffer> {
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: limits.bytes });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file, limits.bytes + 1);
    throw new InputError(
      { where: file, remedy: `the gzip is broken or cut off (${message}): make the file again` },
      { cause },
    );
  }
}
