import type { Drawn } from './bootstrap.ts';
import type { Uncertainty } from './uncertainty.ts';
import { type Share, wilson } from './wilson.ts';

/**
 * F-beta of a class is 2J / (1 + J) for Jaccard's J, which is a share: of the examples that are labelled
 * or predicted as the class, those that are both. Where beta is not 1, an example that is only labelled
 * counts there as 2 beta² / (1 + beta²), and one that is only predicted as 2 / (1 + beta²).
 */
export function overlap(
  isLabelled: Float64Array,
  isPredicted: Float64Array,
  rows: Drawn,
  beta = 1,
): Uncertainty | null {
  const share: Share = {
    hits: isLabelled.map((one, row) => one * isPredicted[row]!),
    among: isLabelled.map((one, row) => Math.max(one, isPredicted[row]!)),
  };
  const missed = (2 * beta ** 2) / (1 + beta ** 2);
  const weigh = (labelled: number, row: number) =>
    (rows.weights?.[row] ?? 1) *
    (labelled === isPredicted[row] ? labelled : labelled === 1 ? missed : 2 - missed);
  const counted = beta === 1 ? rows : { ...rows, weights: isLabelled.map(weigh) };
  const jaccard = wilson(share, counted);
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
