import type { BinaryOutcome } from '../../examples/examples.ts';
import type { Weights } from '../metric.ts';
import type { Ranking } from '../ranks.ts';

/** The weight of all counted examples, and of those of each label. */
export interface Totals {
  all: number;
  positives: number;
  negatives: number;
}

/** Examples in the order in which the passes see them. */
export interface View {
  readonly labels: Uint8Array;
  readonly predictions: Int32Array | null;
  /** Descending. */
  readonly scores: Float64Array | null;
  /** 1 at the last place of each run of equal scores, else 0. */
  readonly isLast: Uint8Array;
}

/** @param ranking null to leave them in the order in which they are */
export function viewOf(outcome: BinaryOutcome, ranking: Ranking | null): View {
  const { labels, predictions, scores } = outcome;
  const isLast = new Uint8Array(ranking ? labels.length : 0);
  if (ranking === null) return { labels: Uint8Array.from(labels), predictions, scores, isLast };
  const { order, ends } = ranking;
  for (const end of ends) isLast[end - 1] = 1;
  return {
    labels: taken(new Uint8Array(order.length), labels, order),
    predictions: predictions && taken(new Int32Array(order.length), predictions, order),
    scores: scores && taken(new Float64Array(order.length), scores, order),
    isLast,
  };
}

type Column = Uint8Array | Int32Array | Float64Array;

function taken<C extends Column>(into: C, values: Column, order: Int32Array): C {
  for (let place = 0; place < order.length; place++) into[place] = values[order[place]!]!;
  return into;
}

/** Puts the weights in the order of the view. */
export function gather(weights: Weights, order: Int32Array, ordered: Weights): void {
  for (let place = 0; place < order.length; place++) ordered[place] = weights[order[place]!]!;
}
