import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../domain/errors.ts';
import { type Validation, validation } from '../domain/records/validation.ts';
import type { Reference } from './reference.ts';

/** The profile in a record that was kept, told from other JSON by what it says that it is. */
export async function keptProfile(path: string, directory: string): Promise<Reference | null> {
  const text = await readFile(join(directory, path), 'utf8').catch(() => '');
  if (!/^\s*\{\s*"schema":\s*"mlops\/validation/.test(text)) return null;
  return profileIn(text, path, path);
}

/**
 * The profile in the text of a record.
 *
 * @param where the text is from, and `name` what the data is called
 * @throws InputError when it is no validation.json of this version
 */
export function profileIn(text: string, where: string, name: string): Reference {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new InputError(
      { where, remedy: 'it is no JSON: it was cut off, or altered by hand' },
      { cause },
    );
  }
  // To compile a schema takes longer than to hold the one record of a run against it.
  const record = validation.safeParse(content, { jitless: true });
  if (!record.success)
    throw new InputError({
      where,
      remedy: 'it is not a validation.json of this version of mlops: validate that data again',
    });
  const { rows, columns }: Validation = record.data;
  return { name, rows, columns, dataset: null };
}
