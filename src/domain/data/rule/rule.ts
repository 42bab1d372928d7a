import type { Reader, Value } from '../values/values.ts';
import { compareDecimal, type Decimal, toNumber } from './decimal.ts';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** What the values of a column may be compared with, as in `contract = 'Two year'`. Values are read as the column's type. */
export type Condition =
  | { column: string; comparison: Comparison; value: string }
  | { column: string; in: readonly string[] };

/** What is found is compared with this. */
export interface Bound {
  comparison: Comparison;
  /** Percent where the rule is of shares, seconds where it is of freshness; null for text, which is read as the column's type. */
  value: Decimal | null;
  /** As it is written, without quotes: `5%`, `2 days`, `2024-01-01`. */
  text: string;
}

interface Written {
  /** As the contract writes it. */
  text: string;
  /** All must hold; `between` makes two. */
  bounds: readonly Bound[];
}

/** A rule on how many rows there are, or on their share of all rows. */
export type CountRule = Written & {
  /** The bounds are percentages of the rows. */
  isShare: boolean;
} & (
    | { measure: 'row_count' }
    /** `distinct` counts the kinds of values that are there and read as the column's type. */
    | { measure: 'missing' | 'invalid' | 'distinct'; column: string }
    /** Rows beyond the first of each kind; over all columns when none is named. */
    | { measure: 'duplicates'; columns: readonly string[] }
    /** Rows that meet the condition; a missing value meets none. */
    | { measure: 'share'; condition: Condition }
    /** Rows for which a SQL expression is true. */
    | { measure: 'rows'; expression: string }
  );

/** A rule on a statistic of the values that are there, valid and finite. */
export type StatisticRule = Written &
  (
    | { measure: 'min' | 'max' | 'mean' | 'sd' | 'sum' | 'median'; column: string }
    | { measure: 'quantile'; column: string; probability: number }
    /** Seconds from the latest time of the column to now. */
    | { measure: 'freshness'; column: string }
  );

/** A check of a contract in one line, as in `missing(income) < 5%`. */
export type Rule = CountRule | StatisticRule;
export type Measure = Rule['measure'];

export function isCount(rule: Rule): rule is CountRule {
  return 'isShare' in rule;
}

/** The columns that a rule names; none when it is about whole rows. */
export function columnsOf(rule: Rule): readonly string[] {
  if ('columns' in rule) return rule.columns;
  if ('condition' in rule) return [rule.condition.column];
  return 'column' in rule ? [rule.column] : [];
}

/** Does a count among `rows` keep to the rule? Nothing is rounded; a share of no rows keeps to none. */
export function holds({ bounds, isShare }: CountRule, count: number, rows: number): boolean {
  if (isShare && rows === 0) return false;
  return bounds.every(({ comparison, value }) => {
    if (value === null) return false;
    const left = { digits: BigInt(count) * (isShare ? 100n : 1n), places: 0 };
    const right = isShare ? { ...value, digits: value.digits * BigInt(rows) } : value;
    return verdicts[comparison](compareDecimal(left, right));
  });
}

/**
 * Does a statistic keep to the rule? Doubles are compared as doubles, whole numbers beyond 2^53
 * exactly; a statistic of no values (null) keeps to none.
 *
 * @param read how the column's cells are read, for bounds that are text: a date in `min(day) > '2024-01-01'`
 */
export function meets(rule: StatisticRule, found: number | bigint | null, read?: Reader): boolean {
  if (found === null || Number.isNaN(found)) return false;
  return rule.bounds.every(({ comparison, value, text }) => {
    if (value === null) return verdicts[comparison](order(found, read?.(text) ?? null));
    if (typeof found === 'bigint')
      return verdicts[comparison](compareDecimal({ digits: found, places: 0 }, value));
    return verdicts[comparison](order(found, toNumber(value)));
  });
}

/** Negative, zero or positive; NaN when there is nothing to compare with. */
function order(left: number | bigint, right: Value | null): number {
  if (typeof right !== 'number' && typeof right !== 'bigint') return Number.NaN;
  return left < right ? -1 : left > right ? 1 : 0;
}

const verdicts: Record<Comparison, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '!=': (order) => order < 0 || order > 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};
