import { failure } from '../runtime/failure.ts';
import type { Tools } from '../runtime/room.ts';
import type { Plan } from './plan.ts';
import type { Ran } from './run.ts';
import { output, type StepResult } from './steps.ts';

/** What can be taken back. */
export interface Remedies {
  /** Puts every place back to what it served before this run's deployment. */
  readonly putBack: () => Promise<{ readonly refusal: string | null }>;
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
  if (hasChanged(results)) {
    log.info(`${bad.step} ended badly: putting back what was served before`);
    try {
      const { refusal } = await remedies.putBack();
      done.push(refusal ?? 'what was served before answers again');
    } catch (error) {
      // Nothing was done: what serves is what the tag says, and the first failure is not hidden.
      return `putting back failed: ${failure(error).message}`;
    }
  }
  if (wanted?.assigned) {
    const served = output(results, 'deploy-to-ec2-via-ssm', 'previous-version') || null;
    const version = await remedies.assignBack(served, bad.note);
    done.push(`${wanted.stage} is assigned to ${version ?? 'nothing'} again`);
  }
  return done.length > 0 ? done.join('; ') : null;
}

function hasChanged(results: readonly StepResult[]): boolean {
  const deploy = results.find(({ step }) => step === 'deploy-to-ec2-via-ssm');
  return deploy?.ending === 'done' && deploy.performed?.outputs.changed === true;
}
