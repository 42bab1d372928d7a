import type { MetricInfo } from '../metric.ts';
import { type Cells, type OfCells, ratio } from './confusion.ts';
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

export const never = 'there are no examples';
export const oneClass = 'the labels are all of one class';
const basics = {
  task: 'binary',
  direction: 'higher',
  range: [0, 1],
  needs: 'prediction',
  undefinedWhen: never,
  share: null,
} as const;

type Differing = Partial<Omit<MetricInfo, 'name'>>;

/** Of the confusion matrix, smooth unless it is said otherwise. */
export function ofCells(name: string, of: OfCells, differing: Differing): BinaryMetric {
  const prepare = (sums: Sums) => {
    const cells = sums.cells() as unknown as Cells;
    return () => of.value(cells);
  };
  return { ...basics, name, shape: 'smooth', of, prepare, ...differing };
}

/** The weight of some cells by that of others. */
export function share(
  name: string,
  over: Cells,
  under: Cells,
  undefinedWhen = never,
): BinaryMetric {
  const metric = ofCells(name, ratio(over, under), { shape: 'share', undefinedWhen });
  return { ...metric, share: { over, under } };
}

/** The mean of one value an example. */
export function mean(of: 'log_loss' | 'brier', most: number): BinaryMetric {
  const prepare = ({ scores, totals }: Sums) => {
    const sums = scores();
    return () => (of === 'brier' ? sums.squares : sums.logLoss) / totals.all;
  };
  const kind = { needs: 'score', direction: 'lower', shape: 'mean', range: [0, most] } as const;
  return { ...basics, name: of, of, prepare, ...kind };
}

/** What needs the examples in the order of their scores; it jumps unless it is said otherwise. */
export function ofRanks(
  name: string,
  prepare: BinaryMetric['prepare'],
  differing: Partial<BinaryMetric> = {},
): BinaryMetric {
  const kind = { needs: 'score', shape: 'rough', of: 'ranks', undefinedWhen: oneClass } as const;
  return { ...basics, name, prepare, ...kind, ...differing };
}
