import { join } from 'node:path';
import { openCache } from '../adapters/cache/open.ts';
import { hashFile, hashTree } from '../adapters/files/hash.ts';
import { recordsFolder } from '../adapters/files/records.ts';
import { type Champion, fetchAsset } from '../adapters/registry/champion.ts';
import { digest } from '../domain/digest.ts';
import { InputError } from '../domain/errors.ts';
import type { Evaluation } from '../domain/records/evaluation.ts';
import { modelAsset, predictionsAsset } from '../domain/registry/assets.ts';
import type { Registry } from '../domain/registry/registry.ts';
import type { Tools } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { rerun } from './rerun.ts';

/** A champion that is to predict today's evaluation data. */
export interface Again {
  readonly champion: Champion;
  /** What train left of the candidate. */
  readonly candidate: Evaluation;
  readonly registry: Registry;
  /** For what is needed meanwhile. */
  readonly folder: string;
  readonly inputs: Pick<Inputs, 'predict' | 'predictData' | 'predictTimeout'>;
  readonly tools: Tools;
}

/**
 * Makes the champion predict today's evaluation data: its model from its release, its source from
 * its commit, its requirements. The same champion and the same data are not run twice.
 *
 * @returns the file of predictions, relative to the project's folder; null without a model to run
 * @throws OutsideError when the command fails, InputError when it leaves no predictions
 */
export async function predictAgain(again: Again): Promise<string | null> {
  const { candidate, champion, folder, registry, tools } = again;
  const model = await fetchAsset(registry, champion, modelAsset, folder);
  if (model === null || !candidate.predictions) return null;
  const kept = `${recordsFolder}/champion/${predictionsAsset(candidate.predictions.path)}`;
  const cache = await openCache(tools);
  const key = await keyOf(again, await hashFile(model));
  const { tag } = champion.version;
  if (await cache.restore(key, [kept])) {
    tools.log.info(`${tag} has predicted these data before: found, not run again`);
    return kept;
  }
  await tools.log.group(`predict with ${tag}`, () =>
    rerun(again, model, join(tools.context.directory, kept)),
  );
  await cache.save(key, [kept]);
  return kept;
}

/** What the predictions depend on; where the whole project is the data, all that training depends on. */
async function keyOf(
  { candidate, champion, inputs, tools }: Again,
  model: string,
): Promise<string> {
  const { predict, predictData } = inputs;
  const data =
    predictData === '.'
      ? (candidate.trainedOn?.key ?? tools.context.run.id)
      : await hashTree(join(tools.context.directory, predictData));
  if (data === undefined)
    throw new InputError({
      where: 'input predict-data',
      found: predictData,
      remedy: 'it is not there',
    });
  const { tag, source } = champion.version;
  const parts = [tag, source, model, predict, predictData, data, candidate.data?.sha256];
  return `predict-${digest(JSON.stringify(parts)).slice(0, 32)}`;
}
