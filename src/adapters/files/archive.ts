import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { create, extract } from 'tar';
import { filesIn } from './hash.ts';

/**
 * Packs a file or folder as tar.gz under its own name: the same content gives the same bytes,
 * whatever the files' times, owners and order on the disk.
 */
export async function archive(source: string, target: string): Promise<void> {
  const isFolder = (await stat(source)).isDirectory();
  const inside = isFolder ? await filesIn(source) : [];
  const name = basename(source);
  const paths = isFolder ? inside.sort().map((path) => join(name, path)) : [name];
  await create(
    {
      file: target,
      cwd: dirname(source),
      gzip: true,
      portable: true,
      mtime: new Date(0),
      noDirRecurse: true,
      follow: true,
    },
    // A leading "@" would be read as an archive to take over.
    paths.map((path) => `./${path}`),
  );
}

/**
 * Unpacks what {@link archive} packed into a new folder.
 *
 * @returns the path of the file or folder that was packed
 */
export async function unpack(file: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await extract({ file, cwd: folder, strict: true });
  const [name = ''] = await readdir(folder);
  return join(folder, name);
}
