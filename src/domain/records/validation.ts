import { z } from 'zod';
import { drift } from './drift.ts';
import { header } from './header.ts';
import { probabilities, sketchSize } from './sketch.ts';

/** A JSON number, or null where there is none: no values, or one that JSON cannot write. */
const number = z.number().nullable();
const count = z.int().nonnegative();

/**
 * What one column holds; under 4 kB. Times are seconds since 1970 in UTC, but for `min` and `max`,
 * which stand as they are written. Of a sensitive field only the counts are kept.
 */
export const columnProfile = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'time', 'any']),
  sensitive: z.boolean(),
  /** Cells that are not missing. */
  count,
  missing: count,
  /** Cells that do not read as `type`; in no statistic but `count`. */
  invalid: count,
  distinct: count,
  /** Text for times, for text, and for integers beyond 2^53. */
  min: z.union([z.number(), z.string()]).nullable(),
  max: z.union([z.number(), z.string()]).nullable(),
  mean: number,
  /** Of a sample: divided by n - 1. */
  sd: number,
  /** Of the finite values: the third standardized moment, without correction for bias. */
  skew: number,
  /** At `probabilities`, linear between values as numpy does by default. */
  quantiles: z.array(z.number()).length(probabilities.length).nullable(),
  /**
   * The values below which a share of 0, 1/64, 2/64, … 1 of the finite values lies: what drift is
   * judged by when the rows are no longer there. An element is the smallest value v with at least
   * that share of values <= v, so all of them are values of the column.
   */
  sketch: z
    .array(z.number())
    .length(sketchSize + 1)
    .nullable(),
  /** `edges` is one longer than `counts`; the last bin holds its upper edge as well. */
  histogram: z
    .strictObject({ edges: z.array(z.number()).max(21), counts: z.array(count).max(20) })
    .nullable(),
  /** The most frequent values, at most ten; long ones are cut. */
  top: z.array(z.strictObject({ value: z.string(), count })).max(10),
  zeros: count.nullable(),
  negatives: count.nullable(),
  infinities: count.nullable(),
  /** Characters of text, counted as Unicode code points. */
  lengths: z.strictObject({ min: count, max: count, mean: z.number() }).nullable(),
  /** How many texts `patterns` were counted in: all, or those of every so many-th row of a large table. */
  patterned: count,
  /** What text looks like, most frequent first, at most ten: `a` a letter in lower case, `A` in upper case, `9` a digit; runs of one kind are one sign and `+`. */
  patterns: z.array(z.strictObject({ pattern: z.string(), count })).max(10),
  /** How the values follow each other in the rows, missing and invalid ones left out; null for text, and below two values. */
  order: z.enum(['increasing', 'decreasing', 'constant', 'none']).nullable(),
});

/** A cell, or a row when `column` is null, that does not keep to a check. */
export const example = z.strictObject({
  file: z.string(),
  /** The physical line; in a Parquet file the row's number. Null when it is the whole file. */
  line: z.int().positive().nullable(),
  column: z.string().nullable(),
  /** The cell's text, cut; null for a missing cell and for sensitive fields. */
  value: z.string().nullable(),
});

/** One check with its result. */
export const checkResult = z.strictObject({
  /** As in `required(age)`, or as the contract writes it. */
  name: z.string(),
  column: z.string().nullable(),
  level: z.enum(['fail', 'warn']),
  passed: z.boolean(),
  found: z.string(),
  allowed: z.string(),
  /** Rows that do not keep to it, and their share of all rows; null where rows are not what is judged. */
  count: count.nullable(),
  share: number,
  /** The result in one line, for a person. */
  message: z.string(),
  /** The reason that the contract gives for the check. */
  because: z.string().nullable(),
  /** The first offenders, at most ten. */
  examples: z.array(example).max(10),
});

const file = z.strictObject({
  /** Relative to the project's folder, with forward slashes. */
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: count,
});

/** What validate-data leaves in `validation.json`. */
export const validation = z.strictObject({
  ...header('validation'),
  files: z.array(file.extend({ rows: count })),
  /** Null when the data was only profiled. */
  contract: file.nullable(),
  rows: count,
  columns: z.array(columnProfile),
  checks: z.array(checkResult),
  /** Null when there was no reference. */
  drift: drift.nullable(),
  /** No check of level `fail` found anything. */
  valid: z.boolean(),
});

export type Validation = z.infer<typeof validation>;
export type ColumnProfile = z.infer<typeof columnProfile>;
export type CheckResult = z.infer<typeof checkResult>;
export type Example = z.infer<typeof example>;
