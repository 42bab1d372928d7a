import type { Runs } from '../dataset.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import { type Moments, momentsOf } from './moments.ts';
import { quantilesOf, sizeOf, sketchOf } from './runs.ts';

/** What is said of numbers; null where it is not defined or not finite. */
export interface Description extends Moments {
  quantiles: number[] | null;
  sketch: number[] | null;
  histogram: Histogram | null;
  zeros: number;
  negatives: number;
  infinities: number;
}

/** How many infinite numbers there are on each side. */
export interface Infinite {
  below: number;
  above: number;
}

/**
 * Describes numbers without NaN: the finite ones as runs, the others counted. Everything but the
 * counts is over the finite ones. Every engine says these things by this function, so that all
 * give the same to the last digit.
 */
export function describeRuns(runs: Runs, areWhole: boolean, infinite: Infinite): Description {
  const size = sizeOf(runs);
  const signs = {
    ...signsOf(runs, infinite.below),
    infinities: infinite.below + infinite.above,
  };
  const moments = size === 0 ? { mean: null, sd: null, skew: null } : momentsOf(runs, size);
  return { ...moments, ...shapeOf(runs, areWhole), ...signs };
}

/** What there is of it that says something of times, too. */
export function shapeOf(
  runs: Runs,
  areWhole: boolean,
): Pick<Description, 'quantiles' | 'sketch' | 'histogram'> {
  const size = sizeOf(runs);
  if (size === 0) return { quantiles: null, sketch: null, histogram: null };
  const quantiles = quantilesOf(runs, size);
  return {
    quantiles: quantiles.every(Number.isFinite) ? quantiles : null,
    sketch: sketchOf(runs, size),
    histogram: histogramOf(runs, areWhole),
  };
}

function signsOf({ values, counts }: Runs, below: number) {
  let negatives = below;
  let i = 0;
  for (; i < values.length && (values[i] as number) < 0; i++) negatives += counts[i] as number;
  return { negatives, zeros: values[i] === 0 ? (counts[i] as number) : 0 };
}
