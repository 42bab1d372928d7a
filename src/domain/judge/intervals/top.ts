import { studentQuantile } from './distributions/student.ts';
import type { Uncertainty } from './uncertainty.ts';

/** The examples with the highest scores. */
export interface Top {
  /** How many, of a share of the examples not always a whole number. */
  readonly count: number;
  /** Of how many. */
  readonly of: number;
  /** The share of them that is positive. */
  readonly share: number;
}

/** So many examples on either side of the cut are looked at, and at least so many. */
const nearby = { share: 0.5, least: 5 };

/**
 * The interval of a share of the first `count` examples by score: Wilson's (1927), with the variance
 * that comes from where the cut falls. By the influence of an example on a mean beyond a quantile, the
 * variance is `(p(1 - p) + (1 - count / of) (p - m)²) / count`, where m is the share of positive
 * examples at the cut: were another sample's cut a little lower, so much worse ones would come in.
 *
 * @param labels 1 or 0, from the highest score down
 */
export function topShare({ count, of, share }: Top, labels: ArrayLike<number>): Uncertainty {
  const off = (1 - count / of) * (share - shareAt(labels, count)) ** 2;
  return {
    method: 'Wilson, with the variance of the cut',
    caveat: null,
    bound: (confidence) => {
      const t = studentQuantile(confidence, Math.max(1, count - 1));
      if (!Number.isFinite(t)) return t > 0 ? 1 : 0;
      const square = (t * t) / count;
      const variance = (share * (1 - share) + off * (1 + square) + square / 4) / count;
      const bound = (share + square / 2 + t * Math.sqrt(variance)) / (1 + square);
      return Math.min(1, Math.max(0, bound));
    },
  };
}

/** The share of positive examples on both sides of a rank. */
function shareAt(labels: ArrayLike<number>, rank: number): number {
  const wide = Math.max(nearby.least, nearby.share * rank);
  const from = Math.max(0, Math.round(rank - wide));
  const to = Math.min(labels.length, Math.round(rank + wide));
  let positives = 0;
  for (let place = from; place < to; place++) positives += labels[place]!;
  return positives / (to - from);
}
