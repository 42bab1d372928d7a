import type { Weights } from '../metric.ts';
import { lossesOf } from './losses.ts';
import type { Pass } from './passes.ts';
import { sectionsOf } from './sections.ts';
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
 * The bin of equal width of a score. One on the edge of two bins is in the lower one, 0 in the lowest
 * (Guo et al. 2017).
 */
export function binOf(score: number, bins: number): number {
  const near = Math.max(0, Math.ceil(score * bins) - 1);
  // Rounding may have put the product on the wrong side of the edge.
  if (score > (near + 1) / bins) return near + 1;
  return near > 0 && score <= near / bins ? near - 1 : near;
}

/**
 * One pass for all that is a sum over scores, since reading them is what takes time.
 *
 * @param binAt the bin of the score at a place
 */
export function scorePass(view: View, binAt: (place: number) => number, into: ScoreSums): Pass {
  const gaps = view.scores!.map((score, place) => view.labels[place]! - score);
  const losses = lossesOf(view, 'log_loss');
  const { ends, codes } = sectionsOf(gaps.length, binAt);
  const byBin = new Float64Array(Math.max(-1, ...new Set(codes)) + 1);
  const section = { logLoss: 0, squares: 0, gap: 0 };
  return (weights) => {
    let logLoss = 0;
    let squares = 0;
    byBin.fill(0);
    for (let index = 0, from = 0; index < ends.length; index++) {
      const to = ends[index]!;
      addUp(weights, gaps, losses, from, to, section);
      logLoss += section.logLoss;
      squares += section.squares;
      byBin[codes[index]!]! += section.gap;
      from = to;
    }
    const apart = byBin.reduce((sum, gap) => sum + Math.abs(gap), 0);
    Object.assign(into, { logLoss, squares, apart });
  };
}

function addUp(
  weights: Weights,
  gaps: Float64Array,
  losses: Float64Array,
  from: number,
  to: number,
  into: { logLoss: number; squares: number; gap: number },
): void {
  let logLoss = 0;
  let squares = 0;
  let gap = 0;
  for (let place = from; place < to; place++) {
    const weight = weights[place]!;
    const weighted = gaps[place]! * weight;
    logLoss += losses[place]! * weight;
    squares += gaps[place]! * weighted;
    gap += weighted;
  }
  into.logLoss = logLoss;
  into.squares = squares;
  into.gap = gap;
}
