import { cp, mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Cache } from './cache.ts';

/** A cache in a folder; an entry appears whole or not at all. Paths are relative to `directory`. */
export function folderCache(folder: string, directory: string): Cache {
  return {
    async restore(key, paths) {
      const entry = join(folder, key);
      if (!(await exists(entry))) return false;
      for (const path of paths) {
        const kept = join(entry, path);
        const place = join(directory, path);
        await rm(place, { recursive: true, force: true });
        if (await exists(kept)) await copy(kept, place);
      }
      return true;
    },
    async save(key, paths) {
      const draft = join(folder, `${key}.${process.pid}.tmp`);
      await mkdir(draft, { recursive: true });
      for (const path of paths) {
        const made = join(directory, path);
        if (await exists(made)) await copy(made, join(draft, path));
      }
      await rename(draft, join(folder, key)).catch(() => rm(draft, { recursive: true }));
    },
  };
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, join(dirname(to), basename(to)), { recursive: true });
  const now = new Date();
  await utimes(to, now, now);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
