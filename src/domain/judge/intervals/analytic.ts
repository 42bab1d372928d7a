import type { Examples } from '../examples/examples.ts';
import type { MetricInfo } from '../metrics/metric.ts';
import { cutOf, parseName } from '../metrics/names.ts';
import { rank } from '../metrics/ranks.ts';
import { shareOf } from '../metrics/share.ts';
import type { Drawn } from './bootstrap.ts';
import { delong } from './delong.ts';
import { hall } from './hall.ts';
import { mover } from './mover.ts';
import { overlap } from './overlap.ts';
import { type Spread, spreadOf } from './spread.ts';
import { topShare } from './top.ts';
import type { Uncertainty } from './uncertainty.ts';
import { type Counted, count, wilson, wilsonBound } from './wilson.ts';
import { woodruff } from './woodruff.ts';

/** A value that is known, and what its interval is found from. */
export interface Estimated {
  readonly metric: MetricInfo;
  readonly value: number;
  readonly examples: Examples;
  /** How the examples are drawn. */
  readonly rows: Drawn;
  /** Of each example on the value, found when it is asked for; null where there is none. */
  readonly influence: () => Float64Array | null;
}

/** Null where the influence of an example is not known, or too large or small for its powers. */
export function spreadOfEstimated({ influence, rows }: Estimated): Spread | null {
  const known = influence();
  const spread = known && spreadOf(known, rows);
  return spread && spread.freedom >= 1 ? spread : null;
}

/** The interval by the method that is made for the metric; null where there is none. */
export function analytic(estimated: Estimated): Uncertainty | null {
  const { metric, examples, rows } = estimated;
  switch (metric.shape) {
    case 'share': {
      const share = shareOf(examples, metric);
      return share && wilson(share, rows);
    }
    case 'auc':
      return ofArea(estimated);
    case 'mean':
      return ofMean(estimated);
    default:
      return ofName(estimated);
  }
}

function ofName(estimated: Estimated): Uncertainty | null {
  const { metric, examples, rows } = estimated;
  const { base, at } = parseName(metric.name);
  if (base === 'f1' || base === 'fbeta') return ofOverlap(estimated, Number(at ?? 1));
  if (at !== null) return base === 'precision' ? ofTop(estimated) : null;
  if (base === 'balanced_accuracy') return ofRecalls(estimated);
  if (base === 'rmse' || base === 'rmsle') return ofRoot(estimated);
  if (base === 'medae' && examples.task === 'regression') {
    const { labels, predictions } = examples;
    const sizes = labels.map((label, row) => Math.abs(predictions[row]! - label));
    return woodruff(sizes, rows);
  }
  return null;
}

/**
 * A mean of values that are all 0 or 1, as a hit is or is not, is a share. So it is treated when all
 * values are the same and nothing scatters: no other mean between 0 and 1 is less certain.
 */
function ofMean(estimated: Estimated): Uncertainty | null {
  const { metric, value } = estimated;
  const spread = spreadOfEstimated(estimated);
  if (!spread) return null;
  const { error, units, effective } = spread;
  const [low, high] = metric.range;
  // Rounding may leave a trace of scatter.
  const isSame = error < 1e-12;
  const examples = isSame ? effective : (value * (1 - value)) / error ** 2;
  const isShare = isSame || Math.abs(examples / (units - 1) - 1) < 0.1 / units;
  if (low !== 0 || high !== 1 || !isShare) return isSame ? null : hall(value, spread, metric.range);
  const counted = { share: value, examples: Math.min(examples, units), freedom: Infinity };
  return { method: 'Wilson', caveat: null, bound: (at) => wilsonBound(counted, at) };
}

/** The root of a mean, whose bounds are the roots of the mean's. */
function ofRoot(estimated: Estimated): Uncertainty | null {
  const { value } = estimated;
  const spread = spreadOfEstimated(estimated);
  if (!spread) return null;
  const square = hall(value ** 2, { ...spread, error: 2 * value * spread.error }, [0, Infinity]);
  return { ...square, bound: (confidence) => Math.sqrt(square.bound(confidence)) };
}

function ofArea({ metric, value, examples, rows, influence }: Estimated): Uncertainty | null {
  const positive = classOf(examples, metric);
  if (positive === null) return null;
  const placements = influence();
  if (!placements) return null;
  const isPositive = Uint8Array.from(examples.labels, (label) => (label === positive ? 1 : 0));
  return delong(value, placements, isPositive, rows);
}

function ofOverlap({ metric, examples, rows }: Estimated, beta: number): Uncertainty | null {
  const code = classOf(examples, metric);
  const { labels, predictions } = examples;
  if (code === null || !predictions) return null;
  const is = (codes: ArrayLike<number>) => Float64Array.from(codes, (one) => Number(one === code));
  return overlap(is(labels), is(predictions), rows, beta);
}

/** Null with weights or groups, which leave no fixed number of examples above the cut. */
function ofTop({ metric, value, examples, rows }: Estimated): Uncertainty | null {
  if (examples.task !== 'binary' || !examples.scores || rows.weights || rows.groups) return null;
  const { labels, scores } = examples;
  const cut = cutOf(parseName(metric.name));
  const count = 'count' in cut ? cut.count : cut.share * labels.length;
  const ordered = rank(scores).order.map((row) => labels[row]!);
  return topShare({ count, of: labels.length, share: value }, ordered);
}

/** The class that a metric is about: the one in its name, or the positive one. */
function classOf({ task, classes }: Examples, { name }: MetricInfo): number | null {
  const { of } = parseName(name);
  if (of !== null) return classes?.indexOf(of) ?? null;
  return task === 'binary' ? 1 : null;
}

/** Groups make the recalls of the classes depend on one another. */
function ofRecalls({ examples, rows }: Estimated): Uncertainty | null {
  const { labels, predictions, classes } = examples;
  if (!predictions || !classes || rows.groups) return null;
  const right = Float64Array.from(labels, (label, row) => Number(label === predictions[row]));
  const recalls = classes.map((_, code): Counted | null => {
    const among = Float64Array.from(labels, (label) => Number(label === code));
    return count({ hits: right.map((hit, row) => hit * among[row]!), among }, rows);
  });
  return mover(recalls.filter((recall) => recall !== null));
}
