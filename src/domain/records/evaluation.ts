import { z } from 'zod';
import { tasks } from '../judge/task.ts';
import { header } from './header.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
const file = z.strictObject({
  /** Relative to the project's folder, with forward slashes. */
  path: z.string(),
  sha256,
});

/** One metric's value; null is undefined, and `reason` then says why. */
export const estimate = z.strictObject({
  value: z.number().nullable(),
  /** The interval's bounds in the metric's own units; null where there is none. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Examples that it was computed from; null when it was not, but read from a metrics file or missing for want of a column. */
  n: count.nullable(),
  direction: z.enum(['higher', 'lower', 'zero']).nullable(),
  /** How the interval was found, as in `Wilson`; null where there is none. */
  method: z.string().nullable(),
  /** Why there is no value or no interval, or why the interval may not hold what it promises. */
  reason: z.string().nullable(),
});

/** The metrics of the examples that have one value in a column; no intervals below `minimumRows`. */
export const sliceEstimates = z.strictObject({
  column: z.string(),
  value: z.string(),
  n: count,
  metrics: z.record(z.string(), estimate),
});

/** A rule's result. */
export const judgement = z.strictObject({
  rule: z.string(),
  /** Null for a rule on the change from the champion, which compare-to-champion judges. */
  passed: z.boolean().nullable(),
  /** What was judged: on a slice, the value that decided. Null when there was nothing to judge. */
  value: z.number().nullable(),
  reason: z.string(),
});

/** What all intervals have in common; each names its own method. */
export const method = z.strictObject({
  /** Of a bootstrap. */
  resamples: z.int().positive(),
  seed: z.int(),
  confidence: z.number().gt(0).lt(1),
});

/** What was measured, apart from the gate. */
export const measured = {
  task: z.enum(tasks).nullable(),
  /** The evaluation data; null when there are no predictions, only a file of metrics. */
  data: z
    .strictObject({
      rows: count,
      /** Of every example's key and label, in any order. */
      sha256,
      keyedBy: z.enum(['id', 'row', 'label']),
      classes: z.array(z.string()).nullable(),
      /** How many groups of rows were resampled whole; null when each row stands for itself. */
      groups: count.nullable(),
      /** The rows count differently. */
      weighted: z.boolean(),
    })
    .nullable(),
  method,
  metrics: z.record(z.string(), estimate),
  slices: z.array(sliceEstimates),
  /** Examples that a slice's value needs before it is judged. */
  minimumRows: count,
  /** What a person should know beside the numbers. */
  notes: z.array(z.string()),
};

const column = z.string().nullable();

/** What the columns of the predictions mean, in the words of the inputs. */
export const columns = z.strictObject({
  target: z.string(),
  prediction: column,
  score: column,
  id: column,
  /** Binary: the positive label, and the score from which on it is predicted. */
  positive: column,
  threshold: z.number().nullable(),
  weight: column,
  group: column,
  query: column,
  /** Ends of a predicted interval. */
  low: column,
  high: column,
  time: column,
  season: z.int().positive().nullable(),
  costs: z
    .strictObject({
      falsePositive: z.number(),
      falseNegative: z.number(),
      truePositive: z.number(),
      trueNegative: z.number(),
    })
    .nullable(),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      column: z.string(),
      direction: z.enum(['higher', 'lower', 'zero']),
    }),
  ),
});

/** What train leaves in `evaluation.json`. */
export const evaluation = z.strictObject({
  ...header('evaluation'),
  ...measured,
  /** The files that the metrics come from. */
  predictions: file.nullable(),
  metricsFile: file.nullable(),
  /** Which columns of the predictions mean what; a later comparison reads the champion's by them. */
  columns,
  gate: z.strictObject({ passed: z.boolean(), rules: z.array(judgement) }),
  /** What the training depended on; `key` is equal exactly when all of it is. */
  trainedOn: z
    .strictObject({
      key: z.string(),
      command: z.string(),
      files: z.array(file),
      /** Tool to version. */
      tools: z.record(z.string(), z.string()),
    })
    .nullable(),
});

export type Evaluation = z.infer<typeof evaluation>;
export type Estimate = z.infer<typeof estimate>;
export type SliceEstimates = z.infer<typeof sliceEstimates>;
export type Columns = z.infer<typeof columns>;
export type Judgement = z.infer<typeof judgement>;
/** What is measured of a model, before it is judged. */
export type Measured = Pick<Evaluation, keyof typeof measured>;
