import type { GuardResult, VerdictName } from '../../records/comparison.ts';
import { intervalOf, pAtMost, type Uncertainty } from '../intervals/uncertainty.ts';

/** What is known of how much the candidate gained. */
export interface Gained {
  /** Positive is better, whatever the metric; null where nothing is known. */
  readonly gain: Uncertainty | null;
  /** The two models are equal wherever the metric looks. */
  readonly isSame: boolean;
}

/**
 * What the two-sided interval of the gain says, given how much worse still counts as not worse. Each
 * bound is wrong at most in half of `1 - confidence`: a candidate that is worse by the margin or more
 * is not passed more often, and one that is equal is not called worse more often. One that is worse
 * for sure, but less than the margin, is *not worse*.
 */
export function decide({ gain, isSame }: Gained, margin: number, confidence: number): VerdictName {
  if (isSame) return 'not-worse';
  if (!gain) return 'inconclusive';
  const { low, high } = boundsOf(gain, confidence);
  if (low > 0) return 'better';
  if (low > -margin) return 'not-worse';
  return high < 0 ? 'worse' : 'inconclusive';
}

/**
 * Whether a guarded metric surely stayed within its margin, or surely did not. Several guards share
 * the error of calling one broken that is not; each has the whole of calling one kept, for that needs
 * all of them.
 */
export function decideGuard(
  { gain, isSame }: Gained,
  margin: number | null,
  { confidence, guards = 1 }: { confidence: number; guards?: number },
): GuardResult['outcome'] {
  if (isSame) return 'kept';
  if (!gain || margin === null) return 'undecided';
  if (boundsOf(gain, confidence).low > -margin) return 'kept';
  const shared = 1 - (1 - confidence) / guards;
  return boundsOf(gain, shared).high < -margin ? 'broken' : 'undecided';
}

function boundsOf(gain: Uncertainty, confidence: number): { low: number; high: number } {
  const { low, high } = intervalOf(gain, confidence);
  return { low: low ?? -Infinity, high: high ?? Infinity };
}

/** One-sided, of being no worse than the margin: small where the candidate is worse by more. */
export function pNoWorse(gain: Uncertainty, margin: number): number {
  return 1 - pAtMost(gain, -margin);
}
