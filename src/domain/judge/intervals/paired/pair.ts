import type { Examples } from '../../examples/examples.ts';
import { influencesOf } from '../../metrics/influence.ts';
import { type MetricInfo, plainWeights, type Weights } from '../../metrics/metric.ts';
import { measureOf } from '../../metrics/table.ts';
import { drawnOf } from '../sample.ts';
import { unitsOf } from '../units.ts';

/** Two models on the same examples in the same order, and what is computed of them once for all metrics. */
export interface Pair {
  readonly champion: Examples;
  readonly candidate: Examples;
  readonly weights: Weights;
  /** What is drawn whole, as a group or a query of a ranking, by row; null when each row is by itself. */
  readonly groups: Int32Array | null;
  /** How many are independent of each other: groups, queries, or rows. */
  readonly count: number;
  /** Of champion and candidate, by metric; NaN is undefined. */
  readonly values: ReadonlyMap<string, readonly [number, number]>;
  /** The influence of each row on the value of champion and candidate; null where there is none. */
  readonly influences: (metric: MetricInfo) => readonly [Float64Array, Float64Array] | null;
}

/** @throws RangeError when the two have not the same number of examples */
export function pairOf(
  champion: Examples,
  candidate: Examples,
  metrics: readonly MetricInfo[],
): Pair {
  if (champion.labels.length !== candidate.labels.length)
    throw new RangeError('champion and candidate are not matched');
  const weights = plainWeights(candidate);
  const { groups } = drawnOf(candidate);
  const [before, now] = [champion, candidate].map((one) => measureOf(one, metrics)(weights));
  const valuesOf = (found: Float64Array) =>
    new Map(metrics.map(({ name }, at) => [name, found[at]!]));
  const old = influencesOf({ ...champion, weights: candidate.weights }, valuesOf(before!));
  const young = influencesOf(candidate, valuesOf(now!));
  return {
    ...{ champion, candidate, weights, groups },
    count: groups ? unitsOf(groups).count : weights.length,
    values: new Map(metrics.map(({ name }, at) => [name, [before![at]!, now![at]!]])),
    influences: (metric) => {
      if (metric.shape === 'rough' || metric.shape === 'extreme') return null;
      const [a, b] = [old(metric), young(metric)];
      return a && b && [a, b];
    },
  };
}
