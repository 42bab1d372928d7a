/**
 * Ascending, for either end: a resample in which the metric is undefined counts as beyond both, so
 * that what depends on such resamples has no bound.
 */
export function endsOf(values: Float64Array): { lowest: Float64Array; highest: Float64Array } {
  const sorted = (undefinedAs: number) =>
    values.map((value) => (Number.isNaN(value) ? undefinedAs : value)).sort();
  return { lowest: sorted(-Infinity), highest: sorted(Infinity) };
}

/** NaN when one is undefined. The variance is that of a sample. */
export function scatterOf(values: Float64Array): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (values.length - 1) };
}

/** Linear between neighbours: type 7 of Hyndman and Fan (1996), as in numpy. */
export function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below === above ? below : below + (above - below) * (at - Math.floor(at));
}
