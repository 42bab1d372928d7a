import type { Examples } from '../../examples/examples.ts';
import { normalCdf, normalQuantile } from '../../intervals/distributions/normal.ts';
import { studentCdf } from '../../intervals/distributions/student.ts';
import { unitsOf } from '../../intervals/units.ts';
import { influencesOf } from '../../metrics/influence.ts';
import { type MetricInfo, plainWeights } from '../../metrics/metric.ts';
import { type Gained, pNoWorse } from '../verdict.ts';
import type { LossGains } from './losses.ts';

/**
 * A slice's evidence against being no worse than the margin, as one-sided p-values. Of those above
 * 10 % it is only said whether they are above one half.
 */
export interface Evidence {
  /** From whatever tests there are of it. */
  readonly p: number;
  /** The primary metric's own, which half the slices fall below that are worse by just the margin. */
  readonly own: number;
}

/** Two models on the same examples in the same order. */
export interface Pair {
  readonly champion: Examples;
  readonly candidate: Examples;
}

/** Evidence of the metric itself that a loss must not go without. */
const agreement = 0.1;
/**
 * Shares of the error where there is a loss: of the metric alone, and of both together. A fifth is
 * kept back, as two tests by formula hold together only nearly what each of them does.
 */
const shares = { alone: 0.15, together: 0.65 };

/**
 * Tests that a slice is no worse than the margin by the metric itself; and, where there is one, by
 * the mean of its statistic and that of a loss an example, whose correlation is estimated from what
 * each example does to either. Each has its share of the error (Bonferroni), and the
 * second counts only where the metric itself speaks against the slice at 10 %.
 *
 * @param pair of the slice alone
 * @param gained of the metric on the slice
 * @param gains the losses of the slice's examples; null without one
 */
export function evidenceOf(
  pair: Pair,
  { gain, isSame }: Gained,
  { metric, margin, gains }: { metric: MetricInfo; margin: number; gains: LossGains | null },
): Evidence | null {
  if (isSame) return { p: 1, own: 1 };
  if (!gain) return null;
  // What refutes nothing need not be known to the last digit, which takes most of the time.
  if (!(gain.bound(0.5) <= -margin)) return { p: 1, own: 1 };
  if (!(gain.bound(1 - agreement) <= -margin)) return { p: 0.5, own: 0.5 };
  const own = pNoWorse(gain, margin);
  if (!gains) return { p: own, own };
  const both = together(pair, own, metric, gains);
  return { p: both === null ? own : Math.min(1, own / shares.alone, both / shares.together), own };
}

/** The p-value of the mean of two statistics; null where the losses do not differ at all. */
function together(pair: Pair, own: number, metric: MetricInfo, gains: LossGains): number | null {
  const { champion, candidate } = pair;
  const loss = meanOf(gains.values, candidate);
  const [before, now] = [champion, candidate].map((each) => influencesOf(each)(metric));
  if (!(loss.error > 0) || !before || !now) return null;
  const influence = Float64Array.from(now, (value, row) => value - before[row]!);
  const correlation = Math.max(0, correlationOf(loss.parts, meanOf(influence, candidate).parts));
  const p = studentCdf((loss.mean + gains.margin) / loss.error, loss.parts.length - 1);
  return normalCdf((quantile(own) + quantile(p)) / Math.sqrt(2 + 2 * correlation));
}

const least = 1e-12;

function quantile(p: number): number {
  return normalQuantile(Math.min(1 - least, Math.max(least, p)));
}

/** The weighted mean with its standard error, and what each row or group moves it by. */
function meanOf(values: Float64Array, examples: Examples) {
  const weights = plainWeights(examples);
  const units = examples.groups && unitsOf(examples.groups);
  let [sum, total] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    sum += weights[row]! * values[row]!;
    total += weights[row]!;
  }
  const mean = sum / total;
  const parts = new Float64Array(units?.count ?? values.length);
  for (let row = 0; row < values.length; row++)
    parts[units ? units.codes[row]! : row]! += (weights[row]! * (values[row]! - mean)) / total;
  return { mean, parts, error: Math.sqrt((dot(parts, parts) * parts.length) / (parts.length - 1)) };
}

/** Of values whose sums are 0. */
function correlationOf(a: Float64Array, b: Float64Array): number {
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)) || 0;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
