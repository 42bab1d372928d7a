import type { Examples } from '../examples/examples.ts';
import { influencesOf } from '../metrics/influence.ts';
import { type MetricInfo, plainWeights } from '../metrics/metric.ts';
import { measureOf } from '../metrics/table.ts';
import { analytic, type Estimated, spreadOfEstimated } from './analytic.ts';
import { defaultPlan, type Plan } from './bootstrap.ts';
import { caveatOf, withCaveat } from './caveat.ts';
import { delta } from './delta.ts';
import { jackknifeError } from './jackknife.ts';
import { fewUnits, type Resampling, resampled } from './resampled.ts';
import { drawnOf, type Sample, sampleOf } from './sample.ts';
import { scaleOf } from './scale.ts';
import { intervalOf, type Uncertainty } from './uncertainty.ts';

/** What is known of a value, or why no interval says it. */
export type Found = Uncertainty | { readonly reason: string };

/** How much an interval may cost. */
export interface Effort extends Resampling {
  /** Smooth metrics of more examples than this are not resampled. */
  readonly smooth: number;
}

/** Of all examples, and of each of many slices. */
export const fullEffort: Effort = { smooth: 2000, visits: 4e6, fewest: 200, most: 1e6 };
export const sliceEffort: Effort = { smooth: 0, visits: 2e5, fewest: 100, most: 1e6 };

/**
 * The interval of each metric, by name; the method is chosen by the metric and the examples.
 *
 * @param values of the metrics, where they have been measured already
 */
export function uncertaintiesOf(
  examples: Examples,
  metrics: readonly MetricInfo[],
  plan: Plan = defaultPlan,
  effort: Effort = fullEffort,
  values = measureOf(examples, metrics)(plainWeights(examples)),
): Map<string, Found> {
  const sample = sampleOf(examples);
  const found = new Map<string, Found>();
  const rest: Estimated[] = [];
  for (const estimated of estimatesOf(examples, metrics, values)) {
    const one = direct(estimated, sample, effort);
    // Set now all the same: the order is that of the metrics.
    found.set(estimated.metric.name, one ?? { reason: noMethod });
    if (one === null) rest.push(estimated);
  }
  resampled(rest, examples, plan, effort).forEach((one, which) => {
    const estimated = rest[which]!;
    const bounded = one && isBounded(one, plan) ? one : linearized(estimated, sample);
    found.set(estimated.metric.name, bounded ?? one ?? { reason: noMethod });
  });
  for (const metric of metrics) {
    const one = found.get(metric.name)!;
    if ('bound' in one) found.set(metric.name, withCaveat(one, caveatOf(metric, sample)));
  }
  return found;
}

/** False where too many resamples are undefined. */
function isBounded(uncertainty: Uncertainty, { confidence }: Plan): boolean {
  const { low, high } = intervalOf(uncertainty, confidence);
  return low !== null && high !== null;
}

const noMethod = 'no interval: nothing scatters among these examples';

function estimatesOf(
  examples: Examples,
  metrics: readonly MetricInfo[],
  values: Float64Array,
): Estimated[] {
  const rows = drawnOf(examples);
  const known = new Map(metrics.map(({ name }, which) => [name, values[which]!]));
  const influences = influencesOf(examples, known);
  return metrics.map((metric, which) => {
    const value = values[which]!;
    const influence = () => (Number.isNaN(value) ? null : influences(metric));
    return { metric, value, examples, rows, influence };
  });
}

/** Null when only resampling remains. */
function direct(estimated: Estimated, sample: Sample, { smooth }: Effort): Found | null {
  const { metric, value } = estimated;
  const reason = whyNone(metric, value, sample);
  if (reason) return { reason };
  const found = analytic(estimated);
  if (found || isResampled(metric, sample, smooth)) return found;
  if (metric.shape === 'mean') return { reason: noMethod };
  return linearized(estimated, sample);
}

/**
 * Where the range has two ends BCa and the delta method hold alike. A share of variance, which has
 * one, is so uncertain with heavy tails that BCa holds 86 % of 100 examples, and the other 94.
 */
function isResampled({ range, shape }: MetricInfo, { units, rows }: Sample, most: number): boolean {
  const isBetween = shape !== 'mean' && range.every(Number.isFinite);
  return isBetween && units >= fewUnits && rows <= most;
}

/** Null where the influence of an example is not known. */
function linearized(estimated: Estimated, { rarest, units }: Sample): Found | null {
  const { metric, value, examples } = estimated;
  const linear = spreadOfEstimated(estimated);
  if (!linear) return null;
  const left = units < fewUnits ? jackknifeError(examples, metric) : 0;
  const spread = { ...linear, error: Math.max(linear.error, left || 0) };
  // What ranks one class above the others rests on the examples of the rarest.
  const few = metric.needs === 'score' && rarest !== null && rarest > 1 ? rarest - 1 : Infinity;
  const freedom = Math.min(spread.freedom, few);
  return delta(value, spread, scaleOf(metric.range), freedom) ?? { reason: noMethod };
}

/** Below this nothing but a share or an area has an interval worth the name. */
const fewest = { share: 1, auc: 1, mean: 10, smooth: 20, rough: 30, extreme: 0 };

function whyNone(
  { shape, undefinedWhen }: MetricInfo,
  value: number,
  { of, units, rows }: Sample,
): string | null {
  if (Number.isNaN(value)) return undefinedWhen;
  if (shape === 'extreme') return 'no interval: a new example can lie beyond all that were seen';
  if (of === 'groups' && units < 2) return 'no interval: all examples are of one group';
  const [count, what] = of === 'groups' ? [rows, 'examples'] : [units, of];
  return count < fewest[shape] ? `no interval from fewer than ${fewest[shape]} ${what}` : null;
}
