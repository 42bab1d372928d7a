import type { Difference, GuardResult, VerdictName } from '../../records/comparison.ts';
import { formatChange, formatNumber } from '../format.ts';

/** `roc_auc is 0.8437 against the champion's 0.8391, +0.0046 (95% interval +0.0011 to +0.0082)`. */
export function describe(difference: Difference, confidence: number): string {
  const { metric, champion, candidate, difference: change, low, high } = difference;
  if (candidate === null) return `${metric} of the candidate is undefined or missing`;
  if (champion === null) return `${metric} of the champion is undefined or missing`;
  const percent = Number((100 * confidence).toFixed(2));
  const range =
    low === null || high === null
      ? 'no interval'
      : `${percent}% interval ${formatChange(low)} to ${formatChange(high)}`;
  return `${metric} is ${formatNumber(candidate)} against the champion's ${formatNumber(champion)}, ${formatChange(change!)} (${range})`;
}

/** What the primary metric decides, in the words of its verdict. */
export function explain(
  verdict: VerdictName,
  { low, difference }: Difference,
  margin: { text: string; value: number | null },
): string {
  if (low === null)
    return 'without an interval nothing is decided: a predictions file from which this metric can be computed would settle it';
  const share = margin.text.endsWith('%') && margin.value !== null;
  const allowed = `${margin.text}${share ? ` of the champion, ${formatNumber(margin.value!)}` : ''}`;
  switch (verdict) {
    case 'better':
      return 'the whole interval is on the better side of 0';
    case 'not-worse':
      return difference === 0 && low === 0
        ? 'the two are equal on every example that counts'
        : `it is not worse by more than the margin of ${allowed}`;
    case 'worse':
      return 'the whole interval is on the worse side of 0';
    default:
      return `this cannot tell whether it is worse by more than the margin of ${allowed}: more evaluation examples would settle it, or a wider margin`;
  }
}

export function explainGuard(guard: GuardResult, confidence: number): string {
  const text = describe(guard, confidence);
  if (guard.outcome === 'broken') return `the guard ${guard.text} is broken: ${text}`;
  return `the guard ${guard.text} cannot be decided: ${text}; more evaluation examples would settle it, or a wider margin`;
}
