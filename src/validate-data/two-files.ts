import { plural } from '../domain/data/checks/finding.ts';
import { InputError } from '../domain/errors.ts';

/**
 * The arguments of a verb that compares two files.
 *
 * @param allowed what they are, for the error when they are not two
 */
export function twoFiles(files: readonly string[], allowed: string): [string, string] {
  const [before, after] = files;
  if (before !== undefined && after !== undefined && files.length === 2) return [before, after];
  throw new InputError({ where: 'argument FILE', found: plural(files.length, 'file'), allowed });
}
