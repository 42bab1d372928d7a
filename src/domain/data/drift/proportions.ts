import { logHypergeometric } from './binomial.ts';
import { chiSquaredTail } from './gamma.ts';

/** How many of how many. */
export interface Part {
  count: number;
  of: number;
}

export interface Tested {
  test: string;
  statistic: number | null;
  p: number;
}

/** Up to this many on the rarer side the exact test is used. */
const mostExact = 1000;

export const shareOf = ({ count, of }: Part): number => (of === 0 ? 0 : count / of);

/** Two proportions: exact while the rarer outcome or the smaller side is not large, else pooled z. */
export function testProportions(a: Part, b: Part): Tested {
  const count = a.count + b.count;
  const total = a.of + b.of;
  if (Math.min(count, total - count, a.of, b.of) <= mostExact)
    return { test: "Fisher's exact", statistic: null, p: fisher(a, b) };
  const pooled = count / total;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.of + 1 / b.of));
  const z = (shareOf(b) - shareOf(a)) / error;
  return { test: 'two proportions', statistic: z, p: chiSquaredTail(z * z, 1) };
}

/**
 * Fisher's exact test, two-sided: the probability of all tables with these margins that are no
 * more likely than this one, as scipy.stats.fisher_exact.
 */
export function fisher(a: Part, b: Part): number {
  const total = a.of + b.of;
  const marked = a.count + b.count;
  const low = Math.max(0, a.of - (total - marked));
  const high = Math.min(marked, a.of);
  if (low === high) return 1;
  const mass = (x: number) => logHypergeometric(x, a.of, marked, total);
  // Equal probabilities differ by rounding.
  const bar = mass(a.count) + 1e-10;
  const mode = Math.floor(((a.of + 1) * (marked + 1)) / (total + 2));
  let p = 0;
  for (const [from, to, step] of [
    [low, Math.min(mode, high), 1],
    [high, Math.min(mode, high) + 1, -1],
  ] as const) {
    for (let x = from; step > 0 ? x <= to : x >= to; x += step) {
      const log = mass(x);
      if (log > bar) break;
      p += Math.exp(log);
    }
  }
  return Math.min(1, p);
}

/** Cohen's h (1988): the difference of two shares on the scale on which all shares are equally certain. */
export function cohensH(before: number, now: number): number {
  return 2 * Math.asin(Math.sqrt(now)) - 2 * Math.asin(Math.sqrt(before));
}
