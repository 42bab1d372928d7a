import { failure } from '../runtime/failure.ts';
import type { Tools } from '../runtime/room.ts';
import type { Plan } from './plan.ts';
import type { Ran } from './run.ts';
import { output, type StepResult } from './steps.ts';

/** What can be taken back. */
export interface Remedies {
  /** Puts every place back to what it served before this run's deployment. */
  readonly putBack: () => Promise<{ readonly refusal: string | null }>;
  /**
   * Serves the champion of the stage instead of a version that is live and is not it.
   *
   * @returns the champion; null when there is none, or it is that version
   */
  readonly toChampion: (version: string) => Promise<string | null>;
  /** Assigns the stage back; gives the version that it then has. */
  readonly assignBack: (served: string | null, reason: string) => Promise<string | null>;
}

/**
 * After a step that failed behind the deployment, the places serve again what they served before;
 * and where a person's tag had assigned the stage already, it is assigned back.
 *
 * @returns what was done, in a sentence; null when nothing had to be
 */
export async function recover(
  { wanted }: Plan,
  { results }: Ran,
  remedies: Remedies,
  { log }: Pick<Tools, 'log'>,
): Promise<string | null> {
  const bad = results.find(({ ending }) => ending === 'refused' || ending === 'failed');
  if (!bad) return null;
  const done: string[] = [];
  try {
    const back = await takeBack(results, wanted?.assigned !== true, remedies, log);
    if (back !== null) done.push(back);
  } catch (error) {
    // Nothing was done: what serves is what the tag says, and the first failure is not hidden.
    return `putting back failed: ${failure(error).message}`;
  }
  if (wanted?.assigned) {
    const served = output(results, 'deploy-to-ec2-via-ssm', 'previous-version') || null;
    const version = await remedies.assignBack(served, bad.note);
    done.push(`${wanted.stage} is assigned to ${version ?? 'nothing'} again`);
  }
  return done.length > 0 ? done.join('; ') : null;
}

/**
 * A run that was killed behind its deployment, and is run again, finds its version live and nothing
 * to change: what was served before is then known by the stage alone.
 */
async function takeBack(
  results: readonly StepResult[],
  unassigned: boolean,
  { putBack, toChampion }: Remedies,
  log: Tools['log'],
): Promise<string | null> {
  const deploy = results.find(({ step }) => step === 'deploy-to-ec2-via-ssm');
  if (deploy?.ending !== 'done') return null;
  if (deploy.performed?.outputs.changed === true) {
    log.info('this ended badly: putting back what was served before');
    return (await putBack()).refusal ?? 'what was served before answers again';
  }
  const version = output(results, 'deploy-to-ec2-via-ssm', 'version');
  const champion = unassigned && version !== '' ? await toChampion(version) : null;
  return champion === null ? null : `${champion}, the champion, answers again`;
}
