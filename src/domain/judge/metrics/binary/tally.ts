import type { Weights } from '../metric.ts';
import { sectionsOf } from './sections.ts';
import type { Totals, View } from './view.ts';

/**
 * Adds up the weights of the cells of the confusion matrix, and of all. The predictions of examples
 * in the order of their scores change seldom: between two changes only the labels are looked at.
 */
export function tallyPass(
  { labels, predictions }: View,
  cells: Float64Array,
  totals: Totals,
): (weights: Weights) => void {
  const { ends, codes } = sectionsOf(labels.length, (place) => predictions?.[place] ?? 0);
  const section: Labelled = { positives: 0, negatives: 0 };
  return (weights) => {
    cells.fill(0);
    let from = 0;
    for (let index = 0; index < ends.length; index++) {
      const to = ends[index]!;
      const prediction = codes[index]!;
      addUp(weights, labels, from, to, section);
      cells[prediction]! += section.negatives;
      cells[2 + prediction]! += section.positives;
      from = to;
    }
    const negatives = cells[0]! + cells[1]!;
    const positives = cells[2]! + cells[3]!;
    Object.assign(totals, { positives, negatives, all: positives + negatives });
  };
}

type Labelled = Pick<Totals, 'positives' | 'negatives'>;

/** Two sums side by side, since each addition waits for the one before it. */
function addUp(weights: Weights, labels: Uint8Array, from: number, to: number, into: Labelled) {
  let positives = 0;
  let negatives = 0;
  let others = 0;
  let rest = 0;
  let place = from;
  for (; place < to - 1; place += 2) {
    const one = weights[place]!;
    const other = weights[place + 1]!;
    const up = one * labels[place]!;
    const upToo = other * labels[place + 1]!;
    positives += up;
    negatives += one - up;
    others += upToo;
    rest += other - upToo;
  }
  if (place < to) {
    const up = weights[place]! * labels[place]!;
    positives += up;
    negatives += weights[place]! - up;
  }
  into.positives = positives + others;
  into.negatives = negatives + rest;
}
