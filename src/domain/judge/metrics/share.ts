import type { BinaryOutcome, Examples, Outcome } from '../examples/examples.ts';
import type { BinaryMetric } from './binary/kinds.ts';
import { findBinary } from './binary/metrics.ts';
import type { MetricInfo } from './metric.ts';
import { findMulticlass } from './multiclass/metrics.ts';
import { hitsAtTop } from './multiclass/passes.ts';
import { parseName } from './names.ts';
import { lossesOf } from './regression/losses.ts';

/** Which examples count in a share: 1 or 0 each. */
export interface Share {
  /** Above the line. */
  readonly hits: Float64Array;
  /** Below the line; wherever `hits` is 1 it is too. */
  readonly among: Float64Array;
}

/** What a metric of the shape 'share' is the share of; null for any other, and without its column. */
export function shareOf(examples: Examples | Outcome, metric: MetricInfo): Share | null {
  if (metric.shape !== 'share' || metric.task !== examples.task) return null;
  const { labels } = examples;
  const share = (hit: (row: number) => number, isAmong: (row: number) => number): Share => ({
    hits: new Float64Array(labels.length).map((_, row) => hit(row)),
    among: new Float64Array(labels.length).map((_, row) => isAmong(row)),
  });
  const all = () => 1;
  switch (examples.task) {
    case 'binary': {
      const cells = findBinary(parseName(metric.name), examples)?.share;
      return cells ? byCell(examples, cells) : null;
    }
    case 'multiclass': {
      const { predictions } = examples;
      const { of, among } = findMulticlass(parseName(metric.name), examples)!;
      if (of !== 'log_loss' && 'top' in of) {
        const hits = hitsAtTop(examples, of.top);
        return hits && { hits, among: hits.map(all) };
      }
      if (!among || !predictions) return null;
      const isAmong = (row: number) => Number(among(labels[row]!, predictions[row]!));
      return share((row) => (labels[row] === predictions[row] ? isAmong(row) : 0), isAmong);
    }
    case 'regression': {
      const hits = examples.bounds && lossesOf(examples)('covered');
      return hits && { hits, among: hits.map(all) };
    }
    case 'ranking':
      return null;
  }
}

function byCell(
  { labels, predictions }: BinaryOutcome,
  { over, under }: NonNullable<BinaryMetric['share']>,
): Share | null {
  if (!predictions) return null;
  const hits = new Float64Array(labels.length);
  const among = new Float64Array(labels.length);
  for (let row = 0; row < labels.length; row++) {
    const cell = 2 * labels[row]! + predictions[row]!;
    hits[row] = over[cell]!;
    among[row] = under[cell]!;
  }
  return { hits, among };
}
