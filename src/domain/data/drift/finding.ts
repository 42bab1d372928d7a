import type { Difference } from '../../records/drift.ts';

/** From which size on a difference counts, and how sure one must be. */
export interface Thresholds {
  /** The most chance there may be that any column of unchanged data is called drifted. */
  level: number;
  /** Wasserstein distance, in standard deviations of the reference. */
  numeric: number;
  /** Total variation between categories, or between patterns. */
  categorical: number;
  /** Cohen's h between two shares: 0.1 is 2 % and 3.6 %, 10 % and 13.2 %, 50 % and 55 %. */
  share: number;
  /** The share of a category that the reference has not. */
  newCategory: number;
  /** The change of the mean length of text, as a share of what it was. */
  length: number;
}

export const defaultThresholds: Thresholds = {
  level: 0.01,
  numeric: 0.1,
  categorical: 0.05,
  share: 0.1,
  newCategory: 0.01,
  length: 0.1,
};

/** What one test found, before it is known how many tests there are. */
export interface Finding {
  of: Difference['of'];
  test: string;
  statistic: number | null;
  /** Null where a side has no values to test. */
  p: number | null;
  effect: string;
  size: number | null;
  threshold: number;
  /** Values on the two sides. */
  sizes: readonly [number, number];
  /** The pairs (power.ts) it takes to see a difference of the threshold's size at a level. */
  pairs: (level: number) => number;
  /** What changed, in words: `rose: median 41,000 → 44,500 (+8.5 %), 0.31 sd`. */
  words: string;
}
