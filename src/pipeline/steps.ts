import { type Block, details, table } from '../domain/report/blocks.ts';
import { count } from '../domain/report/figures.ts';
import type { Performed } from '../runtime/perform.ts';
import type { Step } from './plan.ts';

/** How a step ended. `performed` is what it left, when it ran to its end. */
export interface StepResult {
  readonly step: Step;
  readonly ending: 'done' | 'refused' | 'failed' | 'skipped' | 'not begun';
  /** Why it was refused, failed or skipped; what it found, otherwise. */
  readonly note: string;
  readonly seconds: number;
  readonly performed?: Performed;
}

/** The steps as a table: what ran, what was skipped and why. */
export function stepsSection(results: readonly StepResult[]): Block {
  const skipped = results.filter(({ ending }) => ending === 'skipped').length;
  const title = `${count(results.length - skipped, 'step')} ran${skipped ? `, ${skipped} skipped` : ''}`;
  const rows = results.map(({ ending, note, seconds, step }) => [
    [{ code: step }],
    ending,
    seconds > 0 ? `${seconds.toFixed(1)} s` : '',
    note,
  ]);
  return details(title, [table(['step', 'ending', 'took', 'note'], rows)]);
}

/** The value of an output of a step; empty when it did not run. */
export function output(results: readonly StepResult[], step: Step, name: string): string {
  const value = results.find((each) => each.step === step)?.performed?.outputs[name];
  return value === undefined || value === null ? '' : String(value);
}
