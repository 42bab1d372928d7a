import type { RegressionOutcome } from '../../examples/examples.ts';
import { ascending, mean, quantile, sum, variance } from '../means.ts';
import type { Weights } from '../metric.ts';
import { type Loss, lossesOf, pinball } from './losses.ts';

/** Weighted sums over regression examples, each computed when it is asked for. NaN is undefined. */
export interface RegressionSums {
  readonly meanOf: (loss: Loss) => number;
  /** Mean squared distance from the mean: of the labels, and of the errors. */
  readonly labelVariance: () => number;
  readonly errorVariance: () => number;
  readonly medianAbsoluteError: () => number;
  readonly largestError: () => number;
  /** Mean error of repeating the label of one season before, of the examples that have one. */
  readonly naiveError: () => number;
  /** Mean pinball loss of the one constant that has the smallest. */
  readonly constantLoss: (quantile: number) => number;
}

/** Sorts once, when first needed; every call of what it returns is then a pass over the examples. */
export function sumRegression(outcome: RegressionOutcome): (weights: Weights) => RegressionSums {
  const { labels, naive } = outcome;
  const lossOf = lossesOf(outcome);
  const bySize = once(() => ascending(lossOf('absolute')));
  const byLabel = once(() => ascending(labels));
  const hasNaive = once(() => labels.map((_, row) => Number(isThere(naive, row))));
  const naiveErrors = once(() => labels.map((_, row) => (isThere(naive, row) ? naive![row]! : 0)));
  return (weights) => {
    const total = sum(weights);
    const means = new Map<Loss, number>();
    return {
      meanOf: (loss) => {
        const value = means.get(loss) ?? mean(lossOf(loss), weights, total);
        means.set(loss, value);
        return value;
      },
      labelVariance: once(() => variance(labels, weights, total)),
      errorVariance: () => variance(lossOf('error'), weights, total),
      medianAbsoluteError: () => quantile(lossOf('absolute'), bySize(), weights, 0.5, total),
      largestError: () => largest(lossOf('absolute'), bySize(), weights),
      naiveError: () => mean(naiveErrors(), weights, total) / mean(hasNaive(), weights, total),
      constantLoss: (at) => {
        const constant = quantile(labels, byLabel(), weights, at, total);
        let lost = 0;
        for (let row = 0; row < weights.length; row++)
          lost += weights[row]! * pinball(labels[row]!, constant, at);
        return lost / total;
      },
    };
  };
}

function isThere(naive: Float64Array | null, row: number): boolean {
  return naive !== null && !Number.isNaN(naive[row]!);
}

/** The weights of the examples that have one a season before. */
export function withNaive(naive: Float64Array, weights: Weights): Weights {
  return weights.map((weight, row) => (isThere(naive, row) ? weight : 0));
}

function largest(values: Float64Array, order: Int32Array, weights: Weights): number {
  for (let place = order.length - 1; place >= 0; place--)
    if (weights[order[place]!]! > 0) return values[order[place]!]!;
  return Number.NaN;
}

function once<T>(compute: () => T): () => T {
  let value: { it: T } | undefined;
  return () => {
    value ??= { it: compute() };
    return value.it;
  };
}
