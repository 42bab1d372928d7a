import type { Cut } from '../names.ts';
import type { Pass, View } from './passes.ts';

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
export function topPass({ labels, ends }: View, cut: Cut, into: Top): Pass {
  return (weights, totals) => {
    const size = 'count' in cut ? cut.count : cut.share * totals.all;
    let [weight, positives] = [0, 0];
    let place = 0;
    for (let run = 0; run < ends.length && weight < size; run++) {
      let [up, all] = [0, 0];
      for (; place < ends[run]!; place++) {
        all += weights[place]!;
        up += weights[place]! * labels[place]!;
      }
      const fits = Math.min(1, (size - weight) / all);
      if (all > 0) positives += fits * up;
      weight += all;
    }
    const isEnough = size <= totals.all && totals.all > 0;
    into.weight = isEnough ? size : Number.NaN;
    into.positives = isEnough ? positives : Number.NaN;
  };
}
