import { probabilities } from '../records/validation.ts';

const mostBins = 20;

/** Counts of `values` by bin; the edges as numpy.histogram has them. */
export interface Histogram {
  edges: number[];
  counts: number[];
}

/** What is said of numbers; null where it is not defined or not finite. */
export interface Description {
  mean: number | null;
  sd: number | null;
  quantiles: number[] | null;
  histogram: Histogram | null;
  zeros: number;
  negatives: number;
  infinities: number;
}

/**
 * Describes numbers without NaN. Everything but the counts is over the finite ones.
 */
export function describeNumbers(all: Float64Array, areWhole: boolean): Description {
  const finite = all.filter(Number.isFinite).sort();
  const zeros = finite.reduce((count, value) => count + (value === 0 ? 1 : 0), 0);
  const negatives = all.reduce((count, value) => count + (value < 0 ? 1 : 0), 0);
  const signs = { zeros, negatives, infinities: all.length - finite.length };
  if (finite.length === 0)
    return { mean: null, sd: null, quantiles: null, histogram: null, ...signs };
  const mean = total(finite) / finite.length;
  const squares = finite.map((value) => (value - mean) ** 2);
  const quantiles = probabilities.map((probability) => quantile(finite, probability));
  return {
    mean: finiteOrNull(mean),
    sd: finite.length > 1 ? finiteOrNull(Math.sqrt(total(squares) / (finite.length - 1))) : null,
    quantiles: quantiles.every(Number.isFinite) ? quantiles : null,
    histogram: histogramOf(finite, areWhole),
    ...signs,
  };
}

const finiteOrNull = (value: number) => (Number.isFinite(value) ? value : null);

/** The sum, with the rounding errors added up and put back (Neumaier 1974). */
function total(values: Float64Array): number {
  let [sum, lost] = [0, 0];
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}

/** The quantile of ascending values, linear between neighbours: type 7 of Hyndman and Fan (1996), as numpy. */
export function quantile(sorted: Float64Array, probability: number): number {
  const at = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  const part = at - Math.floor(at);
  const step = above - below;
  return part < 0.5 ? below + step * part : above - step * (1 - part);
}

/**
 * At most 20 bins of equal width from the smallest to the largest value; one bin a number where
 * whole numbers span fewer. Null when the range is not finite.
 */
function histogramOf(sorted: Float64Array, areWhole: boolean): Histogram | null {
  const [low, high] = [sorted[0] as number, sorted.at(-1) as number];
  if (!Number.isFinite(high - low)) return null;
  const isFew = high === low || (areWhole && high - low < mostBins);
  const [first, last] = isFew ? [low - 0.5, high + 0.5] : [low, high];
  const bins = isFew ? high - low + 1 : mostBins;
  const width = (last - first) / bins;
  const edges = Array.from({ length: bins + 1 }, (_, bin) => first + bin * width);
  edges[bins] = last;
  const counts = Array<number>(bins).fill(0);
  for (const value of sorted) counts[binOf(value, edges)]! += 1;
  return { edges, counts };
}

/** A bin holds its lower edge; the last one its upper edge too. Edges are rounded, so look beside. */
function binOf(value: number, edges: number[]): number {
  const bins = edges.length - 1;
  const [first, last] = [edges[0] as number, edges[bins] as number];
  let bin = last === first ? 0 : Math.floor(((value - first) / (last - first)) * bins);
  bin = Math.min(Math.max(bin, 0), bins - 1);
  while (bin > 0 && value < (edges[bin] as number)) bin--;
  while (bin < bins - 1 && value >= (edges[bin + 1] as number)) bin++;
  return bin;
}
