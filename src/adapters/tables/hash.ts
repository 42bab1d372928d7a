import { createHash } from 'node:crypto';
import { pieces } from './pieces.ts';

/** The SHA-256 of a file as it lies there, in hexadecimal. */
export async function hashOf(local: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of pieces(local)) hash.update(piece);
  return hash.digest('hex');
}
