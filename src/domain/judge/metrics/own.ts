import type { OwnValues } from '../examples/examples.ts';
import { mean, sum } from './means.ts';
import type { Metric, Weights } from './metric.ts';

/** The weighted mean of each of the user's own columns. */
export type OwnSums = readonly number[];

export function sumOwn(own: readonly OwnValues[]): (weights: Weights) => OwnSums {
  return (weights) => {
    const total = sum(weights);
    return own.map(({ values }) => mean(values, weights, total));
  };
}

/** The metrics of the user's own columns, in their order. */
export function ownMetrics(own: readonly OwnValues[]): Metric<OwnSums>[] {
  return own.map(({ name, direction }, at) => ({
    ...{ name, task: null, direction, needs: 'column', shape: 'mean' },
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    undefinedWhen: 'there are no examples, or the numbers are too large to add up',
    compute: (sums) => sums[at]!,
  }));
}

/** Null when the mean is undefined. */
export function influenceOfOwn({ values }: OwnValues, weights: Weights): Float64Array | null {
  const middle = mean(values, weights);
  return Number.isFinite(middle) ? values.map((value) => value - middle) : null;
}
