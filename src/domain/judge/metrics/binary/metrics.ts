import type { BinaryOutcome, Costs } from '../../examples/examples.ts';
import { cutOf, type MetricName, numberOf, wholeOf } from '../names.ts';
import { kappa, mcc, middle, ratio } from './confusion.ts';
import { type BinaryMetric, mean, never, ofCells, ofRanks, oneClass, share } from './kinds.ts';
import { mostLogLoss } from './losses.ts';
import type { Sums } from './passes.ts';

const recall = [
  [0, 0, 0, 1],
  [0, 0, 1, 1],
] as const;
const specificity = [
  [1, 0, 0, 0],
  [1, 1, 0, 0],
] as const;
const fromMinus1 = { range: [-1, 1] } as const;

/** F with recall `beta` times as important as precision (van Rijsbergen 1979). */
function fbeta(name: string, beta: number): BinaryMetric {
  const square = beta * beta;
  const of = ratio([0, 0, 0, 1 + square], [0, 1, square, 1 + square]);
  return ofCells(name, of, { undefinedWhen: 'no label and no prediction is positive' });
}

/**
 * Expected calibration error: the mean distance, over bins of equal width of the score, of the mean
 * score from the share of positive labels, each bin by its weight (Guo et al. 2017, for the score of
 * the positive label). Bins are closed above: `(0.1, 0.2]`, and `[0, 0.1]`.
 */
function ece(name: string, bins: number): BinaryMetric {
  const prepare = ({ scores, totals }: Sums) => {
    const sums = scores(bins);
    return () => sums.apart / totals.all;
  };
  return ofRanks(name, prepare, { direction: 'lower', undefinedWhen: never });
}

const unknown: Costs = {
  trueNegative: Number.NaN,
  falsePositive: Number.NaN,
  falseNegative: Number.NaN,
  truePositive: Number.NaN,
};

/** What the predictions cost, an example on average; undefined while the costs are unknown. */
function cost(costs: Costs | null): BinaryMetric {
  const { trueNegative, falsePositive, falseNegative, truePositive } = costs ?? unknown;
  const of = ratio([trueNegative, falsePositive, falseNegative, truePositive], [1, 1, 1, 1]);
  const range = [-Infinity, Infinity] as const;
  return ofCells('cost', of, { needs: 'costs', direction: 'lower', shape: 'mean', range });
}

/** What scikit-learn answers with 0 and a warning, such as precision without a positive prediction, is undefined here. */
const plain: readonly BinaryMetric[] = [
  share('accuracy', [1, 0, 0, 1], [1, 1, 1, 1]),
  ofCells('balanced_accuracy', middle(ratio(...recall), ratio(...specificity)), {
    undefinedWhen: oneClass,
  }),
  share('precision', [0, 0, 0, 1], [0, 1, 0, 1], 'no prediction is positive'),
  share('recall', ...recall, 'no label is positive'),
  share('specificity', ...specificity, 'no label is negative'),
  fbeta('f1', 1),
  ofCells('mcc', mcc, {
    ...fromMinus1,
    undefinedWhen: 'labels or predictions are all of one class',
  }),
  ofCells('kappa', kappa, {
    ...fromMinus1,
    undefinedWhen: 'labels and predictions are all of one class',
  }),
  ofRanks('roc_auc', ofCurve('auc'), { shape: 'auc', of: 'roc_auc' }),
  ofRanks('average_precision', ofCurve('averagePrecision'), {
    shape: 'smooth',
    of: 'average_precision',
  }),
  mean('log_loss', mostLogLoss),
  mean('brier', 1),
  ece('ece', 10),
  ofRanks('ks', ofCurve('ks')),
];

function ofCurve(which: 'auc' | 'averagePrecision' | 'ks'): BinaryMetric['prepare'] {
  return (sums) => {
    const curve = sums.curve();
    return () => curve[which];
  };
}

type Parametric = (name: MetricName) => BinaryMetric;

const parametric: Readonly<Record<string, Parametric>> = {
  fbeta: (name) => fbeta(name.name, numberOf(name, 0)),
  ece: (name) => ece(name.name, wholeOf(name, 1, 1000)),
  precision: (name) => atTop(name, (positives, weight) => positives / weight),
  recall: (name) => atTop(name, (positives, _, totals) => positives / totals.positives),
  lift: (name) =>
    atTop(
      name,
      (positives, weight, totals) => positives / weight / (totals.positives / totals.all),
    ),
};

/** Of the examples with the highest scores; `topPass` says what becomes of ties and weights. */
function atTop(
  name: MetricName,
  compute: (positives: number, weight: number, totals: Sums['totals']) => number,
): BinaryMetric {
  const cut = cutOf(name);
  const prepare = (sums: Sums) => {
    const top = sums.top(cut);
    return () => compute(top.positives, top.weight, sums.totals);
  };
  const few = 'count' in cut ? `there are fewer than ${cut.count} examples` : never;
  const isOfPositives = name.base !== 'precision';
  return ofRanks(name.name, prepare, {
    undefinedWhen: isOfPositives ? `no label is positive, or ${few}` : few,
    range: name.base === 'lift' ? [0, Infinity] : [0, 1],
  });
}

/** Every metric that needs no parameter. */
export const binaryMetrics: readonly BinaryMetric[] = [...plain, cost(null)];

/** As names with a parameter are written. */
export const binaryForms = ['fbeta@2', 'ece@15', 'precision@5%', 'recall@5%', 'lift@5%'];

/** @throws InputError where the parameter does not fit */
export function findBinary(name: MetricName, { costs }: BinaryOutcome): BinaryMetric | undefined {
  if (name.of !== null) return undefined;
  if (name.at !== null)
    return Object.hasOwn(parametric, name.base) ? parametric[name.base]!(name) : undefined;
  return name.name === 'cost' ? cost(costs) : plain.find((metric) => metric.name === name.name);
}
