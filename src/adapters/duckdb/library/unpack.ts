import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { integrity } from './pin.ts';

/** Whether the file is, byte for byte, the platform's package of the pinned release. */
export async function isPinned(tarball: string, platform: string): Promise<boolean> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  return `sha512-${hash.digest('base64')}` === integrity[platform];
}

/** The library in its two files, what it is, and its licence. */
const wanted = /^package\/(duckdb\.node|libduckdb\.(so|dylib)|duckdb\.dll|package\.json|LICENSE)$/;

/** Unpacks what is needed of a package into a new folder. On return it is on the disk. */
export async function unpack(tarball: string, folder: string): Promise<void> {
  // Only the first start on a machine needs it.
  const { extract } = await import('tar');
  await mkdir(folder, { mode: 0o700 });
  await extract({
    file: tarball,
    cwd: folder,
    strip: 1,
    strict: true,
    filter: (path) => wanted.test(path),
  });
  // A machine that loses power must not find a whole name on half a file.
  for (const name of await readdir(folder)) {
    const file = await open(join(folder, name), 'r+');
    await file.sync();
    await file.close();
  }
}
