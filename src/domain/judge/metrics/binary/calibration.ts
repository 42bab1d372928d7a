import type { Pass, View } from './passes.ts';

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

/** The sum over bins of how far the scores' sum is from that of the labels. */
export function gapPass({ labels, scores }: View, ends: Int32Array, into: { sum: number }): Pass {
  const gaps = scores!.map((score, place) => labels[place]! - score);
  return (weights) => {
    let sum = 0;
    let place = 0;
    for (let bin = 0; bin < ends.length; bin++) {
      const end = ends[bin]!;
      let gap = 0;
      for (; place < end; place++) gap += gaps[place]! * weights[place]!;
      sum += Math.abs(gap);
    }
    into.sum = sum;
  };
}
