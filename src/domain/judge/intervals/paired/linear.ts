import type { MetricInfo } from '../../metrics/metric.ts';
import { errorOf, type Moments, momentsOf } from '../moments.ts';
import { unitsOf } from '../units.ts';
import type { Pair } from './pair.ts';
import { pairedFreedom } from './studentized.ts';

/** A difference as a sum of what each independent unit moves it by. */
export interface Linear extends Spread {
  readonly estimate: number;
  readonly moments: Moments;
}

interface Spread {
  readonly error: number;
  /** Degrees of freedom that the error has. */
  readonly freedom: number;
}

/**
 * The difference of a metric of two models by the influence values of both: their difference is what
 * an example moves it by. Null where the metric has no influence values.
 *
 * @param of turns the influences on champion and candidate into the one on what is asked for
 */
export function linearOf(
  pair: Pair,
  metric: MetricInfo,
  of: (champion: number, candidate: number) => number = (a, b) => b - a,
): Linear | null {
  const influences = pair.influences(metric);
  const values = pair.values.get(metric.name);
  if (!influences || !values) return null;
  const moves = partsOf(pair, influences, of);
  const moments = momentsOf(pair.groups ? byGroup(moves, pair.groups) : moves);
  const isDeLong = metric.shape === 'auc' && pair.candidate.task === 'binary' && !pair.groups;
  const spread = isDeLong ? byClass(moves, pair.candidate.labels) : spreadOf(moments);
  return { estimate: of(...values), moments, ...spread };
}

function spreadOf(moments: Moments): Spread {
  return { error: errorOf(moments), freedom: pairedFreedom(moments) };
}

function partsOf(
  { weights }: Pair,
  [champion, candidate]: readonly [Float64Array, Float64Array],
  of: (champion: number, candidate: number) => number,
): Float64Array {
  let total = 0;
  for (const weight of weights) total += weight;
  const parts = new Float64Array(weights.length);
  for (let row = 0; row < weights.length; row++)
    parts[row] = (weights[row]! / total) * of(champion[row]!, candidate[row]!);
  return parts;
}

function byGroup(parts: Float64Array, groups: Int32Array): Float64Array {
  const { codes, count } = unitsOf(groups);
  const sums = new Float64Array(count);
  for (let row = 0; row < parts.length; row++) sums[codes[row]!]! += parts[row]!;
  return sums;
}

/**
 * The paired standard error of DeLong, DeLong and Clarke-Pearson (1988), for which the placements of
 * each class have a variance of their own, found in n log n steps (Sun and Xu 2014); with the degrees
 * of freedom of the sum of the two (Welch and Satterthwaite).
 */
function byClass(parts: Float64Array, labels: ArrayLike<number>): Spread {
  const classes = [0, 1].map((label) => momentsOf(parts.filter((_, row) => labels[row] === label)));
  const variances = classes.map((moments) => errorOf(moments) ** 2);
  const sum = variances[0]! + variances[1]!;
  const spread = classes.map((moments, label) =>
    variances[label] === 0 ? 0 : variances[label]! ** 2 / pairedFreedom(moments),
  );
  return { error: Math.sqrt(sum), freedom: sum ** 2 / (spread[0]! + spread[1]!) };
}
