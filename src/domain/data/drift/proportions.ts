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
  const middle = Math.floor(((a.of + 1) * (marked + 1)) / (total + 2));
  const mode = Math.max(low, Math.min(middle, high));
  const isRare = (x: number) => mass(x) <= bar;
  // On each side of the mode a table is the less likely the farther away it is.
  const below = mode - firstOf(mode - low + 1, (away) => isRare(mode - away));
  const above = mode + 1 + firstOf(high - mode, (away) => isRare(mode + 1 + away));
  // How likely the next table is beside this one, one marked more or less.
  const rest = total - marked - a.of;
  const up = (x: number) => ((marked - x) * (a.of - x)) / ((x + 1) * (rest + x + 1));
  const less = tail(mass(below), below - low + 1, (away) => 1 / up(below - away - 1));
  const more = tail(mass(above), high - above + 1, (away) => up(above + away));
  return Math.min(1, less + more);
}

/** The first of so many whole numbers from 0 on for which something holds, as it does for all behind it; their number where there is none. */
function firstOf(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The sum of so many probabilities, each less than the one before; those that change no digit of it
 * are left out.
 *
 * @param log of the first
 * @param next what the one at a place has to be multiplied by for the next one
 */
function tail(log: number, count: number, next: (at: number) => number): number {
  let sum = 0;
  let one = Math.exp(log);
  for (let at = 0; at < count; at++) {
    sum += one;
    if (one * (count - at) <= sum * 1e-18) break;
    one *= next(at);
  }
  return sum;
}

/** Cohen's h (1988): the difference of two shares on the scale on which all shares are equally certain. */
export function cohensH(before: number, now: number): number {
  return 2 * Math.asin(Math.sqrt(now)) - 2 * Math.asin(Math.sqrt(before));
}
