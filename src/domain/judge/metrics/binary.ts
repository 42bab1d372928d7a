import type { BinaryOutcome } from '../examples/examples.ts';
import type { Direction, Metric, Shape, Weights } from './metric.ts';
import { areas, rank } from './ranks.ts';

/** Weighted sums over binary examples, from which every metric follows. */
export interface BinarySums {
  /** Sum of all weights. */
  total: number;
  truePositives: number;
  falsePositives: number;
  trueNegatives: number;
  falseNegatives: number;
  rocAuc: number;
  averagePrecision: number;
  logLoss: number;
  squaredError: number;
}

const { NaN: none, EPSILON: tiny } = Number;

/** Sorts once; every call of what it returns is then one pass over the examples. */
export function sumBinary(outcome: BinaryOutcome): (weights: Weights) => BinarySums {
  const { labels, predictions, scores } = outcome;
  const ranking = scores && rank(scores, labels);
  const losses = scores?.map((score, row) => logLossOf(score, labels[row]!));
  const squares = scores?.map((score, row) => (score - labels[row]!) ** 2);
  return (weights) => {
    const counts = predictions ? confusion(labels, predictions, weights) : [none, none, none, none];
    const area = ranking ? areas(ranking, weights) : { auc: none, precision: none };
    return {
      total: weights.reduce((sum, weight) => sum + weight, 0),
      trueNegatives: counts[0]!,
      falsePositives: counts[1]!,
      falseNegatives: counts[2]!,
      truePositives: counts[3]!,
      rocAuc: area.auc,
      averagePrecision: area.precision,
      logLoss: losses ? dot(losses, weights) : none,
      squaredError: squares ? dot(squares, weights) : none,
    };
  };
}

/** Clipped as scikit-learn clips it, so that a score of 0 or 1 that is wrong costs about 36. */
function logLossOf(score: number, label: number): number {
  const clip = (value: number) => Math.min(Math.max(value, tiny), 1 - tiny);
  return -Math.log(label === 1 ? clip(score) : clip(1 - score));
}

/** True negatives, false positives, false negatives, true positives. */
function confusion(labels: Int32Array, predictions: Int32Array, weights: Weights): number[] {
  const counts = [0, 0, 0, 0];
  for (let row = 0; row < weights.length; row++) {
    const cell = 2 * labels[row]! + predictions[row]!;
    counts[cell] = counts[cell]! + weights[row]!;
  }
  return counts;
}

export function dot(values: Float64Array, weights: Weights): number {
  let sum = 0;
  for (let row = 0; row < weights.length; row++) sum += values[row]! * weights[row]!;
  return sum;
}

function metric(
  name: string,
  needs: 'prediction' | 'score',
  shape: Shape,
  undefinedWhen: string,
  compute: Metric<BinarySums>['compute'],
  direction: Direction = 'higher',
  range: readonly [number, number] = [0, 1],
): Metric<BinarySums> {
  return { name, task: 'binary', needs, shape, undefinedWhen, compute, direction, range };
}

const never = 'there are no examples';
const oneClass = 'the labels are all of one class';

/** What scikit-learn answers with 0 and a warning, such as precision without a positive prediction, is undefined here. */
export const binaryMetrics: readonly Metric<BinarySums>[] = [
  metric(
    'accuracy',
    'prediction',
    'share',
    never,
    (s) => (s.truePositives + s.trueNegatives) / s.total,
  ),
  metric(
    'balanced_accuracy',
    'prediction',
    'smooth',
    oneClass,
    (s) => (recall(s) + specificity(s)) / 2,
  ),
  metric(
    'precision',
    'prediction',
    'share',
    'no prediction is positive',
    (s) => s.truePositives / (s.truePositives + s.falsePositives),
  ),
  metric('recall', 'prediction', 'share', 'no label is positive', recall),
  metric('specificity', 'prediction', 'share', 'no label is negative', specificity),
  metric(
    'f1',
    'prediction',
    'smooth',
    'no label and no prediction is positive',
    (s) => (2 * s.truePositives) / (2 * s.truePositives + s.falsePositives + s.falseNegatives),
  ),
  metric(
    'mcc',
    'prediction',
    'smooth',
    'labels or predictions are all of one class',
    mcc,
    'higher',
    [-1, 1],
  ),
  metric('roc_auc', 'score', 'auc', oneClass, (s) => s.rocAuc),
  metric('average_precision', 'score', 'smooth', oneClass, (s) => s.averagePrecision),
  metric('log_loss', 'score', 'mean', never, (s) => s.logLoss / s.total, 'lower', [
    0,
    -Math.log(tiny),
  ]),
  metric('brier', 'score', 'mean', never, (s) => s.squaredError / s.total, 'lower'),
];

function recall(s: BinarySums): number {
  return s.truePositives / (s.truePositives + s.falseNegatives);
}

function specificity(s: BinarySums): number {
  return s.trueNegatives / (s.trueNegatives + s.falsePositives);
}

/** Matthews correlation coefficient; the square root is taken in halves, which a large n needs. */
function mcc(s: BinarySums): number {
  const { truePositives: tp, falsePositives: fp, trueNegatives: tn, falseNegatives: fn } = s;
  const spread = Math.sqrt((tp + fp) * (tn + fn)) * Math.sqrt((tp + fn) * (tn + fp));
  return (tp * tn - fp * fn) / spread;
}
