import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../domain/config.ts';
import { InputError } from '../../domain/errors.ts';
import { decode } from '../tables/text.ts';

const defaultFile = 'mlops.yml';

/**
 * The settings of the project; none when the default file is not there.
 *
 * @param known every key that may be set
 * @throws InputError when a file that was asked for by name is missing, or the file is wrong
 */
export async function readConfig(
  directory: string,
  file: string,
  known: readonly string[],
): Promise<Config> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(directory, file));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' && file === defaultFile) return new Map();
    const problem = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new InputError({ where: 'input config', found: file, remedy: problem }, { cause });
  }
  // Loaded here: the reader of YAML is a third of what a small command loads.
  const { parseConfig } = await import('../../domain/config.ts');
  return parseConfig(decode(bytes, file), file, known);
}
