import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { InputError, OutsideError } from '../../domain/errors.ts';
import { replaceFile } from './replace.ts';

/** The folder of the records, inside the project's folder. */
export const recordsFolder = '.mlops';

/**
 * Writes a record whole or not at all.
 *
 * @returns its path relative to `directory`
 */
export function writeRecord(directory: string, file: string, content: unknown): string {
  return writeBeside(directory, file, `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * As {@link writeRecord}, for a text that stands beside the records.
 *
 * @throws OutsideError when it cannot be written; nothing of it is left then
 */
export function writeBeside(directory: string, file: string, text: string): string {
  const path = join(directory, recordsFolder, file);
  changing(file, () => {
    mkdirSync(join(directory, recordsFolder), { recursive: true });
    replaceFile(path, text);
  });
  return relative(directory, path);
}

/** Removes records that what begins now makes untrue; a missing one is no matter. */
export function dropRecords(directory: string, ...files: string[]): void {
  for (const file of files)
    changing(file, () =>
      rmSync(join(directory, recordsFolder, file), { force: true, recursive: true }),
    );
}

function changing(file: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new OutsideError(
      `${recordsFolder}/${file} cannot be written (${code})`,
      'see what is in its place, who may write there, and whether the disk is full',
      { cause },
    );
  }
}

/**
 * Reads a record that an earlier step left.
 *
 * @returns undefined when there is none
 * @throws InputError when the file is not such a record
 */
export function readRecord<Schema extends z.ZodType>(
  directory: string,
  file: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  const text = readIfThere(directory, `${recordsFolder}/${file}`);
  if (text === undefined) return undefined;
  const parsed = schema.safeParse(parseJson(text, `${recordsFolder}/${file}`), { jitless: true });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const said = issue?.message.replace(', received undefined', ', found nothing');
  throw new InputError({
    where: `${recordsFolder}/${file}`,
    remedy: `not a record of this version: ${issue?.path.join('.') || 'the whole'}: ${said}; run the step that writes it again`,
  });
}

function readIfThere(directory: string, file: string): string | undefined {
  try {
    return readFileSync(join(directory, file), 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new InputError(
      { where: file, remedy: `it cannot be read (${code}); run the step that writes it again` },
      { cause },
    );
  }
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(
      { where, remedy: 'it is cut off or not JSON; run the step that writes it again' },
      { cause },
    );
  }
}
