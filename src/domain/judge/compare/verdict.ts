import type { VerdictName } from '../../records/comparison.ts';
import type { Change } from './difference.ts';

/** What the interval of the gain says, given how much worse still counts as not worse. */
export function decide({ gain, isSame }: Change, margin: number): VerdictName {
  if (isSame) return 'not-worse';
  if (!gain) return 'inconclusive';
  if (gain.low > 0) return 'better';
  if (gain.low > -margin) return 'not-worse';
  return gain.high < 0 ? 'worse' : 'inconclusive';
}

/** Whether a guarded metric surely stayed within its margin, or surely did not. */
export function decideGuard({ gain, isSame }: Change, margin: number | null) {
  if (isSame) return 'kept';
  if (!gain || margin === null) return 'undecided';
  if (gain.low > -margin) return 'kept';
  return gain.high < -margin ? 'broken' : 'undecided';
}

/** Whether a verdict lets the candidate through. */
export function passes(verdict: VerdictName): boolean {
  return verdict === 'first' || verdict === 'better' || verdict === 'not-worse';
}
