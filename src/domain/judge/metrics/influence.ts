import type { Examples, Outcome } from '../examples/examples.ts';
import { influenceOfBinary } from './binary/influence.ts';
import { findBinary } from './binary/metrics.ts';
import { type MetricInfo, plainWeights, type Weights } from './metric.ts';
import { influenceOfMulticlass } from './multiclass/influence.ts';
import { findMulticlass } from './multiclass/metrics.ts';
import { parseName } from './names.ts';
import { influenceOfOwn } from './own.ts';
import { influenceOfRanking } from './ranking/influence.ts';
import { influenceOfRegression } from './regression/influence.ts';
import { measureOf } from './table.ts';

/**
 * The empirical influence of each example on a metric (Hampel 1974): the derivative of the value with
 * respect to the example's share of the weight, in the metric's units. The weighted mean is 0, and
 * the standard error of the value is `sqrt(sum (w l)^2) / sum w`, summed within groups first.
 *
 * @param values of metrics, by name, where they are known; NaN is undefined
 * @returns null where there is none: a metric that jumps, or one that is undefined here
 */
export function influencesOf(
  examples: Examples,
  values: ReadonlyMap<string, number> = new Map(),
): (metric: MetricInfo) => Float64Array | null {
  const weights = plainWeights(examples);
  return (metric) => {
    const own = metric.task === null && examples.own.find(({ name }) => name === metric.name);
    if (own) return influenceOfOwn(own, weights);
    const value = values.get(metric.name) ?? measureOf(examples, [metric])(weights)[0]!;
    return Number.isFinite(value) ? influenceOf(examples, weights, metric) : null;
  };
}

function influenceOf(outcome: Outcome, weights: Weights, metric: MetricInfo): Float64Array | null {
  switch (outcome.task) {
    case 'binary':
      return influenceOfBinary(outcome, weights, findBinary(parseName(metric.name), outcome)!);
    case 'multiclass':
      return influenceOfMulticlass(
        outcome,
        weights,
        findMulticlass(parseName(metric.name), outcome)!,
      );
    case 'regression':
      return influenceOfRegression(outcome, weights, metric);
    case 'ranking':
      return influenceOfRanking(outcome, weights, metric);
  }
}
