import type { BinaryOutcome } from '../../examples/examples.ts';
import { centred } from '../centred.ts';
import type { Weights } from '../metric.ts';
import { type Ranking, rank } from '../ranks.ts';
import type { Cells, OfCells } from './confusion.ts';
import type { BinaryMetric } from './kinds.ts';
import { lossesOf } from './losses.ts';

/** The influence of each example on a metric; null where it has none. The columns it needs are there. */
export function influenceOfBinary(
  outcome: BinaryOutcome,
  weights: Weights,
  { of }: BinaryMetric,
): Float64Array | null {
  const { labels, scores } = outcome;
  if (of === 'ranks') return null;
  if (of === 'log_loss' || of === 'brier') return centred(lossesOf(outcome, of), weights);
  if (of === 'roc_auc') return ofArea(rank(scores!), labels, weights);
  if (of === 'average_precision') return ofAveragePrecision(rank(scores!), labels, weights);
  return throughCells(outcome, weights, of);
}

function throughCells(
  { labels, predictions }: BinaryOutcome,
  weights: Weights,
  of: OfCells,
): Float64Array {
  const cells = new Float64Array(4);
  weights.forEach((weight, row) => {
    cells[2 * labels[row]! + predictions![row]!]! += weight;
  });
  const slopes = of.slopes(cells as unknown as Cells);
  const total = cells.reduce((sum, weight) => sum + weight, 0);
  return weights.map((_, row) => total * slopes[2 * labels[row]! + predictions![row]!]!);
}

/**
 * Of the area under the ROC curve: by how much each example's placement among those of the other
 * label is off the area (DeLong, DeLong and Clarke-Pearson 1988).
 *
 * @param labels 1 and 0, of which both are counted
 */
export function ofArea(
  { order, ends }: Ranking,
  labels: ArrayLike<number>,
  weights: Weights,
): Float64Array {
  const found = new Float64Array(order.length);
  const [negatives, positives] = byLabel(labels, weights);
  let [above, below, area, start] = [0, 0, 0, 0];
  for (const end of ends) {
    const run = order.subarray(start, end);
    let [up, down] = [0, 0];
    for (const row of run) {
      if (labels[row] === 1) up += weights[row]!;
      else down += weights[row]!;
    }
    const [beaten, beating] = [
      (negatives - below - down / 2) / negatives,
      (above + up / 2) / positives,
    ];
    for (const row of run) found[row] = labels[row] === 1 ? beaten : beating;
    area += down * beating;
    above += up;
    below += down;
    start = end;
  }
  const total = positives + negatives;
  return found.map((placement, row) => {
    const others = labels[row] === 1 ? positives : negatives;
    return (total * (placement - area / negatives)) / others;
  });
}

function byLabel(labels: ArrayLike<number>, weights: Weights): [number, number] {
  const sums: [number, number] = [0, 0];
  weights.forEach((weight, row) => {
    sums[labels[row] === 1 ? 1 : 0] += weight;
  });
  return sums;
}

/**
 * Of average precision, the sum over runs of equal scores of `up * precision / positives`: an example
 * moves the precision at every threshold at or below its own score, and a positive one is a step of
 * its own too.
 */
function ofAveragePrecision(
  { order, ends }: Ranking,
  labels: Int32Array,
  weights: Weights,
): Float64Array {
  const found = new Float64Array(order.length);
  const [negatives, positives] = byLabel(labels, weights);
  const total = positives + negatives;
  let [above, all, end] = [positives, total, order.length];
  // What one more positive, and one more of any label, adds to the precision of the steps so far.
  let [gain, loss, steps] = [0, 0, 0];
  for (let run = ends.length - 1; run >= 0; run--) {
    const start = run > 0 ? ends[run - 1]! : 0;
    const rows = order.subarray(start, end);
    let [up, down] = [0, 0];
    for (const row of rows) {
      if (labels[row] === 1) up += weights[row]!;
      else down += weights[row]!;
    }
    const precision = all > 0 ? above / all : 1;
    if (up > 0) {
      gain += up / all;
      loss += (up * precision) / all;
      steps += up * precision;
    }
    for (const row of rows) found[row] = labels[row] === 1 ? precision + gain - loss : -loss;
    above -= up;
    all -= up + down;
    end = start;
  }
  return found.map((slope, row) => {
    const spread = labels[row] === 1 ? steps / positives : 0;
    return (total * (slope - spread)) / positives;
  });
}
