import { constants, copyFile, link, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { OutsideError, quote } from '../../domain/errors.ts';

/** A file to be written, its path relative to the project's folder. */
export interface Draft {
  readonly path: string;
  readonly text: string;
}

/** What was written, and what was there already and is as it was. */
export interface Written {
  readonly written: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Writes the files that do not exist: each whole, all or none.
 *
 * @throws OutsideError when one cannot be written; those that were, are taken away again
 */
export async function writeNew(directory: string, drafts: readonly Draft[]): Promise<Written> {
  const written: string[] = [];
  const kept: string[] = [];
  const folders: string[] = [];
  for (const { path, text } of drafts) {
    try {
      folders.push(...(await foldersFor(join(directory, path))));
      const isWritten = await isNew(join(directory, path), text);
      (isWritten ? written : kept).push(path);
    } catch (cause) {
      await Promise.all(written.map((each) => rm(join(directory, each), { force: true })));
      for (const folder of folders.reverse()) await rmdir(folder).catch(() => {});
      const { code = 'unknown' } = cause as NodeJS.ErrnoException;
      throw new OutsideError(
        `${quote(path)} cannot be written (${code})`,
        'nothing was left behind; make the folder writable',
        { cause },
      );
    }
  }
  return { written, kept };
}

/** Makes the folders of a file; those that it made, the outermost first. */
async function foldersFor(path: string): Promise<string[]> {
  const inner = resolve(dirname(path));
  const outer = await mkdir(inner, { recursive: true });
  if (outer === undefined) return [];
  const made: string[] = [];
  for (let at = inner; at.length >= outer.length; at = dirname(at)) made.unshift(at);
  return made;
}

/** A link is made only where nothing is, whoever else may be writing. */
async function isNew(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      // Some file systems have no links.
      if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(error.code ?? '')) throw error;
      return copyFile(draft, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
