/** What a rule measures: rows, missing cells of a column, rows beyond the first of each kind. */
export const measures = ['row_count', 'missing', 'duplicates'] as const;
export type Measure = (typeof measures)[number];
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A number as it was written: `digits` / 10^`places`, so that nothing is rounded when it is compared. */
export interface Decimal {
  digits: bigint;
  places: number;
}

/** A check of a contract in one line, as in `missing(income) < 5%`. */
export interface Rule {
  text: string;
  measure: Measure;
  /** The columns it is about; empty for `row_count`, and for all columns in `duplicates(*)`. */
  columns: string[];
  /** All must hold; `between` makes two. */
  bounds: { comparison: Comparison; value: Decimal }[];
  /** The values are percentages of the rows. */
  isShare: boolean;
}

/** Does a count of `rows` keep to the rule? A share of no rows keeps to none. */
export function holds({ bounds, isShare }: Rule, count: number, rows: number): boolean {
  if (isShare && rows === 0) return false;
  return bounds.every(({ comparison, value }) => {
    const scale = 10n ** BigInt(value.places);
    const left = BigInt(count) * scale * (isShare ? 100n : 1n);
    const right = value.digits * (isShare ? BigInt(rows) : 1n);
    return compare(left, right, comparison);
  });
}

function compare(left: bigint, right: bigint, comparison: Comparison): boolean {
  switch (comparison) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

/** What the values of a column may be compared with, as in `contract = 'Two year'`. Values are read as the column's type. */
export type Condition =
  | { column: string; comparison: Comparison; value: string }
  | { column: string; in: readonly string[] };
