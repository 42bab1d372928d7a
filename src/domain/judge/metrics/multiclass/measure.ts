import type { MulticlassOutcome } from '../../examples/examples.ts';
import type { Weights } from '../metric.ts';
import type { MulticlassMetric } from './metrics.ts';
import { hitsAtTop, logLosses, type Sums, sumsOf } from './passes.ts';

/** Sorts once; every call of what it returns is then a few passes over the weights. */
export function measureMulticlass(
  outcome: MulticlassOutcome,
  metrics: readonly MulticlassMetric[],
): (weights: Weights) => Float64Array {
  const sums = sumsOf(outcome);
  const values = metrics.map(({ of }) => prepare(outcome, of, sums));
  return (weights) => {
    sums.run(weights);
    return Float64Array.from(values, (value) => value());
  };
}

function prepare(outcome: MulticlassOutcome, of: MulticlassMetric['of'], sums: Sums): () => number {
  if (of === 'log_loss') {
    const loss = sums.sumOf(of, () => logLosses(outcome));
    return () => loss.sum / sums.total.sum;
  }
  if ('top' in of) {
    const hits = sums.sumOf(`top ${of.top}`, () => hitsAtTop(outcome, of.top));
    return () => hits.sum / sums.total.sum;
  }
  if ('areas' in of) {
    const areas = sums.areas(of.code);
    return () => of.areas.value(areas);
  }
  const margins = sums.margins();
  return () => of.margins.value(margins);
}
