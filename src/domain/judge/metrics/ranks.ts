import type { Weights } from './metric.ts';

/** The examples from the highest score down, and where runs of equal scores end. */
export interface Ranking {
  readonly order: Int32Array;
  /** The label, 0 or 1, at each rank. */
  readonly labels: Int32Array;
  /** The rank after the last one of each run of equal scores. */
  readonly ends: Int32Array;
}

export function rank(scores: Float64Array, labels: Int32Array): Ranking {
  const order = Int32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const ends: number[] = [];
  for (let place = 1; place <= order.length; place++)
    if (place === order.length || scores[order[place]!] !== scores[order[place - 1]!])
      ends.push(place);
  return { order, labels: order.map((row) => labels[row]!), ends: Int32Array.from(ends) };
}

/**
 * Area under the ROC curve (ties count half) and average precision (the sum over thresholds of
 * precision times the step in recall, no interpolation). Both are NaN unless both classes are there.
 */
export function areas(ranking: Ranking, weights: Weights): { auc: number; precision: number } {
  const { order, labels, ends } = ranking;
  let positives = 0;
  let negatives = 0;
  let pairs = 0;
  let steps = 0;
  let place = 0;
  for (const end of ends) {
    let up = 0;
    let down = 0;
    for (; place < end; place++) {
      const weight = weights[order[place]!]!;
      if (labels[place] === 1) up += weight;
      else down += weight;
    }
    pairs += down * (positives + up / 2);
    positives += up;
    negatives += down;
    if (up > 0) steps += (up * positives) / (positives + negatives);
  }
  if (positives === 0 || negatives === 0) return { auc: Number.NaN, precision: Number.NaN };
  return { auc: pairs / (positives * negatives), precision: steps / positives };
}
