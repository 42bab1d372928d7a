import type { Difference } from '../../records/comparison.ts';
import type { Measured } from '../../records/evaluation.ts';
import type { Examples } from '../examples/examples.ts';
import { minimumRows } from '../examples/slices.ts';
import { interval, type Plan, pValue, resample } from '../intervals/bootstrap.ts';
import { type Direction, plainWeights } from '../metrics/metric.ts';
import { measureOf, metricsOf } from '../metrics/table.ts';

/** A difference, and by how much the candidate gained: positive is better, whatever the metric. */
export interface Change {
  readonly difference: Difference;
  readonly gain: { readonly low: number; readonly high: number } | null;
  /** The two models are equal in every resample. */
  readonly isSame: boolean;
}

/** Every metric of two models on the same examples in the same order, with paired intervals. */
export function pairedChanges(champion: Examples, candidate: Examples, plan: Plan): Change[] {
  const n = champion.labels.length;
  const measures = [measureOf(champion), measureOf(candidate)];
  const [before, now] = measures.map((measure) => measure(plainWeights(champion)));
  const [old, young] = n < minimumRows ? [] : resample(measures, champion, plan);
  return metricsOf[champion.task].map(({ name, direction }, which) => {
    const values = { champion: defined(before![which]!), candidate: defined(now![which]!) };
    const plain = plainChange(name, direction, values, n);
    if (plain.difference.difference === null || !old || !young) return plain;
    return withInterval(plain, direction, old[which]!, young[which]!, plan.confidence);
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

function withInterval(
  { difference }: Change,
  direction: Direction,
  champion: Float64Array,
  candidate: Float64Array,
  confidence: number,
): Change {
  const differences = candidate.map((value, index) => value - champion[index]!);
  const gains = candidate.map((value, index) => gainOf(direction, champion[index]!, value));
  const gain = interval(gains, confidence);
  return {
    difference: { ...difference, ...interval(differences, confidence), p: pValue(differences) },
    gain: gain.low === null || gain.high === null ? null : { low: gain.low, high: gain.high },
    isSame: gains.every((value) => value === 0),
  };
}

function gainOf(direction: Direction, champion: number, candidate: number): number {
  if (direction === 'higher') return candidate - champion;
  if (direction === 'lower') return champion - candidate;
  return Math.abs(champion) - Math.abs(candidate);
}

function defined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
