import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DataSource } from './source.ts';
import { utf8Of } from './utf8.ts';

/**
 * Writes the text of a file into `folder` in UTF-8, unpacked and without a byte order mark, for
 * engines that read nothing else. A few megabytes of it are in memory at a time.
 *
 * @returns the path of what was written
 * @throws InputError when the file is not in its encoding
 */
export async function transcode(source: DataSource, folder: string): Promise<string> {
  const path = join(folder, `${randomUUID()}.txt`);
  await pipeline(utf8Of(source), createWriteStream(path));
  return path;
}
