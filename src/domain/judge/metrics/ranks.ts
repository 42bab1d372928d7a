import { descending } from './order.ts';

/** The examples from the highest score down, and where runs of equal scores end. */
export interface Ranking {
  readonly order: Int32Array;
  /** The rank after the last one of each run of equal scores. */
  readonly ends: Int32Array;
}

/** Of the arrays that are still in use: metrics, influences and resamples ask for the same ones. */
const known = new WeakMap<Float64Array, Ranking>();

/** Sorts once, however often it is asked. @param scores never written to again */
export function rank(scores: Float64Array): Ranking {
  const ranking = known.get(scores) ?? ranked(scores);
  known.set(scores, ranking);
  return ranking;
}

function ranked(scores: Float64Array): Ranking {
  const order = descending(scores);
  const ends = new Int32Array(order.length);
  let runs = 0;
  for (let place = 1; place <= order.length; place++)
    if (place === order.length || scores[order[place]!] !== scores[order[place - 1]!])
      ends[runs++] = place;
  return { order, ends: ends.slice(0, runs) };
}
