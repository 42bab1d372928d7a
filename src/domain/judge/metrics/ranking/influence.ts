import type { RankingOutcome } from '../../examples/examples.ts';
import { sum } from '../means.ts';
import type { MetricInfo, Weights } from '../metric.ts';
import { queryMetric } from '../ranking.ts';
import { countOf } from './queries.ts';
import { queryValues, queryWeights } from './sums.ts';

/** The value of each query and how much it counts, by the queries' codes. */
export interface QueryMeans {
  /** 0 where there is no value, and nothing counts. */
  readonly values: Float64Array;
  readonly weights: Weights;
}

/** Null when the metric is none of a ranking, or undefined. */
export function queryMeans(
  outcome: RankingOutcome,
  weights: Weights,
  { name }: MetricInfo,
): QueryMeans | null {
  const metric = queryMetric(name);
  if (!metric) return null;
  const values = queryValues(outcome)(metric.measure, metric.k);
  const own = queryWeights(outcome.queries, countOf(outcome.queries), weights);
  const counted = own.map((weight, query) => (Number.isNaN(values[query]!) ? 0 : weight));
  if (!(sum(counted) > 0)) return null;
  return { values: values.map((value) => (Number.isNaN(value) ? 0 : value)), weights: counted };
}

/**
 * As `influenceOfRegression`; a query's influence is shared among its items evenly, so it must be
 * added up by query (or by the groups that queries belong to) before it is squared.
 */
export function influenceOfRanking(
  outcome: RankingOutcome,
  weights: Weights,
  metric: MetricInfo,
): Float64Array | null {
  const means = queryMeans(outcome, weights, metric);
  if (!means) return null;
  const counts = countOf(outcome.queries);
  const counted = sum(means.weights);
  const total = sum(weights);
  let middle = 0;
  for (const [query, value] of means.values.entries())
    middle += (value * means.weights[query]!) / counted;
  const scale = total / counted;
  return Float64Array.from(outcome.queries, (query) =>
    means.weights[query]! > 0 ? ((means.values[query]! - middle) / counts[query]!) * scale : 0,
  );
}
