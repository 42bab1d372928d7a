import type { Weights } from '../metric.ts';
import { longestSection, plainEnds, type Sections } from './sections.ts';
import type { View } from './view.ts';

/** The weight of the positive and of the negative labels, from the highest score down to a place. */
export interface Point {
  above: number;
  below: number;
}

/** The points of a ranking, section by section: those of one take the place of those before. */
export interface Thresholds extends Pick<Sections, 'ends'> {
  /** Pairs of `above` and `below`. */
  readonly points: Float64Array;
  /**
   * Writes the points of the places from one to another.
   *
   * @param at where the first place begins; afterwards where the last one ends
   * @returns how many numbers it wrote
   */
  readonly write: (weights: Weights, from: number, to: number, at: Point) => number;
}

export function thresholdsOf(view: View): Thresholds {
  const codes = codesOf(view);
  const points = new Float64Array(2 * longestSection + 2);
  return {
    ends: plainEnds(codes.length),
    points,
    write: (weights, from, to, at) => cumulate(weights, codes, from, to, at, points),
  };
}

/**
 * The label, and 2 more where there is a threshold: where a run of equal scores ends. Of runs that
 * follow each other without a positive label only the last one tells anything.
 */
function codesOf({ labels, isLast }: View): Uint8Array {
  const codes = labels.slice();
  let isPositive = false;
  let waiting = -1;
  for (let place = 0; place < labels.length; place++) {
    if (labels[place] === 1) isPositive = true;
    if (isLast[place] === 0) continue;
    if (isPositive && waiting >= 0) codes[waiting]! += 2;
    if (isPositive) codes[place]! += 2;
    waiting = isPositive ? -1 : place;
    isPositive = false;
  }
  if (waiting >= 0) codes[waiting]! += 2;
  return codes;
}

function cumulate(
  weights: Weights,
  codes: Uint8Array,
  from: number,
  to: number,
  at: Point,
  points: Float64Array,
): number {
  let above = at.above;
  let below = at.below;
  let count = 0;
  for (let place = from; place < to; place++) {
    const weight = weights[place]!;
    const code = codes[place]!;
    const positive = weight * (code & 1);
    above += positive;
    below += weight - positive;
    // Without a branch: what is no threshold is written over.
    points[count] = above;
    points[count + 1] = below;
    count += code & 2;
  }
  at.above = above;
  at.below = below;
  return count;
}
