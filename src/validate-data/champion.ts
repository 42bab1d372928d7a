import { readFile } from 'node:fs/promises';
import { fetchAsset, findChampion } from '../adapters/registry/champion.ts';
import { openRegistry } from '../adapters/registry/open.ts';
import { withScratch } from '../adapters/tables/scratch.ts';
import { checkStage } from '../domain/registry/tag.ts';
import type { Tools } from '../runtime/room.ts';
import { profileIn } from './kept.ts';
import type { Reference, Where } from './reference.ts';

/** The profile that the live version was registered with; null when there is none. */
export async function championProfile(
  { model, stage, token }: Where,
  { context, log }: Tools,
): Promise<Reference | null> {
  const registry = await openRegistry(context, token);
  const name = checkStage(stage, 'input stage');
  return withScratch(context.env, async (folder) => {
    const champion = await findChampion(registry, { model, stage: name, folder });
    if (!champion) {
      log.info(`nothing is assigned to ${name} yet: there is no data to compare with`);
      return null;
    }
    const { tag } = champion.version;
    const path = await fetchAsset(registry, champion, 'validation.json', folder);
    if (path === null) {
      log.warn(
        `${tag} was registered without validation.json: there is no profile to compare with`,
      );
      return null;
    }
    return profileIn(await readFile(path, 'utf8'), `validation.json of ${tag}`, tag);
  });
}
