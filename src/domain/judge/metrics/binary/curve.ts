import type { Pass, View } from './passes.ts';

/** What the ranking of the examples gives; NaN unless both labels are counted. */
export interface Curve {
  /** Area under the ROC curve; ties count half. */
  auc: number;
  /** The sum over thresholds of precision times the step in recall; nothing is interpolated. */
  averagePrecision: number;
  /** The largest distance of the two labels' distributions of scores (Kolmogorov 1933, Smirnov 1939). */
  ks: number;
}

export function curvePass({ labels, ends }: View, into: Curve): Pass {
  return (weights, totals) => {
    const { positives, negatives } = totals;
    let [above, below] = [0, 0];
    let [pairs, steps, farthest] = [0, 0, 0];
    let place = 0;
    for (let run = 0; run < ends.length; run++) {
      const end = ends[run]!;
      let [up, down] = [0, 0];
      for (; place < end; place++) {
        const weight = weights[place]!;
        up += weight * labels[place]!;
        down += weight * (1 - labels[place]!);
      }
      pairs += down * (above + up / 2);
      above += up;
      below += down;
      if (up > 0) steps += (up * above) / (above + below);
      farthest = Math.max(farthest, Math.abs(above * negatives - below * positives));
    }
    const isBoth = positives > 0 && negatives > 0;
    into.auc = isBoth ? pairs / (positives * negatives) : Number.NaN;
    into.averagePrecision = isBoth ? steps / positives : Number.NaN;
    into.ks = isBoth ? farthest / (positives * negatives) : Number.NaN;
  };
}
