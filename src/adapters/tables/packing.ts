import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { InputError } from '../../domain/errors.ts';

/** What a file is packed with, by its first bytes. */
export type Packing = 'none' | 'gzip' | 'zstd';

export function packingOf(bytes: Buffer): Packing {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  const magic = bytes.length >= 4 ? bytes.readUInt32LE() : 0;
  // What packs in parallel begins with a frame to be skipped.
  return magic === 0xfd2fb528 || magic >>> 4 === 0x184d2a5 ? 'zstd' : 'none';
}

const highWaterMark = 1024 ** 2;

export interface Packed {
  /** For messages. */
  path: string;
  local: string;
  packing: Packing;
}

/**
 * The content of a file, unpacked, in pieces of at most a few megabytes. Leaving the loop closes
 * the file.
 *
 * @throws InputError naming `path` when the packing is broken or cut off
 */
export async function* unpacked({ path, local, packing }: Packed): AsyncGenerator<Buffer> {
  const raw = createReadStream(local, { highWaterMark });
  try {
    yield* unpack(raw, packing, path);
  } finally {
    raw.destroy();
  }
}

/** As `unpacked`, for bytes that are there already. */
export async function* unpack(
  raw: Readable,
  packing: Packing,
  path: string,
): AsyncGenerator<Buffer> {
  if (packing === 'none') return yield* raw;
  try {
    if (packing === 'gzip') yield* gunzip(raw);
    else yield* unzstd(raw);
  } catch (cause) {
    const remedy = `the ${packing} is broken or cut off (${(cause as Error).message}): make the file again`;
    throw new InputError({ where: path, remedy }, { cause });
  }
}

async function* gunzip(raw: Readable): AsyncGenerator<Buffer> {
  const unpacker = createGunzip({ chunkSize: highWaterMark });
  // A failure reaches the reader by the unpacker.
  pipeline(raw, unpacker).catch(() => {});
  yield* unpacker;
}

/** Node's own zstd, where it has one, ends at the first of several frames and says nothing. */
async function* unzstd(raw: Readable): AsyncGenerator<Buffer> {
  const { Decompress } = await import('fzstd');
  const ready: Buffer[] = [];
  // The decoder goes on writing into what it hands out.
  const decoder = new Decompress((data) => ready.push(Buffer.from(data)));
  // A few bytes may unpack to many, so it is fed little at a time.
  const step = 4096;
  for await (const piece of raw)
    for (let at = 0; at < piece.length; at += step) {
      decoder.push(piece.subarray(at, at + step));
      yield* ready.splice(0);
    }
  decoder.push(new Uint8Array(0), true);
  yield* ready.splice(0);
}
