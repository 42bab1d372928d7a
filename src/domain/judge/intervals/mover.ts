import type { Uncertainty } from './uncertainty.ts';
import { type Counted, wilsonBound } from './wilson.ts';

/**
 * The mean of independent shares by MOVER (Zou and Donner 2008): each share's own Wilson bounds give
 * the variance at that end.
 */
export function mover(shares: readonly Counted[]): Uncertainty {
  const mean = shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
  return {
    method: 'MOVER of Wilson intervals',
    caveat: null,
    bound: (confidence) => {
      const squares = shares.map((one) => (wilsonBound(one, confidence) - one.share) ** 2);
      const away = Math.sqrt(squares.reduce((sum, one) => sum + one, 0)) / shares.length;
      return confidence < 0.5 ? mean - away : mean + away;
    },
  };
}
