import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unpack } from '../adapters/files/archive.ts';
import { sourceAt } from '../adapters/git/source.ts';
import { userEnvironment } from '../adapters/process/environment.ts';
import { type ShellOptions, shell } from '../adapters/process/shell.ts';
import { virtualEnvironment } from '../adapters/python/venv.ts';
import { InputError, OutsideError } from '../domain/errors.ts';
import type { Again } from './predict.ts';
import { requirementsOf } from './requirements.ts';

/**
 * Runs the command in the champion's own source, with its own requirements.
 *
 * @param model the archive of the champion's model
 * @param predictions the absolute path that the command writes to
 */
export async function rerun(again: Again, model: string, predictions: string): Promise<void> {
  const { champion, folder, inputs, tools } = again;
  const { directory, env } = tools.context;
  const { source: commit, tag } = champion.version;
  const source = await sourceAt(directory, { commit, folder: join(folder, 'source'), env });
  if (!(await stat(source).catch(() => null)))
    throw new OutsideError(
      `${tag} has no such folder as the working directory`,
      'promote a version that has one',
    );
  await mkdir(dirname(predictions), { recursive: true });
  await rm(predictions, { force: true });
  const variables = {
    MLOPS_MODEL: await unpack(model, join(folder, 'model')),
    MLOPS_DATA: join(directory, inputs.predictData),
    MLOPS_PREDICTIONS: predictions,
  };
  const options: ShellOptions = {
    ...{ cwd: source, timeout: inputs.predictTimeout, line: tools.log.info },
    env: { ...userEnvironment(env), ...variables },
  };
  const requirements = await requirementsOf(again, source, options);
  if (requirements)
    tools.log.info(`the requirements of ${tag} are not those of today: its own are used`);
  const own = requirements ? await virtualEnvironment(requirements, options) : null;
  const timeout = options.timeout - (own?.seconds ?? 0);
  await run(again, predictions, { ...options, timeout, env: own?.env ?? options.env });
}

async function run(again: Again, predictions: string, options: ShellOptions): Promise<void> {
  const { tag } = again.champion.version;
  const { predict = '', predictTimeout } = again.inputs;
  const { code, timedOut } = await shell(predict, options);
  if (timedOut)
    throw new OutsideError(
      `${tag} took longer than ${predictTimeout} s to predict and was killed`,
      'raise the input predict-timeout',
    );
  if (code !== 0)
    throw new OutsideError(
      `the command predict ended with exit code ${code} for ${tag}`,
      'what it printed is above; it runs in the source of that version',
    );
  if (!(await stat(predictions).catch(() => null)))
    throw new InputError({
      where: 'input predict',
      remedy: `the command ended well but left no predictions: let it write them to $MLOPS_PREDICTIONS, also in the source of ${tag}`,
    });
}
