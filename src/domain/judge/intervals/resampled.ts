import { type Examples, part } from '../examples/examples.ts';
import { type MetricInfo, plainWeights } from '../metrics/metric.ts';
import { rank } from '../metrics/ranks.ts';
import { measureOf } from '../metrics/table.ts';
import { type Estimated, spreadOfEstimated } from './analytic.ts';
import { biasOf, bootstrapBound } from './bca.ts';
import { unbiased } from './biased.ts';
import { type Plan, resample } from './bootstrap.ts';
import { delta } from './delta.ts';
import { type Portion, portionOf } from './portion.ts';
import { scatterOf } from './resamples.ts';
import { drawnOf, type Sample, sampleOf } from './sample.ts';
import { scaleOf } from './scale.ts';
import { type Spread, spreadOf } from './spread.ts';
import type { Uncertainty } from './uncertainty.ts';

/** With fewer resamples than this their percentiles scatter more than their standard deviation. */
const enough = 1000;

/** So few units have too few resamples that differ for their percentiles; t allows for them better. */
export const fewUnits = 50;
/** What is never below 0 and never by chance at it. */
const isDistance = /^(?:ks|ece)(?:@|$)/;

/** How much resampling may cost. */
export interface Resampling {
  /** How often it may visit a row, unless that leaves fewer resamples than `fewest`. */
  readonly visits: number;
  readonly fewest: number;
  /** Of more rows than this a random part is resampled (m out of n, Bickel, Götze and van Zwet 1997). */
  readonly most: number;
}

/** What a standard error needs at the least, and what even that may visit before it has to do. */
const least = 50;
const patience = 1e8;

function affordable(rows: number, { visits, fewest }: Resampling): number {
  return Math.floor(Math.max(visits / rows, Math.min(fewest, patience / rows), least));
}

/** Intervals of several metrics from the same resamples, as many as fit into so many visits of a row. */
export function resampled(
  estimates: readonly Estimated[],
  examples: Examples,
  { resamples, seed }: Plan,
  effort: Resampling,
): (Uncertainty | null)[] {
  if (estimates.length === 0) return [];
  const portion = portionOf(examples, effort.most, seed);
  const rows = portion.examples.labels.length;
  const drawn = Math.min(resamples, affordable(rows, effort));
  const values = resampledFrom(portion, estimates, { resamples: drawn, seed });
  const sample = sampleOf(examples);
  const few = drawn < Math.min(enough, resamples) || sample.units < fewUnits;
  const found = estimates.map((estimated, which) => {
    if (isDistance.test(estimated.metric.name))
      return byDistance(estimated, values[which]!, sample);
    return few ? byError(estimated, values[which]!) : byPercentiles(estimated, values[which]!);
  });
  if (portion.examples === examples) return found;
  return found.map(
    (one) => one && { ...one, method: `${one.method}, from ${rows} random examples` },
  );
}

/** As of all examples: around their value, and by as much closer to it as there are more of them. */
function resampledFrom(
  { examples, shrink }: Portion,
  estimates: readonly Estimated[],
  plan: Pick<Plan, 'resamples' | 'seed'>,
): Float64Array[] {
  const metrics = estimates.map(({ metric }) => metric);
  const values = resampledValues(examples, metrics, plan);
  if (shrink === 1) return values;
  const own = measureOf(examples, metrics)(plainWeights(examples));
  return values.map((found, which) =>
    found.map((value) => estimates[which]!.value + shrink * (value - own[which]!)),
  );
}

/** By metric, its value in each resample. */
export function resampledValues(
  examples: Examples,
  metrics: readonly MetricInfo[],
  plan: Pick<Plan, 'resamples' | 'seed'>,
): Float64Array[] {
  const ordered = inOrderOfScores(examples);
  return resample([measureOf(ordered, metrics)], drawnOf(ordered), plan)[0]!;
}

/** Metrics that rank go over the examples in this order; memory is then read from start to end. */
function inOrderOfScores(examples: Examples): Examples {
  if (examples.task !== 'binary' || !examples.scores) return examples;
  return part(examples, rank(examples.scores).order);
}

/** BCa where the metric is smooth, so that its influence gives the acceleration; else percentiles. */
function byPercentiles(estimated: Estimated, values: Float64Array): Uncertainty {
  const spread = spreadOfEstimated(estimated);
  const correction = {
    bias: spread ? biasOf(values, estimated.value) : 0,
    acceleration: spread ? spread.skewness / 6 : 0,
    freedom: spread ? spread.freedom : Infinity,
  };
  return {
    method: spread ? 'BCa bootstrap' : 'percentile bootstrap',
    caveat: null,
    bound: bootstrapBound(values, correction),
  };
}

/** Null when a resample is undefined. */
function byDistance(
  { metric, value }: Estimated,
  values: Float64Array,
  { units, rarest }: Sample,
): Uncertainty | null {
  if (values.some(Number.isNaN)) return null;
  return unbiased(value, values, Math.min(units, rarest ?? units) - 1, metric.range);
}

/** Null when a resample is undefined, or all are the same. */
function byError({ metric, value, rows }: Estimated, values: Float64Array): Uncertainty | null {
  const error = Math.sqrt(scatterOf(values).variance);
  const influence = new Float64Array(rows.labels.length);
  const spread: Spread = { ...spreadOf(influence, rows), error };
  const found = delta(value, spread, scaleOf(metric.range));
  return found && { ...found, method: `bootstrap standard error of ${values.length} resamples` };
}
