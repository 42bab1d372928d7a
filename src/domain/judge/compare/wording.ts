import type {
  Compared,
  Difference,
  GuardResult,
  SliceDifference,
  VerdictName,
} from '../../records/comparison.ts';
import { formatChange, formatNumber } from '../format.ts';
import type { Power } from './power.ts';

type Margin = Compared['margin'] & object;

/** `roc_auc is 0.8437 against the champion's 0.8391, +0.0046 (95% interval +0.0011 to +0.0082)`. */
export function describe(difference: Difference, confidence: number): string {
  const { metric, champion, candidate, difference: change, low, high } = difference;
  if (candidate === null) return `${metric} of the candidate is undefined or missing`;
  if (champion === null) return `${metric} of the champion is undefined or missing`;
  const range =
    low === null && high === null
      ? 'no interval'
      : `${percent(confidence)} interval ${bound(low, '-')} to ${bound(high, '+')}`;
  return `${metric} is ${formatNumber(candidate)} against the champion's ${formatNumber(champion)}, ${formatChange(change!)} (${range})`;
}

function bound(value: number | null, sign: string): string {
  return value === null ? `${sign}∞` : formatChange(value);
}

export function percent(share: number): string {
  return `${Number((100 * share).toFixed(3))}%`;
}

/** What the primary metric decides, in the words of its verdict. */
export function explain(
  verdict: VerdictName,
  { difference, direction, low, high, n, reason }: Difference,
  margin: Margin,
  power: Power,
): string {
  const isEqual = difference === 0 && low === 0 && high === 0;
  if (low === null && high === null)
    return `without an interval nothing is decided: ${reason ?? 'a predictions file from which this metric can be computed would settle it'}`;
  switch (verdict) {
    case 'better':
      return 'the whole interval is on the better side of 0';
    case 'not-worse':
      if (isEqual) return 'the two are equal on every example that counts';
      return isWorse(direction, low, high)
        ? `it is worse, but not by more than the margin of ${allowed(margin)}`
        : `it is not worse by more than the margin of ${allowed(margin)}`;
    case 'worse':
      return 'the whole interval is on the worse side of 0';
    default:
      return `this cannot tell whether it is worse by more than the margin of ${allowed(margin)}: ${remedy(power, n)}`;
  }
}

function isWorse(direction: Difference['direction'], low: number | null, high: number | null) {
  if (direction === 'higher') return high !== null && high < 0;
  return direction === 'lower' && low !== null && low > 0;
}

/** What would settle it. */
function remedy({ detectable, needed }: Power, n: number | null): string {
  const told = detectable === null || n === null ? '' : `${canTell(n, 'examples', detectable)}; `;
  const examples = needed === null ? 'more of them' : `about ${needed.toLocaleString('en')}`;
  return `${told}${examples} would settle it, or a wider margin`;
}

function canTell(count: number, what: string, detectable: number): string {
  return `these ${count.toLocaleString('en')} ${what} can tell ${Number(detectable.toPrecision(2))} or more`;
}

export function allowed({ text, value }: Margin): string {
  return text.endsWith('%') && value !== null
    ? `${text} of the champion, ${formatNumber(value)}`
    : text;
}

export function explainGuard(guard: GuardResult, confidence: number): string {
  const text = describe(guard, confidence);
  if (guard.outcome === 'broken') return `the guard ${guard.text} is broken: ${text}`;
  return `the guard ${guard.text} cannot be decided: ${text}; more evaluation examples would settle it, or a wider margin`;
}

/** Why a slice decides, whatever the primary metric says of all examples. */
export function explainSlice(
  slice: SliceDifference,
  { difference, confidence, slices, margin }: SliceContext,
): string {
  const tested = slices.filter(({ adjusted }) => adjusted !== null).length;
  const others = slices.filter((one) => one !== slice && one.verdict === 'worse');
  const by = margin.value ? ` by more than the margin of ${allowed(margin)}` : '';
  const corrected = `p ${formatP(slice.adjusted!)}${tested > 1 ? ` after correction for ${tested} slices` : ''}`;
  const more = others.length > 0 ? `, and so for ${others.map(({ name }) => name).join(', ')}` : '';
  return `it is worse for ${slice.name}${by}: there ${describe(slice, confidence)}, ${corrected}${more}; on all examples ${describe(difference, confidence)}`;
}

interface SliceContext {
  readonly difference: Difference;
  readonly confidence: number;
  readonly slices: readonly SliceDifference[];
  readonly margin: Margin;
}

function formatP(p: number): string {
  return p < 0.0001 ? 'below 0.0001' : `${Number(p.toPrecision(2))}`;
}

/** `look 12 of 50; these 2,000 rows can tell 0.021 or more`. */
export function explainLooks(
  { looks, detectable }: Pick<Compared, 'looks' | 'detectable'>,
  rows: number,
): string | null {
  if (!looks) return null;
  const count = `look ${looks.used} of ${looks.planned}`;
  if (detectable === null) return count;
  return `${count}; ${canTell(rows, 'rows', detectable)}`;
}
