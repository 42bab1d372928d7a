import { statSync } from 'node:fs';
import { InputError } from '../../domain/errors.ts';

/** `directory` when it is a folder. */
export function folder(directory: string, asGiven: string): string {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return directory;
  throw new InputError({
    where: 'input working-directory',
    found: asGiven,
    allowed: 'a folder of the workspace',
  });
}
