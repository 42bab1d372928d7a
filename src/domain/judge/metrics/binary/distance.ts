import type { Weights } from '../metric.ts';
import type { Thresholds } from './thresholds.ts';
import type { Totals } from './view.ts';

/** How far the two labels' cumulated weights are apart, times the weight of both. */
export interface Extremes {
  highest: number;
  lowest: number;
}

export function consider(above: number, below: number, totals: Totals, found: Extremes): void {
  const apart = above * totals.negatives - below * totals.positives;
  if (apart > found.highest) found.highest = apart;
  if (apart < found.lowest) found.lowest = apart;
}

/**
 * Looks into those sections in which something beyond what has been found could be: few, when the
 * ends of the sections have been considered before.
 *
 * @param starts pairs of `above` and `below` where each section begins, and where the last one ends
 */
export function searchSections(
  { ends, points, write }: Thresholds,
  weights: Weights,
  starts: Float64Array,
  totals: Totals,
  found: Extremes,
): void {
  const { positives, negatives } = totals;
  for (let section = 0; section < ends.length; section++) {
    const [above, below, nextAbove, nextBelow] = starts.subarray(2 * section, 2 * section + 4);
    const most = nextAbove! * negatives - below! * positives;
    const least = above! * negatives - nextBelow! * positives;
    if (most <= found.highest && least >= found.lowest) continue;
    const from = section === 0 ? 0 : ends[section - 1]!;
    const count = write(weights, from, ends[section]!, { above: above!, below: below! });
    for (let at = 0; at < count; at += 2) consider(points[at]!, points[at + 1]!, totals, found);
  }
}
