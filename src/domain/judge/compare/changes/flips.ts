import type { Flips } from '../../../records/comparison.ts';
import type { Pair } from '../slices/evidence.ts';

/** How the predicted classes changed; null where either model predicts none. */
export function flipsOf({ champion, candidate }: Pair): Flips | null {
  const { labels, predictions: now } = candidate;
  const before = champion.predictions;
  if (!before || !now || !candidate.classes) return null;
  const counts = { same: 0, rightToWrong: 0, wrongToRight: 0, otherwise: 0 };
  for (let row = 0; row < labels.length; row++) {
    const old = before[row];
    if (old === now[row]) counts.same++;
    else if (old === labels[row]) counts.rightToWrong++;
    else if (now[row] === labels[row]) counts.wrongToRight++;
    else counts.otherwise++;
  }
  return counts;
}
