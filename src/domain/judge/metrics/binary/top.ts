import type { Cut } from '../names.ts';
import type { Pass } from './passes.ts';
import type { View } from './view.ts';

/** The weight of the examples with the highest scores, and of the positive ones among them. */
export interface Top {
  weight: number;
  positives: number;
}

/**
 * Takes examples from the highest score down until their weight is that of the cut; an example of
 * weight 2 counts as two. Of the examples that tie at the cut each counts with the share of them that
 * still fits, which is what a random order of them gives on average. NaN where all weigh less.
 */
export function topPass({ labels, isLast }: View, cut: Cut, into: Top): Pass {
  return (weights, totals) => {
    const size = 'count' in cut ? cut.count : cut.share * totals.all;
    let weight = 0;
    let positives = 0;
    let tied = 0;
    let up = 0;
    for (let place = 0; place < labels.length && weight < size; place++) {
      tied += weights[place]!;
      up += weights[place]! * labels[place]!;
      if (isLast[place] === 0) continue;
      if (tied > 0) positives += up * Math.min(1, (size - weight) / tied);
      weight += tied;
      tied = 0;
      up = 0;
    }
    const isEnough = size <= totals.all && totals.all > 0;
    into.weight = isEnough ? size : Number.NaN;
    into.positives = isEnough ? positives : Number.NaN;
  };
}
