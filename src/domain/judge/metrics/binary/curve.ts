import type { Pass } from './passes.ts';
import type { View } from './view.ts';

/** What the ranking of the examples gives; NaN unless both labels are counted. */
export interface Curve {
  /** Area under the ROC curve; ties count half. */
  auc: number;
  /** The sum over thresholds of precision times the step in recall; nothing is interpolated. */
  averagePrecision: number;
  /** The largest distance of the two labels' distributions of scores (Kolmogorov 1933, Smirnov 1939). */
  ks: number;
}

/** Keeps 0 divided by 0 at 0 and no other quotient from what it is, without a branch. */
const almostNothing = 1e-300;

export function curvePass({ labels, isLast }: View, into: Curve): Pass {
  return (weights, { positives, negatives }) => {
    let above = 0;
    let below = 0;
    let pairs = 0;
    let steps = 0;
    let highest = 0;
    let lowest = 0;
    let up = 0;
    let down = 0;
    for (let place = 0; place < labels.length; place++) {
      const weight = weights[place]!;
      const positive = weight * labels[place]!;
      up += positive;
      down += weight - positive;
      if (isLast[place] === 0) continue;
      pairs += down * (above + up / 2);
      above += up;
      below += down;
      steps += (up * above) / (above + below + almostNothing);
      const apart = above * negatives - below * positives;
      if (apart > highest) highest = apart;
      if (apart < lowest) lowest = apart;
      up = 0;
      down = 0;
    }
    const isBoth = positives > 0 && negatives > 0;
    into.auc = isBoth ? pairs / (positives * negatives) : Number.NaN;
    into.averagePrecision = isBoth ? steps / positives : Number.NaN;
    into.ks = isBoth ? Math.max(highest, -lowest) / (positives * negatives) : Number.NaN;
  };
}
