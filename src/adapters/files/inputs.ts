import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { InputError } from '../../domain/errors.ts';
import { ask } from '../context/git.ts';
import { recordsFolder } from './records.ts';

/**
 * The files that `patterns` (paths, folders or globs) name in `directory`, sorted. Without patterns,
 * every file that git tracks there; none outside git.
 *
 * @throws InputError when a pattern names nothing
 */
export async function inputFiles(
  directory: string,
  patterns: readonly string[] | undefined,
  where: string,
): Promise<string[]> {
  if (!patterns?.length) return tracked(directory);
  const found = new Set<string>();
  for (const pattern of patterns) {
    const files = await matches(directory, pattern);
    if (files.length === 0)
      throw new InputError({ where, found: pattern, remedy: 'no file is there' });
    for (const file of files) found.add(file);
  }
  return [...found].sort();
}

async function matches(directory: string, pattern: string): Promise<string[]> {
  const isFolder = await stat(join(directory, pattern)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return glob(isFolder ? `${pattern.replace(/\/$/, '')}/**` : pattern, {
    cwd: directory,
    dot: true,
    expandDirectories: false,
    ignore: [`${recordsFolder}/**`, '**/__pycache__/**', '.git/**'],
  });
}

/** Without what is deleted, and links to folders, whose files are tracked where they are. */
async function tracked(directory: string): Promise<string[]> {
  const names = (await ask(directory, 'ls-files', '-z', '--recurse-submodules')) ?? '';
  const found = [...new Set(names.split('\0'))].filter((name) => name !== '');
  const areFiles = await Promise.all(
    found.map((name) =>
      stat(join(directory, name)).then(
        (at) => at.isFile(),
        () => false,
      ),
    ),
  );
  return found.filter((_, index) => areFiles[index]).sort();
}
