import type { Examples } from '../../examples/examples.ts';
import type { MetricInfo } from '../../metrics/metric.ts';
import { shareOf } from '../../metrics/share.ts';
import type { Plan } from '../bootstrap.ts';
import type { Uncertainty } from '../uncertainty.ts';
import { cellsOf } from './cells.ts';
import { type Linear, linearOf } from './linear.ts';
import { obstacleOf } from './obstacle.ts';
import { type Pair, pairOf } from './pair.ts';
import { pairedProportions } from './proportions.ts';
import { type Contrast, resampledOf } from './resampled.ts';
import { couldChange, unchanged, withoutChange } from './same.ts';
import { studentized } from './studentized.ts';
import { ofNothing, type Tested, type Untold } from './tested.ts';

const few = { groups: 20, freedom: 8 };

/** Candidate minus champion, or the champion's distance from 0 minus the candidate's. */
export type Asked = 'difference' | 'distance';

const contrasts: Readonly<Record<Asked, Contrast>> = {
  difference: (champion, candidate) => candidate - champion,
  distance: (champion, candidate) => Math.abs(champion) - Math.abs(candidate),
};

/**
 * How uncertain the difference of a metric of two models on the same examples is: candidate minus
 * champion; of a metric that is best at 0, the champion's distance from 0 minus the candidate's. By
 * the method that fits the metric, the number of examples, weights and groups.
 *
 * @param champion its examples in the order of the candidate's
 * @throws RangeError when the two have not the same number of examples
 */
export function differenceOf(
  champion: Examples,
  candidate: Examples,
  metric: MetricInfo,
  plan: Plan,
): Tested | Untold {
  const pair = pairOf(champion, candidate, [metric]);
  return differencesOf(
    pair,
    [metric],
    plan,
    metric.direction === 'zero' ? 'distance' : 'difference',
  )[0]!;
}

/** As `differenceOf`, of many metrics of a pair, in their order. */
export function differencesOf(
  pair: Pair,
  metrics: readonly MetricInfo[],
  plan: Plan,
  asked: Asked = 'difference',
): (Tested | Untold)[] {
  const found = metrics.map((metric) => directly(pair, metric, asked));
  const rough = metrics.filter((_, at) => found[at] === null);
  if (rough.length === 0) return found.map((one) => one!);
  const resampled = resampledOf(pair, rough, plan, contrasts[asked]);
  return found.map(
    (one, at) => one ?? finish(pair, resampled[rough.indexOf(metrics[at]!)]!, metrics[at]!),
  );
}

/** By a formula; null where only resampling is left. */
function directly(pair: Pair, metric: MetricInfo, asked: Asked): Tested | Untold | null {
  const obstacle = obstacleOf(pair, metric);
  if (obstacle) return { reason: obstacle };
  const proportions = asked === 'difference' ? proportionsOf(pair, metric) : null;
  if (proportions) return proportions;
  const linear = linearOf(pair, metric, influenceOn(pair, metric, asked));
  if (!linear) return null;
  const cells = asked === 'difference' ? cellsOf(pair, metric) : null;
  if (isNothing(linear, pair.values.get(metric.name)!) && !(cells && couldChange(pair)))
    return withoutChange(pair, metric);
  return finish(pair, byInfluence(pair, metric, cells ?? linear, cells !== null), metric);
}

/** Nothing but rounding. */
function isNothing({ estimate, error }: Linear, values: readonly [number, number]): boolean {
  const rounding = 1e-13 * Math.max(Math.abs(values[0]), Math.abs(values[1]));
  return error <= rounding && Math.abs(estimate) <= rounding;
}

/** A distance from 0 moves as the value does, or against it. */
function influenceOn({ values }: Pair, { name }: MetricInfo, asked: Asked): Contrast {
  const [before, now] = values.get(name)!;
  if (asked === 'difference') return contrasts.difference;
  return (champion, candidate) => Math.sign(before) * champion - Math.sign(now) * candidate;
}

/** Shares of the same examples, each of which counts once and stands for itself. */
function proportionsOf(pair: Pair, metric: MetricInfo): Tested | null {
  const { champion, candidate, groups } = pair;
  if (metric.shape !== 'share' || groups || candidate.weights) return null;
  const [before, now] = [shareOf(champion, metric), shareOf(candidate, metric)];
  if (!before || !now) return null;
  let [n, gained, lost] = [0, 0, 0];
  for (let row = 0; row < now.among.length; row++) {
    if (before.among[row] !== now.among[row]) return null;
    n += now.among[row]!;
    if (now.hits[row]! > before.hits[row]!) gained++;
    else if (now.hits[row]! < before.hits[row]!) lost++;
  }
  if (gained + lost === 0 && !couldChange(pair)) return unchanged;
  return pairedProportions({ n, gained, lost });
}

function byInfluence(
  pair: Pair,
  metric: MetricInfo,
  { estimate, moments, error, freedom }: Linear,
  isAdjusted: boolean,
): Uncertainty {
  return {
    method: `${nameOf(pair, metric, isAdjusted)}, skewness-corrected t`,
    caveat: fewDecide(pair, freedom),
    bound: studentized(estimate, moments, { error, freedom }),
    freedom,
  };
}

function nameOf({ groups, candidate }: Pair, { shape }: MetricInfo, isAdjusted: boolean): string {
  const by = groups ? (candidate.groups ? ' by groups' : ' by queries') : '';
  if (isAdjusted) return 'delta method on Bonett-Price counts';
  if (shape === 'auc' && candidate.task === 'binary') return `paired DeLong${by}`;
  return `${shape === 'mean' ? 'paired differences' : 'paired influence values'}${by}`;
}

function fewDecide({ groups, count }: Pair, freedom: number): string | null {
  if (groups && count < few.groups)
    return `only ${count} groups: the interval holds if they are about equally large and nearly normal`;
  if (freedom < few.freedom)
    return `a few ${groups ? 'groups' : 'examples'} decide most of the difference: the interval is wider for it, and may still hold less often than it says`;
  return null;
}

/** Within what the metric's range allows; what nothing bounds stays so, and is said to be. */
function finish(pair: Pair, found: Uncertainty, metric: MetricInfo): Tested {
  if (found.bound(1e-9) === 0 && found.bound(1 - 1e-9) === 0) return unchanged;
  const most = metric.range[1] - metric.range[0];
  const bound = (confidence: number) => {
    const value = found.bound(confidence);
    return Number.isFinite(value) ? Math.min(most, Math.max(-most, value)) : value;
  };
  const caveat = found.caveat ?? fewDecide(pair, Number.POSITIVE_INFINITY);
  const bounded = { ...found, caveat, bound };
  return { ...bounded, p: ofNothing(bounded) };
}
