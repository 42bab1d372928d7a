import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { must } from './command.ts';

/** What the installer left on this machine. */
export interface Kit {
  /** Folder that outlives a run: `$MLOPS_BENCH`, else `.bench` at the root of the repository. */
  cache: string;
  /** Python environment with `moto_server` and `aws` in its `bin`. */
  python: string;
  /** Tar of the root file system for `python:3.11-slim`. */
  base: string;
}

/** Root of the repository, seen from the sources and from `build/` alike. */
export function repository(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

let installed: Promise<Kit> | undefined;

/** Installs what is missing (about a minute on a new machine, a few milliseconds after). */
export function kit(): Promise<Kit> {
  installed ??= install();
  return installed;
}

async function install(): Promise<Kit> {
  const root = repository();
  const cache = process.env.MLOPS_BENCH || join(root, '.bench');
  const said = await must('sh', [join(root, 'test/bench/docker/install'), cache]);
  const told = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(said)?.[1] ?? '';
  return { cache: dirname(told('base')), python: told('python'), base: told('base') };
}

/** Where the base image is kept as a registry and as an engine hold it; `../aws/seed.ts` makes it. */
export function seedOf({ cache, base }: Kit) {
  const folder = join(cache, basename(base).replace('.tar', '-seed'));
  return { folder, registry: join(folder, 'registry'), docker: join(folder, 'docker') };
}
