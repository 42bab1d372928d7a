import type { RegressionOutcome } from '../examples/examples.ts';
import { dot } from './binary.ts';
import type { Direction, Metric, Shape, Weights } from './metric.ts';

/** Weighted means over regression examples, from which every metric follows. Errors are prediction minus label. */
export interface RegressionSums {
  /** Mean squared distance of the labels from their mean. */
  labelVariance: number;
  meanError: number;
  meanSquaredError: number;
  meanAbsoluteError: number;
  medianAbsoluteError: number;
  /** NaN when a counted label is 0. */
  meanRelativeError: number;
  largestError: number;
  /** Mean squared distance of the errors from their mean. */
  errorVariance: number;
}

export function sumRegression(outcome: RegressionOutcome): (weights: Weights) => RegressionSums {
  const { labels, predictions } = outcome;
  const errors = predictions.map((value, row) => value - labels[row]!);
  const sizes = errors.map(Math.abs);
  const squares = errors.map((error) => error * error);
  const relative = sizes.map((size, row) =>
    labels[row] === 0 ? Number.NaN : size / Math.abs(labels[row]!),
  );
  const order = Int32Array.from(sizes.keys()).sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  return (weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const meanError = dot(errors, weights) / total;
    return {
      labelVariance: isConstant(labels, weights)
        ? 0
        : variance(labels, weights, dot(labels, weights) / total, total),
      meanError,
      meanSquaredError: dot(squares, weights) / total,
      meanAbsoluteError: dot(sizes, weights) / total,
      medianAbsoluteError: median(sizes, order, weights, total),
      meanRelativeError: dotCounted(relative, weights) / total,
      largestError: largest(sizes, order, weights),
      errorVariance: variance(errors, weights, meanError, total),
    };
  };
}

function variance(values: Float64Array, weights: Weights, mean: number, total: number): number {
  let sum = 0;
  for (let row = 0; row < weights.length; row++) {
    const away = values[row]! - mean;
    sum += away * away * weights[row]!;
  }
  return sum / total;
}

/** Rounding gives equal labels a mean, and so a variance, of their own. */
function isConstant(values: Float64Array, weights: Weights): boolean {
  const first = values[weights.findIndex((weight) => weight > 0)];
  return values.every((value, row) => weights[row] === 0 || value === first);
}

/** A value that is not counted may be NaN. */
function dotCounted(values: Float64Array, weights: Weights): number {
  let sum = 0;
  for (let row = 0; row < weights.length; row++)
    if (weights[row]! > 0) sum += values[row]! * weights[row]!;
  return sum;
}

/** The middle of all copies, or the mean of the two in the middle. */
function median(values: Float64Array, order: Int32Array, weights: Weights, total: number): number {
  if (total === 0) return Number.NaN;
  const low = Math.floor((total - 1) / 2);
  const high = Math.floor(total / 2);
  let seen = 0;
  let lower: number | undefined;
  for (const row of order) {
    seen += weights[row]!;
    if (lower === undefined && seen > low) lower = values[row]!;
    if (seen > high) return (lower! + values[row]!) / 2;
  }
  return Number.NaN;
}

function largest(values: Float64Array, order: Int32Array, weights: Weights): number {
  for (let place = order.length - 1; place >= 0; place--)
    if (weights[order[place]!]! > 0) return values[order[place]!]!;
  return Number.NaN;
}

function metric(
  name: string,
  direction: Direction,
  range: readonly [number, number],
  compute: Metric<RegressionSums>['compute'],
  undefinedWhen = 'there are no examples',
  shape: Shape = 'smooth',
): Metric<RegressionSums> {
  return {
    name,
    task: 'regression',
    needs: 'prediction',
    direction,
    range,
    compute,
    shape,
    undefinedWhen,
  };
}

const { POSITIVE_INFINITY: infinity } = Number;
const constant = 'the labels are all the same';

export const regressionMetrics: readonly Metric<RegressionSums>[] = [
  metric('r2', 'higher', [-infinity, 1], (s) => share(s.meanSquaredError, s), constant),
  metric('rmse', 'lower', [0, infinity], (s) => Math.sqrt(s.meanSquaredError)),
  metric('mse', 'lower', [0, infinity], (s) => s.meanSquaredError, 'there are no examples', 'mean'),
  metric(
    'mae',
    'lower',
    [0, infinity],
    (s) => s.meanAbsoluteError,
    'there are no examples',
    'mean',
  ),
  metric(
    'medae',
    'lower',
    [0, infinity],
    (s) => s.medianAbsoluteError,
    'there are no examples',
    'rough',
  ),
  metric('mape', 'lower', [0, infinity], (s) => s.meanRelativeError, 'a label is 0', 'mean'),
  metric(
    'max_error',
    'lower',
    [0, infinity],
    (s) => s.largestError,
    'there are no examples',
    'extreme',
  ),
  metric(
    'bias',
    'zero',
    [-infinity, infinity],
    (s) => s.meanError,
    'there are no examples',
    'mean',
  ),
  metric(
    'explained_variance',
    'higher',
    [-infinity, 1],
    (s) => share(s.errorVariance, s),
    constant,
  ),
];

/** The share of the labels' variance that is not `left`. */
function share(left: number, { labelVariance }: RegressionSums): number {
  return labelVariance > 0 ? 1 - left / labelVariance : Number.NaN;
}
