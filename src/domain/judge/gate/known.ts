import type { Interval } from '../intervals/uncertainty.ts';
import type { RangeOf } from './bar.ts';
import type { Part } from './scopes.ts';

/** What rules need to know beside the numbers, of metrics or of their changes. */
export interface Known {
  /** Examples that a slice's value needs before it is judged. */
  readonly minimumRows: number;
  /**
   * The one-sided bounds at a confidence, on all examples or a slice's value; null where there are
   * none. Without it the recorded intervals have to do.
   */
  readonly boundsOf?: (
    metric: string,
    slice: Pick<Part, 'column' | 'value'> | null,
    confidence: number,
  ) => Interval | null;
  /** The smallest and the largest value that a metric can have, where that is known. */
  readonly rangeOf?: RangeOf;
}
