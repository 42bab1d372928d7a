import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../../domain/errors.ts';
import { nearestSibling } from './bytes.ts';

/**
 * The files that `patterns` (paths or globs, relative to `directory`) name, sorted, each once.
 *
 * @throws InputError naming the pattern that finds no file
 */
export async function findFiles(
  patterns: readonly string[],
  directory: string,
  where = 'input files',
): Promise<string[]> {
  if (patterns.length === 0) throw new InputError({ where, allowed: 'at least one file or glob' });
  const found = await Promise.all(patterns.map((pattern) => match(pattern, directory, where)));
  return [...new Set(found.flat())].sort();
}

async function match(pattern: string, directory: string, where: string): Promise<string[]> {
  const there = await stat(resolve(directory, pattern)).catch(() => undefined);
  if (there?.isFile()) return [pattern.replace(/^\.\//, '')];
  if (there?.isDirectory())
    throw new InputError({
      where,
      found: pattern,
      remedy: `it is a folder: name its files, as in ${join(pattern, '*.csv')}`,
    });
  // A path that is there, the most frequent pattern, needs no library.
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, { cwd: directory, expandDirectories: false });
  if (files.length > 0) return files;
  const sibling = await nearestSibling(resolve(directory, pattern));
  const hint = sibling ? `; did you mean ${JSON.stringify(sibling)}?` : '';
  throw new InputError({ where, found: pattern, remedy: `no file is there${hint}` });
}
