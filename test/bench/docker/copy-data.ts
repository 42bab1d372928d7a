import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from './command.ts';

/** Docker's layers, whose files are never written to again. */
const layers = 'overlay2';

/** Copies an engine's data. Files of layers are the same ones, which takes a tenth of the time; both folders are on one disk. */
export async function copyData(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from))
    await must('cp', [name === layers ? '-al' : '-a', join(from, name), to]);
}
