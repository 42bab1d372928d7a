import type { RankingOutcome } from '../../examples/examples.ts';
import type { Weights } from '../metric.ts';
import type { QueryMeasure } from './measures.ts';
import { countOf, type Query, queriesOf } from './queries.ts';

/** The value of a measure of each query, by the queries' codes; NaN when it has none. */
export type QueryValues = (measure: QueryMeasure, k: number) => Float64Array;

/** Weighted means over the queries that have a value. */
export interface RankingSums {
  readonly meanOf: (measure: QueryMeasure, k: number) => number;
}

/**
 * Orders each query's items once. A query counts by the mean weight of its items, which is the weight
 * of each as all have the same.
 */
export function sumRanking(outcome: RankingOutcome): (weights: Weights) => RankingSums {
  const valuesOf = queryValues(outcome);
  const counts = countOf(outcome.queries);
  return (weights) => {
    const own = queryWeights(outcome.queries, counts, weights);
    return { meanOf: (measure, k) => meanDefined(valuesOf(measure, k), own) };
  };
}

/** Each measure of all queries is computed when it is first asked for. */
export function queryValues(outcome: RankingOutcome): QueryValues {
  let queries: Query[] | undefined;
  const known = new Map<QueryMeasure, Map<number, Float64Array>>();
  return (measure, k) => {
    queries ??= queriesOf(outcome);
    const byCut = known.get(measure) ?? new Map<number, Float64Array>();
    const values = byCut.get(k) ?? Float64Array.from(queries, (query) => measure(query, k));
    known.set(measure, byCut.set(k, values));
    return values;
  };
}

export function queryWeights(queries: Int32Array, counts: Int32Array, weights: Weights): Weights {
  const own = new Float64Array(counts.length);
  for (let row = 0; row < queries.length; row++) own[queries[row]!]! += weights[row]!;
  return own.map((sum, query) => (counts[query]! > 0 ? sum / counts[query]! : 0));
}

function meanDefined(values: Float64Array, weights: Weights): number {
  let [sum, total] = [0, 0];
  for (let query = 0; query < values.length; query++) {
    if (Number.isNaN(values[query]!)) continue;
    sum += values[query]! * weights[query]!;
    total += weights[query]!;
  }
  return sum / total;
}
