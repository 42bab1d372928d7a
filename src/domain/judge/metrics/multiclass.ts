import type { MulticlassOutcome } from '../examples/examples.ts';
import { dot } from './binary.ts';
import type { Direction, Metric, Shape, Weights } from './metric.ts';

/** Weighted sums over multiclass examples, from which every metric follows. */
export interface MulticlassSums {
  /** Sum of all weights. */
  total: number;
  /** Sum of weights of the right predictions. */
  right: number;
  /** The classes that any counted example has as label or prediction. */
  present: readonly ClassSums[];
  logLoss: number;
}

interface ClassSums {
  labelled: number;
  predicted: number;
  right: number;
}

const { NaN: none, EPSILON: tiny } = Number;

export function sumMulticlass(outcome: MulticlassOutcome): (weights: Weights) => MulticlassSums {
  const { classes, labels, predictions, scores } = outcome;
  const clip = (value: number) => Math.min(Math.max(value, tiny), 1 - tiny);
  const losses =
    scores && Float64Array.from(labels, (label, row) => -Math.log(clip(scores[label]![row]!)));
  return (weights) => {
    const sums = predictions ? byClass(classes.length, labels, predictions, weights) : [];
    return {
      total: weights.reduce((sum, weight) => sum + weight, 0),
      right: predictions ? sums.reduce((sum, one) => sum + one.right, 0) : none,
      present: sums.filter((one) => one.labelled + one.predicted > 0),
      logLoss: losses ? dot(losses, weights) : none,
    };
  };
}

function byClass(
  count: number,
  labels: Int32Array,
  predictions: Int32Array,
  weights: Weights,
): ClassSums[] {
  const labelled = new Float64Array(count);
  const predicted = new Float64Array(count);
  const right = new Float64Array(count);
  for (let row = 0; row < weights.length; row++) {
    const label = labels[row]!;
    const prediction = predictions[row]!;
    const weight = weights[row]!;
    labelled[label]! += weight;
    predicted[prediction]! += weight;
    if (label === prediction) right[label]! += weight;
  }
  return Array.from(labelled, (sum, code) => ({
    labelled: sum,
    predicted: predicted[code]!,
    right: right[code]!,
  }));
}

type Score = (one: ClassSums) => number;

/** 0 where a class is never predicted or never labelled, as in scikit-learn: the worst value, so nothing passes by it. */
const precision: Score = (one) => (one.predicted > 0 ? one.right / one.predicted : 0);
const recall: Score = (one) => (one.labelled > 0 ? one.right / one.labelled : 0);
const f1: Score = (one) => (2 * one.right) / (one.labelled + one.predicted);

function macro(score: Score): Metric<MulticlassSums>['compute'] {
  return ({ present }) => present.reduce((sum, one) => sum + score(one), 0) / present.length;
}

function weighted(score: Score): Metric<MulticlassSums>['compute'] {
  return ({ present, total }) =>
    present.reduce((sum, one) => sum + one.labelled * score(one), 0) / total;
}

const micro: Metric<MulticlassSums>['compute'] = ({ right, total }) => right / total;

function metric(
  name: string,
  compute: Metric<MulticlassSums>['compute'],
  undefinedWhen = 'there are no examples',
  direction: Direction = 'higher',
  range: readonly [number, number] = [0, 1],
  needs: 'prediction' | 'score' = 'prediction',
  shape: Shape = 'smooth',
): Metric<MulticlassSums> {
  return { name, task: 'multiclass', needs, shape, undefinedWhen, compute, direction, range };
}

const oneClass = 'the labels are all of one class';

export const multiclassMetrics: readonly Metric<MulticlassSums>[] = [
  metric('accuracy', micro, undefined, undefined, undefined, undefined, 'share'),
  metric('balanced_accuracy', balancedAccuracy, oneClass),
  metric('macro_precision', macro(precision)),
  metric('macro_recall', macro(recall)),
  metric('macro_f1', macro(f1)),
  metric('micro_precision', micro),
  metric('micro_recall', micro),
  metric('micro_f1', micro),
  metric('weighted_precision', weighted(precision)),
  metric('weighted_recall', weighted(recall)),
  metric('weighted_f1', weighted(f1)),
  metric(
    'log_loss',
    ({ logLoss, total }) => logLoss / total,
    'there are no examples',
    'lower',
    [0, -Math.log(tiny)],
    'score',
    'mean',
  ),
  metric('mcc', mcc, 'labels or predictions are all of one class', 'higher', [-1, 1]),
  metric('kappa', kappa, 'labels and predictions are all of one class', 'higher', [-1, 1]),
];

/** The mean recall of the classes that are among the labels. */
function balancedAccuracy({ present }: MulticlassSums): number {
  const labelled = present.filter((one) => one.labelled > 0);
  if (labelled.length < 2) return none;
  return labelled.reduce((sum, one) => sum + recall(one), 0) / labelled.length;
}

/** Gorodkin's R_K (2004), the correlation coefficient of K classes. */
function mcc({ present, right, total }: MulticlassSums): number {
  const both = present.reduce((sum, one) => sum + one.labelled * one.predicted, 0);
  const labels = present.reduce((sum, one) => sum + one.labelled ** 2, 0);
  const predictions = present.reduce((sum, one) => sum + one.predicted ** 2, 0);
  const spread = Math.sqrt(total ** 2 - labels) * Math.sqrt(total ** 2 - predictions);
  return spread > 0 ? (right * total - both) / spread : none;
}

/** Cohen's kappa (1960), unweighted. */
function kappa({ present, right, total }: MulticlassSums): number {
  const chance = present.reduce((sum, one) => sum + one.labelled * one.predicted, 0);
  return (right * total - chance) / (total ** 2 - chance);
}
