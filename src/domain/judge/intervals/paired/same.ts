import type { MetricInfo } from '../../metrics/metric.ts';
import type { Pair } from './pair.ts';
import { pairedProportions } from './proportions.ts';
import type { Tested, Untold } from './tested.ts';

/** The two are equal in all that the metric looks at. */
export const unchanged: Tested = {
  method: 'no example differs',
  caveat: null,
  p: 1,
  bound: () => 0,
};

export function isUnchanged(found: Tested | Untold): boolean {
  return found === unchanged;
}

/**
 * Whether two models that a metric cannot tell apart here are known to be two, by their predictions
 * or scores: then others of their predictions may differ.
 */
export function couldChange({ champion, candidate }: Pair): boolean {
  if (champion.task !== 'binary' && champion.task !== 'multiclass') return false;
  if (champion.predictions?.some((one, row) => one !== candidate.predictions?.[row])) return true;
  const [before, now] = [columnsOf(champion.scores), columnsOf(candidate.scores)];
  return before.some((column, at) => column.some((score, row) => score !== now[at]?.[row]));
}

function columnsOf(scores: unknown): readonly Float64Array[] {
  if (scores instanceof Float64Array) return [scores];
  return (scores as readonly Float64Array[] | null) ?? [];
}

/**
 * Two models of whose predicted labels none differs here: as sure as Bonett and Price are of a share
 * of which nothing has changed, times what a changed prediction moves the metric by.
 */
export function withoutChange(pair: Pair, metric: MetricInfo): Tested | Untold {
  const isOfLabels = metric.needs === 'prediction' || metric.needs === 'costs';
  const influences = isOfLabels && couldChange(pair) ? pair.influences(metric) : null;
  if (!influences) return unchanged;
  let [low, high] = [0, 0];
  for (const move of influences[1]) {
    if (move < low) low = move;
    if (move > high) high = move;
  }
  if (high === low)
    return { reason: 'no interval: no example moves the metric of either model here' };
  const none = pairedProportions({ n: pair.count, gained: 0, lost: 0 });
  return { ...none, bound: (confidence) => (high - low) * none.bound(confidence) };
}
