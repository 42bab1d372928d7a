import { failure } from '../runtime/failure.ts';
import type { Performed } from '../runtime/perform.ts';
import type { Tools } from '../runtime/room.ts';
import type { Step } from './plan.ts';
import type { StepResult } from './steps.ts';

/** How each step is done, and which are not configured. */
export interface Hands {
  /** Why a step is skipped; null when it runs. */
  readonly whySkipped: (step: Step) => string | null;
  readonly perform: (step: Step) => Promise<Performed>;
}

/** The steps and the error that ended them, if one did. */
export interface Ran {
  readonly results: readonly StepResult[];
  readonly error: unknown;
}

/** Runs the steps in order. The first one that says no or fails ends it; what is left is not begun. */
export async function runSteps(
  steps: readonly Step[],
  hands: Hands,
  { log }: Pick<Tools, 'log'>,
): Promise<Ran> {
  const results: StepResult[] = [];
  let error: unknown;
  for (const step of steps) {
    const last = results.at(-1)?.ending;
    if (last === 'refused' || last === 'failed' || last === 'not begun') {
      results.push({ step, ending: 'not begun', note: '', seconds: 0 });
      continue;
    }
    const reason = hands.whySkipped(step);
    if (reason !== null) {
      log.info(`${step}: skipped, ${reason}`);
      results.push({ step, ending: 'skipped', note: reason, seconds: 0 });
      continue;
    }
    const began = performance.now();
    const result = await log
      .group(step, () => one(step, hands))
      .catch((thrown: unknown) => {
        error = thrown;
        return { step, ending: 'failed' as const, note: failure(thrown).message };
      });
    results.push({ ...result, seconds: (performance.now() - began) / 1000 });
  }
  return { results, error };
}

async function one(step: Step, hands: Hands): Promise<Omit<StepResult, 'seconds'>> {
  const performed = await hands.perform(step);
  const { refusal } = performed;
  if (refusal !== null) return { step, ending: 'refused', note: refusal, performed };
  return { step, ending: 'done', note: noteOf(performed), performed };
}

/** Whether the step made something or found it done. */
function noteOf({ outputs }: Performed): string {
  if (outputs['cache-hit'] === true) return 'found, not trained again';
  if (outputs.created === false) return 'found, not registered again';
  if (outputs.built === false) return 'found, not built again';
  if (outputs.changed === false) return 'it was so already';
  return '';
}
