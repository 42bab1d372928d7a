import type { BinaryOutcome } from '../../examples/examples.ts';
import type { Weights } from '../metric.ts';
import type { BinaryMetric } from './kinds.ts';
import { sumsOf } from './passes.ts';

/** Sorts once; every call of what it returns is then a few passes over the weights. */
export function measureBinary(
  outcome: BinaryOutcome,
  metrics: readonly BinaryMetric[],
): (weights: Weights) => Float64Array {
  const sums = sumsOf(outcome, metrics.some(needsRanks));
  const values = metrics.map(({ prepare }) => prepare(sums));
  return (weights) => {
    sums.run(weights);
    return Float64Array.from(values, (value) => value());
  };
}

function needsRanks({ of }: BinaryMetric): boolean {
  return of === 'ranks' || of === 'roc_auc' || of === 'average_precision';
}
