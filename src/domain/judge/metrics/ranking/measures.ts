import type { Query, Tie } from './queries.ts';

/**
 * What one query's answer is worth, from its first `k` items; 0 to 1, NaN when nothing is relevant.
 * Each is the mean over every order of the items that are tied (McSherry and Najork 2008), so that
 * nothing depends on the order of the file.
 */
export type QueryMeasure = (query: Query, k: number) => number;

/**
 * Normalized discounted cumulative gain (Järvelin and Kekäläinen 2002): an item's relevance divided
 * by log2 of 1 and its rank, of that in the best order. As in scikit-learn, gains are linear.
 */
export const ndcg: QueryMeasure = ({ ties, ideal }, k) => {
  const gain = sumOver(ties, k, (tie, first, end) => (tie.gain / tie.items) * discount(first, end));
  let best = 0;
  for (let rank = 1; rank <= Math.min(k, ideal.length); rank++)
    best += ideal[rank - 1]! / Math.log2(1 + rank);
  return best > 0 ? gain / best : Number.NaN;
};

function discount(first: number, end: number): number {
  let sum = 0;
  for (let rank = first; rank < end; rank++) sum += 1 / Math.log2(1 + rank);
  return sum;
}

/**
 * Average precision: the sum of the precision at the rank of each relevant item, divided by how many
 * of them `k` ranks can hold.
 */
export const averagePrecision: QueryMeasure = ({ ties, relevant }, k) => {
  let found = 0;
  const sum = sumOver(ties, k, (tie, first, end) => {
    const others = tie.items > 1 ? (tie.relevant - 1) / (tie.items - 1) : 0;
    let precisions = 0;
    for (let rank = first; rank < end; rank++)
      precisions += (found + 1 + (rank - first) * others) / rank;
    found += tie.relevant;
    return (tie.relevant / tie.items) * precisions;
  });
  return relevant > 0 ? sum / Math.min(relevant, k) : Number.NaN;
};

/** One divided by the rank of the first relevant item; 0 when it is not among the first `k`. */
export const reciprocalRank: QueryMeasure = ({ ties, relevant }, k) => {
  if (relevant === 0) return Number.NaN;
  const tie = ties.find((one) => one.relevant > 0)!;
  let sum = 0;
  let noneYet = 1;
  for (let place = 1; place <= tie.items && tie.before + place <= k; place++) {
    const left = tie.items - place + 1;
    const isNow = Math.min(1, tie.relevant / left);
    sum += (noneYet * isNow) / (tie.before + place);
    noneYet *= 1 - isNow;
  }
  return sum;
};

/** The share of the relevant items that is among the first `k`. */
export const recall: QueryMeasure = ({ ties, relevant }, k) =>
  sumOver(ties, k, (tie, first, end) => (tie.relevant / tie.items) * (end - first)) / relevant;

/** 1 when a relevant item is among the first `k`, else 0. */
export const hit: QueryMeasure = ({ ties, relevant }, k) => {
  if (relevant === 0) return Number.NaN;
  const tie = ties.find((one) => one.relevant > 0)!;
  let none = 1;
  for (let place = 0; place < tie.items && tie.before + place < k; place++)
    none *= Math.max(0, 1 - tie.relevant / (tie.items - place));
  return 1 - none;
};

/** Adds up what each tie adds with its ranks from `first` to before `end`, none of them above `k`. */
function sumOver(
  ties: readonly Tie[],
  k: number,
  add: (tie: Tie, first: number, end: number) => number,
): number {
  let sum = 0;
  for (const tie of ties) {
    if (tie.before >= k) break;
    sum += add(tie, tie.before + 1, Math.min(tie.before + tie.items, k) + 1);
  }
  return sum;
}
