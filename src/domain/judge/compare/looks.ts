import type { Looks } from '../../records/comparison.ts';
import type { Plan } from '../intervals/bootstrap.ts';

/** How often the evaluation data are looked at, this time included, and how often they may be. */
export interface Allowance {
  readonly used: number;
  readonly planned: number;
}

/**
 * The confidence of one look, such that all planned ones together keep the stated one: the union
 * bound, `1 - (1 - confidence) / planned`, as ease.ml/ci (Renggli et al. 2019) spends it where no
 * look depends on the answer to another.
 */
export function spend(plan: Plan, looks: Allowance | undefined): Plan {
  if (!looks) return plan;
  return { ...plan, confidence: 1 - (1 - plan.confidence) / looks.planned };
}

export function looksOf(plan: Plan, looks: Allowance | undefined): Looks | null {
  return looks ? { ...looks, confidence: spend(plan, looks).confidence } : null;
}

/** Whether the confidence has been spent. */
export function areSpent(looks: Allowance | undefined): boolean {
  return looks !== undefined && looks.used > looks.planned;
}
