import { readRecords } from '../adapters/files/run-records.ts';
import { openRefFiles } from '../adapters/registry/open.ts';
import { countLook } from '../compare-to-champion/looks.ts';
import type { RefFiles } from '../domain/registry/ref-file.ts';
import { checkModel } from '../domain/registry/tag.ts';
import type { Tools } from '../runtime/room.ts';

/**
 * Counts the look that another job of this run took at the evaluation data: that one runs the
 * model's own code, and so may not write. Its records are data from outside: read by their schemas,
 * and counted only when they are of this run and this commit. The same predictions are the same look.
 *
 * @throws InputError when the model's name cannot stand in a ref
 * @throws OutsideError when the ref cannot be read or written
 */
export async function countStep(
  token: string | undefined,
  { context, log }: Tools,
  open: typeof openRefFiles = openRefFiles,
): Promise<void> {
  const { comparison, evaluation } = readRecords(context.directory, context.commit);
  const { data, predictions } = evaluation ?? {};
  if (!comparison?.looks || !comparison.champion || !evaluation || !data || !predictions)
    return log.info('no look at the evaluation data to count');
  const { commit, model, run } = comparison;
  if (run.id !== context.run.id || evaluation.run.id !== run.id || evaluation.model !== model)
    return log.warn('the records are not of this run: their look is not counted');
  const look = {
    ...{ predictions: predictions.sha256, commit, champion: comparison.champion.version },
    ...{ run: context.run.url, at: context.now().toISOString() },
  };
  const files: RefFiles = await open(context, token);
  const subject = { model: checkModel(model, 'comparison.json'), data: data.sha256 };
  const { recorded, used } = await countLook(files, subject, look);
  if (recorded) log.info(`look ${used} of ${comparison.looks.planned} is counted`);
  else log.warn('the look is not counted: the token needs contents: write');
}
