import type { Task } from '../task.ts';

/** How much each example counts, from 0: its own weight times how often a resample drew it. */
export type Weights = Float64Array;

/** Which way is better; a metric of `zero` is best at 0, on either side. */
export type Direction = 'higher' | 'lower' | 'zero';

/** The columns that a metric is computed from, beside the label. */
export type Need = 'prediction' | 'score' | 'interval' | 'season' | 'costs' | 'column';

/**
 * What kind of statistic a metric is, by which the method of its interval is chosen: a share of some
 * of the examples, a mean of one value an example (or a query), an area under the ROC curve, a smooth
 * function of sums, one that jumps (a quantile, a rank at k, an absolute value), or an extreme value.
 */
export type Shape = 'share' | 'mean' | 'auc' | 'smooth' | 'rough' | 'extreme';

/** What a metric is, without how it is computed. */
export interface MetricInfo {
  /** As people write it, parameters included: `f1`, `precision@5%`, `recall[fraud]`. */
  readonly name: string;
  /** Null for a metric of a column of the user's own, which every task can have. */
  readonly task: Task | null;
  readonly direction: Direction;
  /** Smallest and largest possible value. */
  readonly range: readonly [number, number];
  readonly needs: Need;
  readonly shape: Shape;
  /** When there is no such value, in words. */
  readonly undefinedWhen: string;
}

/** A metric of the task whose weighted examples are summed up in an `S`. NaN is undefined. */
export interface Metric<S> extends MetricInfo {
  readonly compute: (sums: S) => number;
}

/** Every example as often as it counts by itself. */
export function plainWeights({
  labels,
  weights,
}: {
  labels: { length: number };
  weights: Float64Array | null;
}): Weights {
  return weights ?? new Float64Array(labels.length).fill(1);
}
