import type { RegressionOutcome } from '../../examples/examples.ts';
import { ascending, mean, quantile, sum, variance } from '../means.ts';
import type { MetricInfo, Weights } from '../metric.ts';
import { parseName } from '../names.ts';
import { lossOf, quantileOf } from '../regression.ts';
import { lossesOf, pinball } from './losses.ts';
import { withNaive } from './sums.ts';

/** Values whose weighted mean a metric depends on, and how steeply. */
type Part = readonly [values: Float64Array, slope: number, weights?: Weights];

/**
 * The empirical influence of each example (Hampel 1974): the derivative of the metric with respect to
 * the example's share of the weight, in the metric's units; its weighted mean is 0.
 *
 * @returns null where there is none: a quantile, an extreme, a value that is undefined, a root of 0
 */
export function influenceOfRegression(
  outcome: RegressionOutcome,
  weights: Weights,
  metric: MetricInfo,
): Float64Array | null {
  const parts = partsOf(outcome, weights, metric);
  if (!parts) return null;
  const influence = new Float64Array(weights.length);
  const total = sum(weights);
  for (const [values, slope, own = weights] of parts) {
    const ownTotal = sum(own);
    const middle = mean(values, own, ownTotal);
    for (let row = 0; row < weights.length; row++) {
      if (weights[row] === 0 || own[row] === 0) continue;
      influence[row]! += slope * (values[row]! - middle) * (total / ownTotal);
    }
  }
  return influence.every(Number.isFinite) ? influence : null;
}

function partsOf(
  outcome: RegressionOutcome,
  weights: Weights,
  metric: MetricInfo,
): readonly Part[] | null {
  const { labels, naive } = outcome;
  const losses = lossesOf(outcome);
  const loss = lossOf(metric);
  if (loss !== null) return [[losses(loss), 1]];
  switch (metric.name) {
    case 'r2':
      return oneMinusRatio(losses('squared'), squaredDistances(labels, weights), weights);
    case 'explained_variance': {
      const errors = squaredDistances(losses('error'), weights);
      return oneMinusRatio(errors, squaredDistances(labels, weights), weights);
    }
    case 'rmse':
      return root(losses('squared'), weights);
    case 'rmsle':
      return root(losses('logarithmic'), weights);
    case 'mase':
      return naive && ratio(losses('absolute'), naive, weights, withNaive(naive, weights));
  }
  const parsed = parseName(metric.name);
  if (!/^d2(?:_pinball)?$/.test(parsed.base)) return null;
  const at = quantileOf(parsed);
  const constant = quantile(labels, ascending(labels), weights, at);
  const least = labels.map((label) => pinball(label, constant, at));
  return oneMinusRatio(losses(at), least, weights);
}

function squaredDistances(values: Float64Array, weights: Weights): Float64Array {
  const middle = mean(values, weights);
  const isEqual = variance(values, weights) === 0;
  return values.map((value) => (isEqual ? 0 : (value - middle) ** 2));
}

function root(values: Float64Array, weights: Weights): Part[] {
  return [[values, 1 / (2 * Math.sqrt(mean(values, weights)))]];
}

function ratio(above: Float64Array, below: Float64Array, weights: Weights, own = weights): Part[] {
  const [a, b] = [mean(above, weights), mean(below, own)];
  return [
    [above, 1 / b],
    [below, -a / b ** 2, own],
  ];
}

function oneMinusRatio(above: Float64Array, below: Float64Array, weights: Weights): Part[] {
  return ratio(above, below, weights).map(([values, slope]) => [values, -slope]);
}
