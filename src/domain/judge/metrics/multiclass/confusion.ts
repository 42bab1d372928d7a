/**
 * The pairs of label and prediction that occur, each a cell of the confusion matrix: with many classes
 * far fewer than there could be.
 */
export interface Confusion {
  /** The cell of each example. */
  readonly cells: Int32Array;
  /** The label and the prediction of each cell. */
  readonly labels: Int32Array;
  readonly predictions: Int32Array;
  /** The number of classes. */
  readonly classes: number;
}

export function confusionOf(
  labels: Int32Array,
  predictions: Int32Array,
  classes: number,
): Confusion {
  const known = new Map<number, number>();
  const cells = labels.map((label, row) => {
    const pair = label * classes + predictions[row]!;
    if (!known.has(pair)) known.set(pair, known.size);
    return known.get(pair)!;
  });
  const pairs = Int32Array.from(known.keys());
  return {
    cells,
    labels: pairs.map((pair) => Math.floor(pair / classes)),
    predictions: pairs.map((pair) => pair % classes),
    classes,
  };
}

/** The weights of the confusion matrix, by class. */
export interface Margins {
  total: number;
  /** Of the right predictions. */
  hits: number;
  readonly labelled: Float64Array;
  readonly predicted: Float64Array;
  readonly right: Float64Array;
  /** By distance: the weight of each pair times how far prediction and label are apart. */
  readonly apart: Record<Distance, number>;
}

/** How far two classes are apart: 1 when they differ, or by their places in the order of the classes. */
export type Distance = 'unequal' | 'linear' | 'quadratic';

export const distances: Readonly<Record<Distance, (one: number, other: number) => number>> = {
  unequal: (one, other) => Number(one !== other),
  linear: (one, other) => Math.abs(one - other),
  quadratic: (one, other) => (one - other) ** 2,
};

export function noMargins(classes: number): Margins {
  const { NaN: none } = Number;
  const make = () => new Float64Array(classes);
  return {
    ...{ total: none, hits: none, labelled: make(), predicted: make(), right: make() },
    apart: { unequal: none, linear: none, quadratic: none },
  };
}

/** Fills in the margins from the weight of each cell. */
export function sumMargins(confusion: Confusion, weights: Float64Array, into: Margins): void {
  const { labelled, predicted, right, apart } = into;
  for (const sums of [labelled, predicted, right]) sums.fill(0);
  let [total, hits, linear, quadratic] = [0, 0, 0, 0];
  for (let cell = 0; cell < weights.length; cell++) {
    const weight = weights[cell]!;
    const label = confusion.labels[cell]!;
    const prediction = confusion.predictions[cell]!;
    total += weight;
    labelled[label]! += weight;
    predicted[prediction]! += weight;
    linear += weight * Math.abs(label - prediction);
    quadratic += weight * (label - prediction) ** 2;
    if (label !== prediction) continue;
    right[label]! += weight;
    hits += weight;
  }
  Object.assign(into, { total, hits });
  Object.assign(apart, { unequal: total - hits, linear, quadratic });
}
