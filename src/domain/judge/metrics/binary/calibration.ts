import { lossesOf } from './losses.ts';
import type { Pass } from './passes.ts';
import type { View } from './view.ts';

/** Weighted sums over the scores. */
export interface ScoreSums {
  logLoss: number;
  /** Of squared distances of score and label. */
  squares: number;
  /** Over bins, how far the sum of the scores is from that of the labels. */
  apart: number;
}

/**
 * Where each bin of equal width ends among descending scores. A score on the edge of two bins is in
 * the lower one, 0 in the lowest (Guo et al. 2017); bins without examples are left out.
 */
export function binEnds(scores: Float64Array, bins: number): Int32Array {
  const ends: number[] = [];
  for (let place = 1; place <= scores.length; place++)
    if (place === scores.length || binOf(scores[place]!, bins) !== binOf(scores[place - 1]!, bins))
      ends.push(place);
  return Int32Array.from(ends);
}

function binOf(score: number, bins: number): number {
  const near = Math.max(0, Math.ceil(score * bins) - 1);
  // Rounding may have put the product on the wrong side of the edge.
  if (score > (near + 1) / bins) return near + 1;
  return near > 0 && score <= near / bins ? near - 1 : near;
}

/** One pass for all that is a sum over scores, since reading them is what takes time. */
export function scorePass(view: View, ends: Int32Array, into: ScoreSums): Pass {
  const gaps = view.scores!.map((score, place) => view.labels[place]! - score);
  const losses = lossesOf(view, 'log_loss');
  return (weights) => {
    let [logLoss, squares, apart, place] = [0, 0, 0, 0];
    for (let bin = 0; bin < ends.length; bin++) {
      const end = ends[bin]!;
      let gap = 0;
      for (; place < end; place++) {
        const weight = weights[place]!;
        const weighted = gaps[place]! * weight;
        logLoss += losses[place]! * weight;
        squares += gaps[place]! * weighted;
        gap += weighted;
      }
      apart += Math.abs(gap);
    }
    Object.assign(into, { logLoss, squares, apart });
  };
}
