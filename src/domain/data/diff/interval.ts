import { compareDecimal, type Decimal, readDecimal } from '../rule/decimal.ts';
import { type Bound, isCount, type Rule } from '../rule/rule.ts';
import type { Reader } from '../values/values.ts';
import { ofOrder, type Relation, together } from './change.ts';

interface End {
  at: Decimal;
  /** Itself not within. */
  isOpen: boolean;
}

/** All numbers between two ends; null is none. */
interface Interval {
  low: End | null;
  high: End | null;
}

/**
 * How the bounds of a rule compare with those that it had before.
 *
 * @param read how the rule's column is read, for bounds that are text
 */
export function compareBounds(before: Rule, after: Rule, read: Reader | undefined): Relation {
  const isSame = sameText(before.bounds, after.bounds);
  if (isSame) return 'same';
  const areAlike = isCount(before) && isCount(after) ? before.isShare === after.isShare : true;
  const [was, is] = [intervalOf(before, read), intervalOf(after, read)];
  if (!areAlike || !was || !is) return 'other';
  return together([
    ofOrder(compareEnds(is.low, was.low, -1), 'tighter'),
    ofOrder(compareEnds(is.high, was.high, 1), 'looser'),
  ]);
}

function sameText(before: readonly Bound[], after: readonly Bound[]): boolean {
  const written = (bounds: readonly Bound[]) =>
    bounds.map(({ comparison, text }) => `${comparison} ${text}`).join(' and ');
  return written(before) === written(after);
}

/** Null when it is none: all but one number. */
function intervalOf(rule: Rule, read: Reader | undefined): Interval | null {
  const end = (digits: bigint): End => ({ at: { digits, places: 0 }, isOpen: false });
  const interval: Interval = {
    low: isCount(rule) || rule.measure === 'sd' ? end(0n) : null,
    high: isCount(rule) && rule.isShare ? end(100n) : null,
  };
  for (const { comparison, value, text } of rule.bounds) {
    const at = value ?? decimalOf(read?.(text));
    if (!at || comparison === '!=') return null;
    const isOpen = comparison === '<' || comparison === '>';
    if (comparison !== '<' && comparison !== '<=')
      interval.low = inner({ at, isOpen }, interval.low, -1);
    if (comparison !== '>' && comparison !== '>=')
      interval.high = inner({ at, isOpen }, interval.high, 1);
  }
  return interval;
}

function inner(end: End, other: End | null, side: 1 | -1): End {
  if (other === null) return end;
  return compareEnds(end, other, side) * side < 0 ? end : other;
}

/** Positive when `a` lies above `b`; `side` is 1 for upper ends, -1 for lower ones, where none lies beyond all. */
function compareEnds(a: End | null, b: End | null, side: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? side : -side;
  return compareDecimal(a.at, b.at) || (Number(b.isOpen) - Number(a.isOpen)) * side;
}

function decimalOf(value: unknown): Decimal | undefined {
  return typeof value === 'number' || typeof value === 'bigint'
    ? readDecimal(String(value))
    : undefined;
}
