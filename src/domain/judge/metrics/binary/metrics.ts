import type { BinaryOutcome, Costs } from '../../examples/examples.ts';
import type { MetricInfo } from '../metric.ts';
import { cutOf, type MetricName, numberOf, wholeOf } from '../names.ts';
import { type Cells, kappa, mcc, middle, type OfCells, ratio } from './confusion.ts';
import { mostLogLoss } from './losses.ts';
import type { Sums } from './passes.ts';

/** A metric of a binary task, with how it is computed. */
export interface BinaryMetric extends MetricInfo {
  /** What it is a function of: the cells of the confusion matrix, the value of each example, or the ranks. */
  readonly of: OfCells | 'log_loss' | 'brier' | 'roc_auc' | 'average_precision' | 'ranks';
  /** For a share: 1 for the cells counted above the line, and for those below it. */
  readonly share: { readonly over: Cells; readonly under: Cells } | null;
  /** Asks for the sums that it needs; what it returns gives the value after each run, NaN if undefined. */
  readonly prepare: (sums: Sums) => () => number;
}

const never = 'there are no examples';
const oneClass = 'the labels are all of one class';
const basics = {
  task: 'binary',
  direction: 'higher',
  range: [0, 1],
  needs: 'prediction',
  undefinedWhen: never,
  share: null,
} as const;

type Differing = Partial<Omit<MetricInfo, 'name'>>;

function ofCells(name: string, of: OfCells, differing: Differing): BinaryMetric {
  const prepare = (sums: Sums) => {
    const cells = sums.cells() as unknown as Cells;
    return () => of.value(cells);
  };
  return { ...basics, name, shape: 'smooth', of, prepare, ...differing };
}

function share(name: string, over: Cells, under: Cells, undefinedWhen = never): BinaryMetric {
  const metric = ofCells(name, ratio(over, under), { shape: 'share', undefinedWhen });
  return { ...metric, share: { over, under } };
}

function mean(of: 'log_loss' | 'brier', most: number): BinaryMetric {
  const prepare = ({ scores, totals }: Sums) => {
    const sums = scores();
    return () => (of === 'brier' ? sums.squares : sums.logLoss) / totals.all;
  };
  const kind = { needs: 'score', direction: 'lower', shape: 'mean', range: [0, most] } as const;
  return { ...basics, name: of, of, prepare, ...kind };
}

function ofRanks(
  name: string,
  prepare: BinaryMetric['prepare'],
  differing: Partial<BinaryMetric> = {},
): BinaryMetric {
  const kind = { needs: 'score', shape: 'rough', of: 'ranks', undefinedWhen: oneClass } as const;
  return { ...basics, name, prepare, ...kind, ...differing };
}

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

/** Of the examples with the highest scores; see `topPass` for ties and weights. */
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
