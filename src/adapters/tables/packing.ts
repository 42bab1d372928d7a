import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
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
  if (packing === 'none') return yield* read(local);
  const open = (start: number) => createReadStream(local, { highWaterMark, start });
  yield* unpack({ open, size: (await stat(local)).size }, packing, path);
}

/** As much as is often enough. */
const beginning = 256 * 1024;

/** The bytes of a file as they lie there, at a tenth of the cost of a stream where the first piece is enough. */
async function* read(local: string): AsyncGenerator<Buffer> {
  const file = await open(local);
  try {
    for (let size = beginning; ; size = highWaterMark) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(size), 0, size);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Packed bytes: how many, and a way to read them from any of them on. */
interface Bytes {
  open: (start: number) => Readable;
  size: number;
}

/** As `unpacked`, for bytes that are there already. */
export async function* unpack(
  bytes: Bytes,
  packing: Exclude<Packing, 'none'>,
  path: string,
): AsyncGenerator<Buffer> {
  try {
    if (packing === 'gzip')
      yield* through(bytes.open(0), zlib.createGunzip({ chunkSize: highWaterMark }));
    else yield* unzstd(bytes);
  } catch (cause) {
    const remedy = `the ${packing} is broken or cut off (${(cause as Error).message}): make the file again`;
    throw new InputError({ where: path, remedy }, { cause });
  }
}

async function* through(raw: Readable, unpacker: Transform): AsyncGenerator<Buffer> {
  // A failure reaches the reader by the unpacker.
  pipeline(raw, unpacker).catch(() => {});
  try {
    yield* unpacker;
  } finally {
    raw.destroy();
  }
}

/** More of them than this are better read by one decoder, though a slow one, than by one each. */
const mostFrames = 100;

/** Node's own zstd, which it has from 22.15 on, ends at the first of several frames and says nothing. */
async function* unzstd({ open, size }: Bytes): AsyncGenerator<Buffer> {
  let start = 0;
  if ('createZstdDecompress' in zlib)
    for (let frame = 0; frame < mostFrames && start < size; frame++) {
      const unpacker = zlib.createZstdDecompress();
      yield* through(open(start), unpacker);
      start += unpacker.bytesWritten;
    }
  if (start < size) yield* unzstdPortably(open(start));
}

async function* unzstdPortably(raw: Readable): AsyncGenerator<Buffer> {
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
