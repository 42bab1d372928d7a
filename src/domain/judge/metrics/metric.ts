import type { Task } from '../task.ts';

/** How often each example counts: whole numbers from 0, one an example. A resample is such a count. */
export type Weights = Int32Array;

/** Which way is better; a metric of `zero` is best at 0, on either side. */
export type Direction = 'higher' | 'lower' | 'zero';

/** What a metric is, without how it is computed. */
export interface MetricInfo {
  readonly name: string;
  readonly task: Task;
  readonly direction: Direction;
  /** Smallest and largest possible value. */
  readonly range: readonly [number, number];
  /** The column it is computed from, beside the label. */
  readonly needs: 'prediction' | 'score';
  /** When there is no such value, in words. */
  readonly undefinedWhen: string;
}

/** A metric of the task whose weighted examples are summed up in an `S`. NaN is undefined. */
export interface Metric<S> extends MetricInfo {
  readonly compute: (sums: S) => number;
}

/** Every example once. */
export function unweighted(count: number): Weights {
  return new Int32Array(count).fill(1);
}
