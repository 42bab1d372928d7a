import { join } from 'node:path';
import type { Cache } from '../adapters/cache/cache.ts';
import { folderCache } from '../adapters/cache/folder.ts';
import { githubCache } from '../adapters/cache/github.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
export async function trainAndEvaluate(_i: Inputs, t: Tools): Promise<Outcome> {
  const c: Cache =
    t.context.place === 'github'
      ? githubCache(t.context, t.log)
      : folderCache(join(t.context.directory, '.mlops/cache'), t.context.directory);
  await c.restore('x', []);
  return { outputs: {}, refusal: null, summary: [] };
}
