import type { OfMargins } from './averages.ts';
import { type Distance, distances } from './confusion.ts';

/** Gorodkin's R_K (2004), the correlation coefficient of K classes. */
export const mcc: OfMargins = {
  value: (margins) => {
    const { hits, total, labelled, predicted } = margins;
    const spread = Math.sqrt(mixed(labelled, total)) * Math.sqrt(mixed(predicted, total));
    return spread > 0 ? (hits * total - product(labelled, predicted)) / spread : Number.NaN;
  },
  slope: (margins) => {
    const { total, labelled, predicted } = margins;
    const [labels, predictions] = [mixed(labelled, total), mixed(predicted, total)];
    const spread = Math.sqrt(labels) * Math.sqrt(predictions);
    const value = mcc.value(margins);
    return (label, prediction) =>
      ((label === prediction ? total : 0) - predicted[label]! - labelled[prediction]!) / spread +
      value * (labelled[label]! / labels + predicted[prediction]! / predictions);
  },
};

/** The weight of pairs of examples of different classes; exactly 0 when all are of one. */
function mixed(sums: Float64Array, total: number): number {
  return sums.reduce((sum, weight) => sum + weight * (total - weight), 0);
}

function product(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, weight, code) => sum + weight * other[code]!, 0);
}

/** Cohen's kappa (1960, weighted 1968): 1 less the disagreement as a share of that of chance. */
export function kappa(distance: Distance): OfMargins {
  return {
    value: ({ total, apart, labelled, predicted }) => {
      // Of equal distances the sum is exactly 0 where all are of one class; of others rounding is left.
      if (!(product(labelled, toAll(predicted, 'unequal')) > 0)) return Number.NaN;
      return 1 - (apart[distance] * total) / product(labelled, toAll(predicted, distance));
    },
    slope: ({ total, apart, labelled, predicted }) => {
      const fromLabel = toAll(predicted, distance);
      const fromPrediction = toAll(labelled, distance);
      const chance = product(labelled, fromLabel);
      const share = apart[distance] / chance;
      return (label, prediction) =>
        (total / chance) *
        (share * (fromLabel[label]! + fromPrediction[prediction]!) -
          distances[distance](label, prediction));
    },
  };
}

/** From each class, the sum of its distances to all classes times their weights. */
function toAll(weights: Float64Array, distance: Distance): Float64Array {
  const [total, first, second] = [0, 1, 2].map((power) =>
    weights.reduce((sum, weight, code) => sum + weight * code ** power, 0),
  ) as [number, number, number];
  let [before, placesBefore] = [0, 0];
  return weights.map((weight, code) => {
    before += weight;
    placesBefore += weight * code;
    if (distance === 'unequal') return total - weight;
    if (distance === 'quadratic') return total * code ** 2 - 2 * code * first + second;
    return code * (2 * before - total) + first - 2 * placesBefore;
  });
}
