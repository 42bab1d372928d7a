import type { Weights } from '../metric.ts';
import { plainEnds } from './sections.ts';
import type { Totals, View } from './view.ts';

/**
 * Adds up the weights of the cells of the confusion matrix, and of all. Along the scores predictions
 * change seldom: of most sections only the labels need to be looked at.
 */
export function tallyPass(
  { labels, predictions }: View,
  cells: Float64Array,
  totals: Totals,
): (weights: Weights) => void {
  const predicted = predictions ? Uint8Array.from(predictions) : new Uint8Array(labels.length);
  const ends = plainEnds(labels.length);
  const isMixed = ends.map((to, section) => {
    const from = section === 0 ? 0 : ends[section - 1]!;
    const other = 1 - predicted[from]!;
    return Number(predicted.subarray(from, to).includes(other));
  });
  return (weights) => {
    cells.fill(0);
    for (let section = 0, from = 0; section < ends.length; section++) {
      const to = ends[section]!;
      if (isMixed[section]) addMixed(weights, labels, predicted, from, to, cells);
      else addAlike(weights, labels, predicted[from]!, from, to, cells);
      from = to;
    }
    totals.negatives = cells[0]! + cells[1]!;
    totals.positives = cells[2]! + cells[3]!;
    totals.all = totals.positives + totals.negatives;
  };
}

/** Two sums side by side, since each addition waits for the one before it. */
function addAlike(
  weights: Weights,
  labels: Uint8Array,
  prediction: number,
  from: number,
  to: number,
  cells: Float64Array,
): void {
  let positives = 0;
  let negatives = 0;
  let others = 0;
  let rest = 0;
  let place = from;
  for (; place < to - 1; place += 2) {
    const one = weights[place]!;
    const other = weights[place + 1]!;
    const up = one * labels[place]!;
    const upToo = other * labels[place + 1]!;
    positives += up;
    negatives += one - up;
    others += upToo;
    rest += other - upToo;
  }
  if (place < to) {
    const up = weights[place]! * labels[place]!;
    positives += up;
    negatives += weights[place]! - up;
  }
  cells[prediction]! += negatives + rest;
  cells[2 + prediction]! += positives + others;
}

/** Without a branch, which nothing could foresee. */
function addMixed(
  weights: Weights,
  labels: Uint8Array,
  predicted: Uint8Array,
  from: number,
  to: number,
  cells: Float64Array,
): void {
  let trueNegative = 0;
  let falsePositive = 0;
  let falseNegative = 0;
  let truePositive = 0;
  for (let place = from; place < to; place++) {
    const weight = weights[place]!;
    const prediction = predicted[place]!;
    const positive = weight * labels[place]!;
    const negative = weight - positive;
    const hit = positive * prediction;
    const alarm = negative * prediction;
    truePositive += hit;
    falseNegative += positive - hit;
    falsePositive += alarm;
    trueNegative += negative - alarm;
  }
  cells[0]! += trueNegative;
  cells[1]! += falsePositive;
  cells[2]! += falseNegative;
  cells[3]! += truePositive;
}
