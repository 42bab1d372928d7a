import { consider, searchSections } from './distance.ts';
import type { Pass } from './passes.ts';
import { type Point, thresholdsOf } from './thresholds.ts';
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

export function curvePass(view: View, into: Curve): Pass {
  const thresholds = thresholdsOf(view);
  const { ends, points, write } = thresholds;
  const starts = new Float64Array(2 * ends.length + 2);
  return (weights, totals) => {
    const at = { above: 0, below: 0 };
    const areas = { above: 0, below: 0, pairs: 0, steps: 0 };
    const found = { highest: 0, lowest: 0 };
    for (let section = 0; section < ends.length; section++) {
      const from = section === 0 ? 0 : ends[section - 1]!;
      add(points, write(weights, from, ends[section]!, at), areas);
      consider(areas.above, areas.below, totals, found);
      starts[2 * section + 2] = at.above;
      starts[2 * section + 3] = at.below;
    }
    searchSections(thresholds, weights, starts, totals, found);
    const { positives, negatives } = totals;
    const isBoth = positives > 0 && negatives > 0;
    const all = positives * negatives;
    into.auc = isBoth ? areas.pairs / 2 / all : Number.NaN;
    into.averagePrecision = isBoth ? areas.steps / positives : Number.NaN;
    into.ks = isBoth ? Math.max(found.highest, -found.lowest) / all : Number.NaN;
  };
}

/** Up to the last point. */
interface Areas extends Point {
  /** Twice the pairs of a positive and a negative example of which the positive has the higher score. */
  pairs: number;
  /** Of recall, times the precision. */
  steps: number;
}

/** Keeps 0 divided by 0 at 0 and no other quotient from what it is, without a branch. */
const almostNothing = 1e-300;

function add(points: Float64Array, count: number, areas: Areas): void {
  let lastAbove = areas.above;
  let lastBelow = areas.below;
  let pairs = areas.pairs;
  let steps = areas.steps;
  for (let at = 0; at < count; at += 2) {
    const above = points[at]!;
    const below = points[at + 1]!;
    pairs += (below - lastBelow) * (above + lastAbove);
    steps += ((above - lastAbove) * above) / (above + below + almostNothing);
    lastAbove = above;
    lastBelow = below;
  }
  areas.above = lastAbove;
  areas.below = lastBelow;
  areas.pairs = pairs;
  areas.steps = steps;
}
