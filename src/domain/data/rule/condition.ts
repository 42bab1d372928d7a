import { compareText } from '../values/text.ts';
import { type Kind, type Reader, readerOf, type Value } from '../values/values.ts';
import type { Comparison, Condition } from './rule.ts';

/** Does a value meet the condition? None does where what it is compared with is not of the column's type. */
export function meetsCondition(condition: Condition, kind: Kind): (value: Value) => boolean {
  const read = readerOf(kind) as Reader;
  if ('in' in condition) {
    const values = new Set(condition.in.map(read));
    return (value) => values.has(value);
  }
  const other = read(condition.value) ?? null;
  if (other === null) return () => false;
  const holds = holdsFor[condition.comparison];
  return (value) => holds(compare(value, other));
}

/** Negative, zero or positive; texts by their code points. */
export function compare(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a comparison holds, by what {@link compare} says. */
export const holdsFor: Record<Comparison, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};
