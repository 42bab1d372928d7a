import { join } from 'node:path';
import type { Tools } from '../../runtime/room.ts';
import { recordsFolder } from '../files/records.ts';
import type { Cache } from './cache.ts';
import { folderCache } from './folder.ts';

/** GitHub's cache on GitHub; on a laptop a folder beside the records. */
export async function openCache({ context, log }: Tools): Promise<Cache> {
  if (context.place === 'local')
    return folderCache(join(context.directory, recordsFolder, 'cache'), context.directory);
  const { githubCache } = await import('./github.ts');
  return githubCache(context, log);
}
