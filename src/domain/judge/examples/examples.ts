import { type Texts, takeTexts } from '../../packed.ts';
import type { Direction } from '../metrics/metric.ts';
import type { Task } from '../task.ts';
import type { Slice } from './slices.ts';

/** What the columns of a predictions file mean. */
export interface Spec {
  readonly task: Task;
  /** Column of the true label; of a ranking, of each item's relevance, from 0. */
  readonly target: string;
  /** Column of what the model said. */
  readonly prediction?: string | undefined;
  /**
   * Binary: the column of the positive label's probability. Multiclass: the word before the class in
   * the names of one column a class: `p` for `p_cat` and `p_dog`. Ranking: the higher, the earlier.
   */
  readonly score?: string | undefined;
  /** Column that names each example; without it an example is known by its other columns. */
  readonly id?: string | undefined;
  readonly slices?: readonly string[] | undefined;
  /** Binary: the positive label. Found without it for 0 and 1, false and true, no and yes. */
  readonly positive?: string | undefined;
  /** Binary: the prediction is positive from this score on, where there is no column of predictions. */
  readonly threshold?: number | undefined;
  /** Column of how much each example counts, from 0. */
  readonly weight?: string | undefined;
  /** Column whose equal values belong together (a customer, a session, a day): they are resampled whole. */
  readonly group?: string | undefined;
  /** Ranking: the column of the query that an item answers. */
  readonly query?: string | undefined;
  /** Regression: the columns of the lower and the upper end of a predicted interval. */
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  /** Forecast: the column that orders the examples (of each group) in time, and the steps in a season. */
  readonly time?: string | undefined;
  readonly season?: number | undefined;
  /** Binary: what each kind of error costs. */
  readonly costs?: Costs | undefined;
  /** Metrics that are the mean of a column, which the model or its training wrote an example. */
  readonly columns?: readonly ColumnMetric[] | undefined;
}

/** What the cells of the confusion matrix cost an example; those not named cost nothing. */
export interface Costs {
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly truePositive: number;
  readonly trueNegative: number;
}

/** The mean of a numeric column: `my_loss`, lower is better. */
export interface ColumnMetric {
  readonly name: string;
  readonly column: string;
  readonly direction: Direction;
}

/** Codes index into `classes`; the positive class is 1. Scores are the probability of class 1. */
export interface BinaryOutcome {
  readonly task: 'binary';
  readonly classes: readonly [string, string];
  readonly labels: Int32Array;
  readonly predictions: Int32Array | null;
  readonly scores: Float64Array | null;
  readonly costs: Costs | null;
}

/** Codes index into `classes`; scores are probabilities, one array a class. */
export interface MulticlassOutcome {
  readonly task: 'multiclass';
  readonly classes: readonly string[];
  readonly labels: Int32Array;
  readonly predictions: Int32Array | null;
  readonly scores: readonly Float64Array[] | null;
}

/** In the target's own units. */
export interface RegressionOutcome {
  readonly task: 'regression';
  readonly classes: null;
  readonly labels: Float64Array;
  readonly predictions: Float64Array;
  readonly scores: null;
  /** The ends of the predicted interval of each example. */
  readonly bounds: { readonly low: Float64Array; readonly high: Float64Array } | null;
  /** The error of repeating the label of one season before; NaN where there is none. */
  readonly naive: Float64Array | null;
}

/** The items of all queries; `queries` codes from 0, labels are relevances from 0. */
export interface RankingOutcome {
  readonly task: 'ranking';
  readonly classes: null;
  readonly labels: Float64Array;
  readonly predictions: null;
  readonly scores: Float64Array;
  readonly queries: Int32Array;
}

/** What was true and what the model said, by example. */
export type Outcome = BinaryOutcome | MulticlassOutcome | RegressionOutcome | RankingOutcome;

/** By what an example is known; by its label alone means that it cannot be told from others. */
export type KeyedBy = 'id' | 'row' | 'label';

/** A metric that is the mean of one value an example. */
export interface OwnValues extends ColumnMetric {
  readonly values: Float64Array;
}

interface Identity {
  /** The path of the predictions file, for messages. */
  readonly file: string;
  /** Ascending, so that nothing depends on the order of the file. Rows alike share a key. */
  readonly keys: Texts;
  readonly keyedBy: KeyedBy;
  readonly slices: readonly Slice[];
  /** How much each example counts; null when all count the same. */
  readonly weights: Float64Array | null;
  /** Codes from 0 of what belongs together; null when each example stands for itself. */
  readonly groups: Int32Array | null;
  readonly own: readonly OwnValues[];
}

/** The rows of a predictions file, each with its key, its outcome and its slices. */
export type Examples = Outcome & Identity;

/** Those examples, in that order. */
export function take(examples: Examples, rows: Int32Array): Examples {
  const { file, keyedBy, keys, slices, weights, groups, own } = examples;
  return {
    ...takeOutcome(examples, rows),
    ...{ file, keyedBy },
    keys: keys.length === 0 ? keys : takeTexts(keys, rows),
    slices: slices.map((slice) => ({ ...slice, codes: codes(slice.codes, rows) })),
    weights: weights && values(weights, rows),
    groups: groups && codes(groups, rows),
    own: own.map((metric) => ({ ...metric, values: values(metric.values, rows) })),
  };
}

/** Those examples, to measure: without their names and slices, which take most of the time. */
export function part(examples: Examples, rows: Int32Array): Examples {
  return take({ ...examples, keys: [], slices: [] }, rows);
}

function takeOutcome(outcome: Outcome, rows: Int32Array): Outcome {
  switch (outcome.task) {
    case 'binary': {
      const { labels, predictions, scores } = outcome;
      return {
        ...outcome,
        labels: codes(labels, rows),
        predictions: predictions && codes(predictions, rows),
        scores: scores && values(scores, rows),
      };
    }
    case 'multiclass': {
      const { labels, predictions, scores } = outcome;
      return {
        ...outcome,
        labels: codes(labels, rows),
        predictions: predictions && codes(predictions, rows),
        scores: scores?.map((column) => values(column, rows)) ?? null,
      };
    }
    case 'regression': {
      const { labels, predictions, bounds, naive } = outcome;
      return {
        ...outcome,
        labels: values(labels, rows),
        predictions: values(predictions, rows),
        bounds: bounds && { low: values(bounds.low, rows), high: values(bounds.high, rows) },
        naive: naive && values(naive, rows),
      };
    }
    case 'ranking':
      return {
        ...outcome,
        labels: values(outcome.labels, rows),
        scores: values(outcome.scores, rows),
        queries: codes(outcome.queries, rows),
      };
  }
}

function codes(from: Int32Array, rows: Int32Array): Int32Array {
  return rows.map((row) => from[row]!);
}

function values(from: Float64Array, rows: Int32Array): Float64Array {
  const taken = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) taken[place] = from[rows[place]!]!;
  return taken;
}
