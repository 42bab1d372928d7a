import type { Runs } from '../dataset.ts';
import { sizeOf } from '../profile/runs.ts';
import { cut } from '../values/text.ts';
import { type Sample, validOf } from './side.ts';

/** How often each class stands there, as far as it is known. */
export interface Classes {
  n: number;
  counts: ReadonlyMap<string, number>;
  /** How many classes there are, at most. */
  kinds: number;
  /** How often a class that is not among `counts` can stand there; 0 when all are. */
  unlisted: number;
}

/** As long as the values in a profile, so that both kinds of side call them alike. */
const longest = 40;

/** The categories of a column: from its rows, or the most frequent ones from its profile. */
export function categoriesOf({ profile, counts }: Sample): Classes {
  if (counts) return listed(counts);
  return fromTop(validOf(profile), profile.top, profile.distinct);
}

/** What text looks like. Of patterns that are not listed each may stand there once only. */
export function patternsOf({ profile }: Sample): Classes {
  const n = profile.patterned;
  const top = profile.patterns.map(({ pattern, count }) => ({ value: pattern, count }));
  const rest = n - top.reduce((sum, { count }) => sum + count, 0);
  return fromTop(n, top, top.length + rest);
}

/** Numbers as classes of their own. */
export function valuesOf(runs: Runs): Classes {
  const counts = new Map([...runs.values].map((value, i) => [String(value), runs.counts[i]!]));
  return { n: sizeOf(runs), counts, kinds: counts.size, unlisted: 0 };
}

/** Classes of which all are known. */
export function listed(given: ReadonlyMap<string, number>): Classes {
  const counts = new Map<string, number>();
  let n = 0;
  for (const [value, count] of given) {
    const key = cut(value, longest);
    counts.set(key, (counts.get(key) ?? 0) + count);
    n += count;
  }
  return { n, counts, kinds: counts.size, unlisted: 0 };
}

function fromTop(n: number, top: { value: string; count: number }[], kinds: number): Classes {
  const counts = new Map<string, number>();
  for (const { value, count } of top) counts.set(value, (counts.get(value) ?? 0) + count);
  const known = top.reduce((sum, { count }) => sum + count, 0);
  const unlisted = Math.min(n - known, top.at(-1)?.count ?? n);
  return { n, counts, kinds: Math.max(kinds, counts.size), unlisted };
}

export const isComplete = ({ unlisted }: Classes): boolean => unlisted === 0;
