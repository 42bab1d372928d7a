import type { RankingOutcome } from '../../examples/examples.ts';

/** Items of equal score, whose order therefore says nothing. */
export interface Tie {
  /** How many items come before it. */
  readonly before: number;
  readonly items: number;
  /** How many of them are relevant, which is a relevance above 0. */
  readonly relevant: number;
  /** Sum of their relevances. */
  readonly gain: number;
}

/** The answer to one query. */
export interface Query {
  /** From the highest score down. */
  readonly ties: readonly Tie[];
  readonly relevant: number;
  /** The relevances of its items, descending. */
  readonly ideal: Float64Array;
}

/** The answers by the queries' codes; a code that no item has stands for a query without items. */
export function queriesOf({ labels, scores, queries }: RankingOutcome): Query[] {
  const rows = rowsOf(queries);
  return rows.map((own): Query => {
    own.sort((a, b) => scores[b]! - scores[a]! || labels[b]! - labels[a]!);
    const ideal = Float64Array.from(own, (row) => labels[row]!)
      .sort()
      .reverse();
    return { ties: tiesOf(own, scores, labels), relevant: countRelevant(ideal), ideal };
  });
}

function rowsOf(queries: Int32Array): Int32Array[] {
  const counts = countOf(queries);
  const rows = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(counts.length);
  for (let row = 0; row < queries.length; row++) {
    const query = queries[row]!;
    rows[query]![filled[query]!++] = row;
  }
  return rows;
}

/** How many items each query has. */
export function countOf(queries: Int32Array): Int32Array {
  let last = -1;
  for (const query of queries) if (query > last) last = query;
  const counts = new Int32Array(last + 1);
  for (const query of queries) counts[query]!++;
  return counts;
}

function tiesOf(rows: Int32Array, scores: Float64Array, labels: Float64Array): Tie[] {
  const ties: Tie[] = [];
  let before = 0;
  while (before < rows.length) {
    const score = scores[rows[before]!];
    let [end, relevant, gain] = [before, 0, 0];
    for (; end < rows.length && scores[rows[end]!] === score; end++) {
      const label = labels[rows[end]!]!;
      if (label > 0) relevant++;
      gain += label;
    }
    ties.push({ before, items: end - before, relevant, gain });
    before = end;
  }
  return ties;
}

function countRelevant(descending: Float64Array): number {
  const end = descending.findIndex((label) => !(label > 0));
  return end < 0 ? descending.length : end;
}
