import type { Runs } from '../dataset.ts';

const mostBins = 20;

/** How many numbers stand in each bin; the edges as numpy.histogram has them. */
export interface Histogram {
  /** One more than bins. */
  edges: number[];
  counts: number[];
}

/**
 * At most 20 bins of equal width from the smallest to the largest number; one bin a number where
 * whole numbers span fewer. A bin holds its lower edge, the last one its upper edge too. Null when
 * the range is not finite. There must be a number.
 */
export function histogramOf({ values, counts: sizes }: Runs, areWhole: boolean): Histogram | null {
  const edges = edgesOf(values[0] as number, values.at(-1) as number, areWhole);
  if (!edges) return null;
  const last = edges.length - 2;
  const counts = Array<number>(last + 1).fill(0);
  for (let bin = 0, i = 0; bin <= last; bin++) {
    const end = bin === last ? Infinity : (edges[bin + 1] as number);
    let count = 0;
    for (; i < values.length && (values[i] as number) < end; i++) count += sizes[i] as number;
    counts[bin] = count;
  }
  return { edges, counts };
}

function edgesOf(low: number, high: number, areWhole: boolean): number[] | null {
  if (!Number.isFinite(high - low)) return null;
  const isFew = high === low || (areWhole && high - low < mostBins);
  const [first, last] = isFew ? [low - 0.5, high + 0.5] : [low, high];
  const bins = isFew ? high - low + 1 : mostBins;
  const width = (last - first) / bins;
  const edges = Array.from({ length: bins + 1 }, (_, bin) => first + bin * width);
  edges[bins] = last;
  return edges;
}
