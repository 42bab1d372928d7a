import type { Drawn } from './bootstrap.ts';
import type { Uncertainty } from './uncertainty.ts';
import { type Share, wilson } from './wilson.ts';

/**
 * F1 of a class is 2J / (1 + J) for Jaccard's J, which is a share: of the examples that are labelled
 * or predicted as the class, those that are both.
 */
export function overlap(
  isLabelled: Float64Array,
  isPredicted: Float64Array,
  rows: Drawn,
): Uncertainty | null {
  const share: Share = {
    hits: isLabelled.map((one, row) => one * isPredicted[row]!),
    among: isLabelled.map((one, row) => Math.max(one, isPredicted[row]!)),
  };
  const jaccard = wilson(share, rows);
  if (jaccard === null) return null;
  return {
    method: `${jaccard.method}, on Jaccard's share`,
    caveat: jaccard.caveat,
    bound: (confidence) => {
      const bound = jaccard.bound(confidence);
      return (2 * bound) / (1 + bound);
    },
  };
}
