import type { Examples, Outcome } from '../examples/examples.ts';
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
      const { predictions } = examples;
      const cells = findBinary(parseName(metric.name), examples)?.share;
      if (!cells || !predictions) return null;
      const cell = (row: number) => 2 * labels[row]! + predictions[row]!;
      return share(
        (row) => cells.over[cell(row)]!,
        (row) => cells.under[cell(row)]!,
      );
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
