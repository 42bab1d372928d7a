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
  const run = { up: 0, down: 0 };
  let above = 0;
  let below = 0;
  let area = 0;
  let start = 0;
  for (const end of ends) {
    weigh(order, labels, weights, start, end, run);
    const beaten = (negatives - below - run.down / 2) / negatives;
    const beating = (above + run.up / 2) / positives;
    for (let place = start; place < end; place++) {
      const row = order[place]!;
      found[row] = labels[row] === 1 ? beaten : beating;
    }
    area += run.down * beating;
    above += run.up;
    below += run.down;
    start = end;
  }
  const total = positives + negatives;
  return found.map((placement, row) => {
    const others = labels[row] === 1 ? positives : negatives;
    return (total * (placement - area / negatives)) / others;
  });
}

/** Of the examples of a run, the weight of each label. */
function weigh(
  order: Int32Array,
  labels: ArrayLike<number>,
  weights: Weights,
  start: number,
  end: number,
  into: { up: number; down: number },
): void {
  let up = 0;
  let down = 0;
  for (let place = start; place < end; place++) {
    const row = order[place]!;
    if (labels[row] === 1) up += weights[row]!;
    else down += weights[row]!;
  }
  into.up = up;
  into.down = down;
}

/** The weight of the negative and of the positive labels. */
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
  const at = { up: 0, down: 0 };
  let above = positives;
  let all = total;
  let end = order.length;
  // What one more positive, and one more of any label, adds to the precision of the steps so far.
  let gain = 0;
  let loss = 0;
  let steps = 0;
  for (let run = ends.length - 1; run >= 0; run--) {
    const start = run > 0 ? ends[run - 1]! : 0;
    weigh(order, labels, weights, start, end, at);
    const { up, down } = at;
    const precision = all > 0 ? above / all : 1;
    if (up > 0) {
      gain += up / all;
      loss += (up * precision) / all;
      steps += up * precision;
    }
    for (let place = start; place < end; place++) {
      const row = order[place]!;
      found[row] = labels[row] === 1 ? precision + gain - loss : -loss;
    }
    above -= up;
    all -= up + down;
    end = start;
  }
  return found.map((slope, row) => {
    const spread = labels[row] === 1 ? steps / positives : 0;
    return (total * (slope - spread)) / positives;
  });
}
