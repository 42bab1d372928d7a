import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyData } from './copy-data.ts';
import type { Holding } from './holding.ts';
import { type Kit, seedOf } from './kit.ts';
import { lock } from './lock.ts';

/** Where an engine keeps its images. */
export interface Data {
  folder: string;
  /** To be called when the engine has closed its books by itself. */
  closed(): Promise<void>;
}

/** The folder that runs share one after the other, or one of this run alone. */
export async function openData(holding: Holding, tools: Kit, fresh: boolean): Promise<Data> {
  const kept = join(tools.cache, 'docker');
  const mine = !fresh && (await lock(holding, `${kept}.lock`, false));
  const folder = mine ? kept : join(holding.folder, 'data');
  const open = `${folder}.open`;
  // An engine that was killed may have left books that it cannot read any more.
  if (existsSync(open)) await rm(folder, { recursive: true, force: true });
  await writeFile(open, '');
  if (!existsSync(folder)) await begin(folder, seedOf(tools).docker);
  return { folder, closed: () => rm(open) };
}

/** With the base image's layers, where they are known as pushed: they need not be packed again. */
async function begin(folder: string, seed: string): Promise<void> {
  if (!existsSync(seed)) return void (await mkdir(folder, { recursive: true }));
  await copyData(seed, folder);
  // That engine's networks are not this one's.
  await rm(join(folder, 'network'), { recursive: true, force: true });
}
