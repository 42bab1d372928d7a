import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives `use` a folder of its own for temporary files, and removes it whatever happens. */
export async function withScratch<T>(
  env: NodeJS.ProcessEnv,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'mlops-data-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
