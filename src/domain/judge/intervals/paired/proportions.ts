import { logBinomial } from '../../../data/drift/binomial.ts';
import { normalQuantile } from '../distributions/normal.ts';
import type { Tested } from './tested.ts';

/** Of `n` examples, how many only the candidate got right and how many only the champion. */
export interface Discordant {
  readonly n: number;
  readonly gained: number;
  readonly lost: number;
}

/**
 * The difference of two shares of the same examples: Bonett and Price (2012), Wald's interval with
 * one example added to either way of changing, opened to 0 where the exact test of McNemar does not
 * rule 0 out, so that interval and test agree; p is that test's, two-sided: either way of changing is
 * as likely as the other.
 */
export function pairedProportions({ n, gained, lost }: Discordant): Tested {
  const [up, down] = [(gained + 1) / (n + 2), (lost + 1) / (n + 2)];
  const error = Math.sqrt((up + down - (up - down) ** 2) / (n + 2));
  const below = sided(gained, lost);
  const above = sided(lost, gained);
  return {
    method: 'Bonett-Price, p by exact McNemar',
    caveat: null,
    p: Math.min(1, 2 * below, 2 * above),
    bound: (confidence) => {
      const wald = up - down + normalQuantile(confidence) * error;
      if (confidence < Math.min(below, 0.5)) return Math.max(-1, Math.min(wald, 0));
      if (1 - confidence < Math.min(above, 0.5)) return Math.min(1, Math.max(wald, 0));
      return Math.min(1, Math.max(-1, wald));
    },
  };
}

/** The chance that at least `up` of all changes are for the better, when that is a coin's toss. */
function sided(up: number, down: number): number {
  const all = up + down;
  let p = 0;
  for (let count = up; count <= all; count++) {
    const term = Math.exp(logBinomial(count, all, 0.5));
    p += term;
    if (2 * count > all && term < 1e-17 * p) break;
  }
  return Math.min(1, p);
}
