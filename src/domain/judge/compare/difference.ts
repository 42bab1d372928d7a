import type { Difference } from '../../records/comparison.ts';
import type { Measured } from '../../records/evaluation.ts';
import type { Examples } from '../examples/examples.ts';
import type { Plan } from '../intervals/bootstrap.ts';
import { differencesOf } from '../intervals/paired/difference.ts';
import { pairOf } from '../intervals/paired/pair.ts';
import { isUnchanged } from '../intervals/paired/same.ts';
import { negated, type Tested, type Untold } from '../intervals/paired/tested.ts';
import { intervalOf, type Uncertainty } from '../intervals/uncertainty.ts';
import type { Direction, MetricInfo } from '../metrics/metric.ts';

/** A difference, and by how much the candidate gained: positive is better, whatever the metric. */
export interface Change {
  readonly difference: Difference;
  /** Null where nothing tells how sure the difference is; `difference.reason` then says why. */
  readonly gain: Uncertainty | null;
  /** The two models are equal on every example that counts. */
  readonly isSame: boolean;
}

/**
 * Metrics of two models on the same examples in the same order, each with the uncertainty of what the
 * candidate gained.
 *
 * @throws RangeError when the two have not the same number of examples
 */
export function pairedChanges(
  champion: Examples,
  candidate: Examples,
  metrics: readonly MetricInfo[],
  plan: Plan,
): Change[] {
  const pair = pairOf(champion, candidate, metrics);
  const found = differencesOf(pair, metrics, plan);
  const distances = metrics.filter(({ direction }) => direction === 'zero');
  const nearer = differencesOf(pair, distances, plan, 'distance');
  return metrics.map((metric, at) => {
    const [before, now] = pair.values.get(metric.name)!;
    const values = { champion: defined(before), candidate: defined(now) };
    const plain = plainChange(metric.name, metric.direction, values, candidate.labels.length);
    const gained = metric.direction === 'zero' ? nearer[distances.indexOf(metric)]! : found[at]!;
    return withUncertainty(plain, found[at]!, gained, { ...plan, ...metric });
  });
}

/** Differences of values that come from no common examples: without intervals. */
export function unpairedChanges(
  champion: Measured['metrics'],
  candidate: Measured['metrics'],
): Change[] {
  const names = [...new Set([...Object.keys(champion), ...Object.keys(candidate)])];
  return names.map((name) => {
    const [before, now] = [champion[name], candidate[name]];
    const values = { champion: before?.value ?? null, candidate: now?.value ?? null };
    return plainChange(name, now?.direction ?? before?.direction ?? null, values, null);
  });
}

function plainChange(
  metric: string,
  direction: Direction | null,
  values: { champion: number | null; candidate: number | null },
  n: number | null,
): Change {
  const { champion, candidate } = values;
  const difference = champion === null || candidate === null ? null : candidate - champion;
  const interval = { low: null, high: null, p: null, method: null, reason: null };
  return {
    difference: { metric, direction, champion, candidate, difference, ...interval, n },
    gain: null,
    isSame: false,
  };
}

function withUncertainty(
  { difference }: Change,
  found: Tested | Untold,
  gained: Tested | Untold,
  { confidence, undefinedWhen }: Pick<Plan & MetricInfo, 'confidence' | 'undefinedWhen'>,
): Change {
  if ('reason' in found || 'reason' in gained) {
    const { reason } = 'reason' in found ? found : (gained as Untold);
    return { difference: { ...difference, reason }, gain: null, isSame: false };
  }
  const { method, caveat, p } = found;
  const { low, high } = intervalOf(found, confidence);
  const isOpen = low === null || high === null;
  const reason = isOpen ? `no bound: in too many resamples ${undefinedWhen}` : caveat;
  return {
    difference: { ...difference, low, high, p, method, reason },
    gain: difference.direction === 'lower' ? negated(gained) : gained,
    isSame: isUnchanged(found) && isUnchanged(gained),
  };
}

function defined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
