import type { Metric } from './metric.ts';
import { parseName, wholeOf } from './names.ts';
import {
  averagePrecision,
  hit,
  ndcg,
  type QueryMeasure,
  recall,
  reciprocalRank,
} from './ranking/measures.ts';
import type { RankingSums } from './ranking/sums.ts';

export { sumRanking } from './ranking/sums.ts';

/** Names, each with whether it makes sense of all items too. */
const measures: Readonly<Record<string, readonly [QueryMeasure, 'whole' | 'cut']>> = {
  ndcg: [ndcg, 'whole'],
  map: [averagePrecision, 'whole'],
  mrr: [reciprocalRank, 'whole'],
  recall: [recall, 'cut'],
  hit_rate: [hit, 'cut'],
};

/** A measure, and how many of the first items it looks at. */
export interface QueryMetric {
  readonly measure: QueryMeasure;
  readonly k: number;
}

/**
 * The measure of a name as `ndcg` or `ndcg@10`; undefined when there is none.
 *
 * @throws InputError on a parameter that is no whole number from 1
 */
export function queryMetric(name: string): QueryMetric | undefined {
  const parsed = parseName(name);
  if (parsed.of !== null || !Object.hasOwn(measures, parsed.base)) return undefined;
  const [measure, extent] = measures[parsed.base]!;
  if (parsed.at !== null) return { measure, k: wholeOf(parsed, 1, 1e9) };
  return extent === 'whole' ? { measure, k: Number.POSITIVE_INFINITY } : undefined;
}

/** A metric of this name, parameter and all; undefined when there is none. */
export function rankingMetric(name: string): Metric<RankingSums> | undefined {
  const found = queryMetric(name);
  return (
    found && {
      ...{ name, task: 'ranking', needs: 'score', direction: 'higher', range: [0, 1] },
      ...{ shape: 'mean', undefinedWhen: 'no query has a relevant item' },
      compute: (sums) => sums.meanOf(found.measure, found.k),
    }
  );
}

/**
 * Means over the queries that have a relevant item; the others are left out, as trec_eval does: what
 * cannot be found says nothing about who looks for it.
 */
export const rankingMetrics: readonly Metric<RankingSums>[] = [
  ...['ndcg', 'map', 'mrr', 'ndcg@10', 'map@10', 'recall@10', 'hit_rate@10'],
].map((name) => rankingMetric(name)!);
