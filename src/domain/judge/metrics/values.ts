import type { BinaryOutcome, Examples } from '../examples/examples.ts';
import { lossesOf as binaryLossesOf } from './binary/losses.ts';
import { mean, sum } from './means.ts';
import { type MetricInfo, plainWeights, type Weights } from './metric.ts';
import { logLosses } from './multiclass/passes.ts';
import { queryMeans } from './ranking/influence.ts';
import { lossesOf } from './regression/losses.ts';
import { lossOf } from './regression.ts';

/** The values whose weighted mean a metric is. */
export interface MeanValues {
  /** One an example, or one a unit where there are `units`. Finite. */
  readonly values: Float64Array;
  /** The unit (the query) of each example; null when each example is one. */
  readonly units: Int32Array | null;
  /** How much each value counts. */
  readonly weights: Weights;
}

/** What a metric of the shape 'mean' is the mean of; null for any other, and where it is undefined. */
export function valuesOf(examples: Examples, metric: MetricInfo): MeanValues | null {
  const weights = plainWeights(examples);
  if (examples.task === 'ranking' && metric.task !== null) {
    const means = queryMeans(examples, weights, metric);
    return means && { ...means, units: examples.queries };
  }
  const values = exampleValues(examples, metric);
  if (!values || !(sum(weights) > 0) || !Number.isFinite(mean(values, weights))) return null;
  // What does not count may be undefined.
  const counted = values.map((value, row) => (weights[row]! > 0 ? value : 0));
  return { values: counted, units: null, weights };
}

function exampleValues(examples: Examples, metric: MetricInfo): Float64Array | null {
  if (metric.task === null)
    return examples.own.find(({ name }) => name === metric.name)?.values ?? null;
  switch (examples.task) {
    case 'binary': {
      const { name } = metric;
      if (name === 'cost') return costsOf(examples);
      const isLoss = name === 'log_loss' || name === 'brier';
      return isLoss && examples.scores ? binaryLossesOf(examples, name) : null;
    }
    case 'multiclass':
      return metric.name === 'log_loss' ? logLosses(examples) : null;
    case 'regression': {
      const loss = lossOf(metric);
      return loss === null ? null : lossesOf(examples)(loss);
    }
    case 'ranking':
      return null;
  }
}

function costsOf({ labels, predictions, costs }: BinaryOutcome): Float64Array | null {
  if (!predictions || !costs) return null;
  const { trueNegative, falsePositive, falseNegative, truePositive } = costs;
  const cells = [trueNegative, falsePositive, falseNegative, truePositive];
  return Float64Array.from(labels, (label, row) => cells[2 * label + predictions[row]!]!);
}
