import { pAtMost, type Uncertainty } from '../uncertainty.ts';

/** With the two-sided p-value of no difference, where a test of its own gives it. */
export interface Tested extends Uncertainty {
  readonly p: number;
}

/** Why there is no interval. */
export interface Untold {
  readonly reason: string;
}

/** Two-sided, of no difference; a difference that may well be 0 itself counts on both sides. */
export function ofNothing(found: Uncertainty): number {
  return Math.min(1, 2 * Math.min(pAtMost(found, 0), pAtMost(negated(found), 0)));
}

/** What is known of the opposite. */
export function negated<U extends Uncertainty>(found: U): U {
  return { ...found, bound: (confidence: number) => -found.bound(1 - confidence) };
}
