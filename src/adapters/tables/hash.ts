import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The SHA-256 of a file as it lies there, in hexadecimal; a megabyte of it in memory at a time. */
export async function hashOf(local: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(local, { highWaterMark: 1024 ** 2 }))
    hash.update(piece);
  return hash.digest('hex');
}
