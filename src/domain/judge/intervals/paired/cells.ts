import type { BinaryOutcome, Examples } from '../../examples/examples.ts';
import type { MetricInfo } from '../../metrics/metric.ts';
import { errorOf, freedomOf, momentsOf } from '../moments.ts';
import type { Linear } from './linear.ts';
import { type Pair, pairOf } from './pair.ts';

/**
 * The difference of a metric of predicted labels, by the eight cells of label, champion's and
 * candidate's prediction. Half an example is added to each of the four in which the two models
 * differ, as Bonett and Price (2012) do for accuracy, because few changes would otherwise look surer
 * than they are. Null for other metrics, and where rows count differently or belong together.
 */
export function cellsOf(pair: Pair, metric: MetricInfo): Linear | null {
  const [champion, candidate] = [pair.champion, pair.candidate];
  if (champion.task !== 'binary' || candidate.task !== 'binary') return null;
  if (pair.groups || candidate.weights || metric.task !== 'binary') return null;
  if (!champion.predictions || !candidate.predictions || metric.needs === 'score') return null;
  const weights = countCells(candidate.labels, champion.predictions, candidate.predictions);
  const cells = pairOf(
    compact(champion, weights, (cell) => (cell >> 1) & 1),
    compact(candidate, weights, (cell) => cell & 1),
    [metric],
  );
  const influences = cells.influences(metric);
  const [before, now] = cells.values.get(metric.name)!;
  if (!influences || Number.isNaN(now - before)) return null;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const moves = weights.map((_, cell) => (influences[1][cell]! - influences[0][cell]!) / total);
  const moments = momentsOf(moves, weights);
  return {
    estimate: now - before,
    moments,
    error: errorOf(moments),
    freedom: freedomOf(moments),
  };
}

function countCells(labels: Int32Array, champion: Int32Array, candidate: Int32Array) {
  const counts = Float64Array.of(0, 0.5, 0.5, 0, 0, 0.5, 0.5, 0);
  for (let row = 0; row < labels.length; row++)
    counts[4 * labels[row]! + 2 * champion[row]! + candidate[row]!]! += 1;
  return counts;
}

function compact(
  examples: Examples & BinaryOutcome,
  weights: Float64Array,
  said: (cell: number) => number,
): Examples {
  const cells = Int32Array.from({ length: 8 }, (_, cell) => cell);
  return {
    ...examples,
    labels: cells.map((cell) => cell >> 2),
    predictions: cells.map(said),
    scores: null,
    weights,
    ...{ groups: null, keys: [], slices: [], own: [] },
  };
}
