import { part } from '../../examples/examples.ts';
import { type MetricInfo, plainWeights, type Weights } from '../../metrics/metric.ts';
import { measureOf } from '../../metrics/table.ts';
import { drawer, type Plan } from '../bootstrap.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { studentQuantile } from '../distributions/student.ts';
import { randomOf } from '../random.ts';
import { endsOf, quantile, scatterOf } from '../resamples.ts';
import { shuffle } from '../shuffle.ts';
import type { Uncertainty } from '../uncertainty.ts';
import { unitsOf } from '../units.ts';
import type { Pair } from './pair.ts';

/** Beyond so many units random batches are as good as resamples, in a small part of the time. */
const manyUnits = 10_000;
const batches = 50;
/** How many rows the resamples see together, but where they would be too few: then it takes longer. */
const visits = 2e6;
const fewest = 400;

/** What is asked for of two models: the difference, or the gain in distance from 0. */
export type Contrast = (champion: number, candidate: number) => number;

/**
 * The difference of metrics that jump: from whole resamples of the pairs, or, where there are many,
 * from random batches.
 */
export function resampledOf(
  pair: Pair,
  metrics: readonly MetricInfo[],
  plan: Plan,
  contrast: Contrast = (a, b) => b - a,
): Uncertainty[] {
  const inBatches = metrics.filter((metric) => pair.count > manyUnits && !isOfTop(metric));
  const others = metrics.filter((metric) => !inBatches.includes(metric));
  const enough = Math.max(fewest, Math.round(visits / pair.weights.length));
  const resamples = Math.min(plan.resamples, enough);
  const drawn = { ...pair.candidate, groups: pair.groups };
  const resampled = draw(pair, others, resamples, drawer(drawn, plan.seed), contrast);
  const batched = inBatches.length > 0 ? batchesOf(pair, inBatches, plan, contrast) : new Map();
  return metrics.map((metric) => {
    const estimate = contrast(...pair.values.get(metric.name)!);
    const values = batched.get(metric);
    return values ? ofBatches(estimate, values) : ofResamples(resampled.get(metric)!);
  });
}

/** The first ten are another part of a batch than of the whole. */
function isOfTop({ name }: MetricInfo): boolean {
  return /@[1-9]\d*$/.test(name);
}

function draw(
  { champion, candidate }: Pair,
  metrics: readonly MetricInfo[],
  times: number,
  next: () => Weights,
  contrast: Contrast,
): Map<MetricInfo, Float64Array> {
  const drawn = new Map(metrics.map((metric) => [metric, new Float64Array(times)]));
  if (metrics.length === 0) return drawn;
  const measures = [champion, candidate].map((one) => measureOf(one, metrics));
  for (let time = 0; time < times; time++) {
    const weights = next();
    const [before, now] = measures.map((measure) => measure(weights));
    for (const [at, metric] of metrics.entries())
      drawn.get(metric)![time] = contrast(before![at]!, now![at]!);
  }
  return drawn;
}

/** Of one batch after the other; each unit is in one. */
function batchesOf(
  { champion, candidate, weights, groups, count }: Pair,
  metrics: readonly MetricInfo[],
  { seed }: Plan,
  contrast: Contrast,
): Map<MetricInfo, Float64Array> {
  const drawn = new Map(metrics.map((metric) => [metric, new Float64Array(batches)]));
  const codes = groups && unitsOf(groups).codes;
  const order = shuffle(
    Int32Array.from({ length: count }, (_, index) => index),
    randomOf(seed),
  );
  const batchOf = Uint8Array.from(weights, (_, row) => order[codes ? codes[row]! : row]! % batches);
  for (let batch = 0; batch < batches; batch++) {
    const rows = rowsOf(batchOf, batch);
    const own = part(candidate, rows);
    const counted = plainWeights(own);
    const [before, now] = [part(champion, rows), own].map((one) =>
      measureOf(one, metrics)(counted),
    );
    for (const [at, metric] of metrics.entries())
      drawn.get(metric)![batch] = contrast(before![at]!, now![at]!);
  }
  return drawn;
}

function rowsOf(batchOf: Uint8Array, batch: number): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < batchOf.length; row++) if (batchOf[row] === batch) rows.push(row);
  return Int32Array.from(rows);
}

/** Student's t of values that are independent and nearly normal, around that of all examples. */
function ofBatches(estimate: number, values: Float64Array): Uncertainty {
  const error = Math.sqrt(scatterOf(values).variance / batches);
  return {
    method: `Student's t of ${batches} random batches`,
    caveat: null,
    bound: (confidence) =>
      Number.isNaN(error)
        ? sideOf(confidence)
        : estimate + error * studentQuantile(confidence, batches - 1),
    freedom: batches - 1,
  };
}

function sideOf(confidence: number): number {
  return confidence < 0.5 ? -Infinity : Infinity;
}

/**
 * The percentile bootstrap (Efron 1979). Further out than the tenth resample from either end the
 * distribution goes on as a normal one does.
 */
function ofResamples(values: Float64Array): Uncertainty {
  const { lowest, highest } = endsOf(values);
  const spread = deviation(values);
  const last = 10 / values.length;
  return {
    method: 'paired percentile bootstrap',
    caveat: null,
    bound: (confidence) => {
      const share = Math.min(1 - last, Math.max(last, confidence));
      const beyond = spread * (normalQuantile(confidence) - normalQuantile(share));
      return quantile(confidence < 0.5 ? lowest : highest, share) + (beyond || 0);
    },
  };
}

function deviation(values: Float64Array): number {
  return Math.sqrt(scatterOf(values.filter((value) => !Number.isNaN(value))).variance);
}
