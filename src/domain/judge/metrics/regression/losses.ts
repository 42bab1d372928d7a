import type { RegressionOutcome } from '../../examples/examples.ts';

const { NaN: none } = Number;

type LossOf = (outcome: RegressionOutcome, row: number) => number;

const error: LossOf = ({ labels, predictions }, row) => predictions[row]! - labels[row]!;
const absolute: LossOf = (outcome, row) => Math.abs(error(outcome, row));

/** What one example adds to a mean; NaN makes the mean undefined. */
const losses = {
  /** Prediction minus label. */
  error,
  absolute,
  squared: (o, row) => error(o, row) ** 2,
  /** A share of the label's size, which one of 0 has not. */
  relative: (o, row) => (o.labels[row] === 0 ? none : absolute(o, row) / Math.abs(o.labels[row]!)),
  /** A share of the mean size of label and prediction, 0 to 2; where both are 0 there is no error. */
  symmetric: (o, row) => {
    const size = Math.abs(o.labels[row]!) / 2 + Math.abs(o.predictions[row]!) / 2;
    return size === 0 ? 0 : absolute(o, row) / size;
  },
  logarithmic: ({ labels, predictions }, row) =>
    (logarithm(predictions[row]!) - logarithm(labels[row]!)) ** 2,
  /** 1 where the label lies within the predicted interval, its ends included. */
  covered: ({ labels, bounds }, row) =>
    bounds ? Number(bounds.low[row]! <= labels[row]! && labels[row]! <= bounds.high[row]!) : none,
  width: ({ bounds }, row) => (bounds ? bounds.high[row]! - bounds.low[row]! : none),
} satisfies Record<string, LossOf>;

/** Of one more than the value, which must be above -1. */
function logarithm(value: number): number {
  return value > -1 ? Math.log1p(value) : none;
}

/** The name of a loss, or the quantile of a pinball loss. */
export type Loss = keyof typeof losses | number;

/** The loss of each example, computed when it is first asked for. */
export function lossesOf(outcome: RegressionOutcome): (loss: Loss) => Float64Array {
  const known = new Map<Loss, Float64Array>();
  return (loss) => {
    const values = known.get(loss) ?? computed(outcome, loss);
    known.set(loss, values);
    return values;
  };
}

function computed(outcome: RegressionOutcome, loss: Loss): Float64Array {
  const { labels, predictions } = outcome;
  return labels.map((label, row) =>
    typeof loss === 'number' ? pinball(label, predictions[row]!, loss) : losses[loss](outcome, row),
  );
}

/** Koenker and Bassett (1978): `quantile` times what a prediction is short, the rest times what it is over. */
export function pinball(label: number, prediction: number, quantile: number): number {
  const short = label - prediction;
  return (quantile - 0.5) * short + 0.5 * Math.abs(short);
}
