import { join } from 'node:path';
import type { Cache } from '../adapters/cache/cache.ts';
import { folderCache } from '../adapters/cache/folder.ts';
import { recordsFolder } from '../adapters/files/records.ts';
import type { Run, Tools } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { trainAndEvaluate } from './train.ts';

export const run: Run<Inputs> = async (inputs, tools) =>
  trainAndEvaluate(inputs, tools, inputs.cache ? await openCache(tools) : undefined);

/** GitHub's cache on GitHub; on a laptop a folder beside the records. */
async function openCache({ context, log }: Tools): Promise<Cache> {
  if (context.place === 'local')
    return folderCache(join(context.directory, recordsFolder, 'cache'), context.directory);
  const { githubCache } = await import('../adapters/cache/github.ts');
  return githubCache(context, log);
}
