import type { ColumnDrift } from '../../records/drift.ts';
import type { Histogram } from '../profile/histogram.ts';
import { shareBelow } from './bands.ts';
import { type Classes, isComplete } from './classes.ts';
import type { Numbers } from './known.ts';
import type { Sample } from './side.ts';

type Picture = NonNullable<ColumnDrift['picture']>;

const mostBars = 20;

/** The most frequent categories of both sides together; what is left of each is `others`. */
export function drawClasses(before: Classes, now: Classes): Picture | null {
  if (before.n === 0 || now.n === 0) return null;
  const share = ({ n, counts }: Classes, name: string) => (counts.get(name) ?? 0) / n;
  const names = [...new Set([...before.counts.keys(), ...now.counts.keys()])];
  names.sort((a, b) => share(before, b) + share(now, b) - share(before, a) - share(now, a));
  const isAll = names.length <= mostBars && isComplete(before) && isComplete(now);
  const labels = isAll ? names : names.slice(0, mostBars - 1);
  const bars = [before, now].map((side) => {
    const shares = labels.map((name) => share(side, name));
    const rest = 1 - shares.reduce((sum, value) => sum + value, 0);
    return isAll ? shares : [...shares, Math.max(0, rest)];
  });
  if (!isAll) labels.push('others');
  return { labels, reference: bars[0]!, current: bars[1]! };
}

/**
 * Over the bins of the reference's histogram; what lies outside of them has a bar at either end,
 * for which bins are joined in pairs where all twenty are in use. A current side of which only the
 * profile is left has its shares by the middle of what its bands allow (bands.ts).
 */
export function drawNumbers(
  reference: Sample,
  now: Numbers,
  show: (value: number) => string,
): Picture | null {
  const { histogram } = reference.profile;
  if (!histogram) return null;
  const [first, last] = [histogram.edges[0]!, histogram.edges.at(-1)!];
  const isBelow = now.bands.points[0]! < first;
  const isAbove = now.bands.points.at(-1)! > last;
  const edges = innerEdges(histogram, Number(isBelow) + Number(isAbove));
  const inner = [...(isBelow ? [-Infinity] : []), ...edges, ...(isAbove ? [Infinity] : [])];
  const labels = inner.slice(1).map((high, bin) => label(inner[bin]!, high, show));
  return {
    labels,
    reference: sharesOf(inner, binned(histogram)),
    current: sharesOf(inner, (edge) =>
      shareBelow(now.bands, edge === last ? edge : previous(edge)),
    ),
  };
}

/** The share of what a histogram holds below one of its edges. */
function binned({ edges, counts }: Histogram): (edge: number) => number {
  const sums = [0];
  for (const count of counts) sums.push(sums.at(-1)! + count);
  return (edge) => sums[edges.indexOf(edge)]! / sums.at(-1)!;
}

function innerEdges({ edges }: Histogram, more: number): number[] {
  const bins = edges.length - 1;
  if (bins + more <= mostBars) return edges;
  return edges.filter((_, i) => i % 2 === 0 || i === bins);
}

function label(low: number, high: number, show: (value: number) => string): string {
  if (low === -Infinity) return `below ${show(high)}`;
  if (high === Infinity) return `above ${show(low)}`;
  return `${show(low)} – ${show(high)}`;
}

/** The shares between edges, by what lies below each of them. */
function sharesOf(edges: readonly number[], below: (edge: number) => number): number[] {
  const shares = edges.map((edge, i) => (i === 0 ? 0 : i === edges.length - 1 ? 1 : below(edge)));
  return shares.slice(1).map((share, i) => Math.max(0, share - shares[i]!));
}

/** The next smaller double. */
function previous(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  if (value === 0) return -Number.MIN_VALUE;
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? -1n : 1n));
  return view.getFloat64(0);
}
