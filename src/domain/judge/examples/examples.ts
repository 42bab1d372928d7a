import type { Task } from '../task.ts';
import type { Slice } from './slices.ts';

/** What the columns of a predictions file mean. */
export interface Spec {
  readonly task: Task;
  /** Column of the true label. */
  readonly target: string;
  /** Column of what the model said. */
  readonly prediction?: string | undefined;
  /**
   * Binary: the column of the positive label's probability. Multiclass: the word before the class in
   * the names of one column a class: `p` for `p_cat` and `p_dog`.
   */
  readonly score?: string | undefined;
  /** Column that names each example; without it an example is known by its other columns. */
  readonly id?: string | undefined;
  readonly slices?: readonly string[] | undefined;
  /** Binary: the positive label. Found without it for 0 and 1, false and true, no and yes. */
  readonly positive?: string | undefined;
}

/** Codes index into `classes`; the positive class is 1. Scores are the probability of class 1. */
export interface BinaryOutcome {
  readonly task: 'binary';
  readonly classes: readonly [string, string];
  readonly labels: Int32Array;
  readonly predictions: Int32Array | null;
  readonly scores: Float64Array | null;
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
}

/** What was true and what the model said, by example. */
export type Outcome = BinaryOutcome | MulticlassOutcome | RegressionOutcome;

/** By what an example is known; by its label alone means that it cannot be told from others. */
export type KeyedBy = 'id' | 'row' | 'label';

interface Identity {
  /** The path of the predictions file, for messages. */
  readonly file: string;
  /** Ascending, so that nothing depends on the order of the file. Rows alike share a key. */
  readonly keys: readonly string[];
  readonly keyedBy: KeyedBy;
  readonly slices: readonly Slice[];
}

/** The rows of a predictions file, each with its key, its outcome and its slices. */
export type Examples = Outcome & Identity;

/** Those examples, in that order. */
export function take(examples: Examples, rows: Int32Array): Examples {
  return {
    ...takeOutcome(examples, rows),
    file: examples.file,
    keyedBy: examples.keyedBy,
    keys: Array.from(rows, (row) => examples.keys[row]!),
    slices: examples.slices.map((slice) => ({ ...slice, codes: codes(slice.codes, rows) })),
  };
}

function takeOutcome(outcome: Outcome, rows: Int32Array): Outcome {
  switch (outcome.task) {
    case 'binary': {
      const { task, classes, labels, predictions, scores } = outcome;
      return {
        task,
        classes,
        labels: codes(labels, rows),
        predictions: predictions && codes(predictions, rows),
        scores: scores && values(scores, rows),
      };
    }
    case 'multiclass': {
      const { task, classes, labels, predictions, scores } = outcome;
      return {
        task,
        classes,
        labels: codes(labels, rows),
        predictions: predictions && codes(predictions, rows),
        scores: scores?.map((column) => values(column, rows)) ?? null,
      };
    }
    case 'regression': {
      const { task, classes, labels, predictions, scores } = outcome;
      return {
        task,
        classes,
        labels: values(labels, rows),
        predictions: values(predictions, rows),
        scores,
      };
    }
  }
}

function codes(from: Int32Array, rows: Int32Array): Int32Array {
  return rows.map((row) => from[row]!);
}

function values(from: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => from[row]!);
}
