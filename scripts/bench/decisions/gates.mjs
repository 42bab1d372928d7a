/** Ways to decide whether a candidate replaces the champion, all from the same two sets of predictions. */
import { compare } from '../../../build/src/domain/judge/compare/compare.js';
import { pairedChanges } from '../../../build/src/domain/judge/compare/difference.js';
import { parseMargin } from '../../../build/src/domain/judge/compare/margin.js';
import { holm } from '../../../build/src/domain/judge/compare/slices/family.js';
import { take } from '../../../build/src/domain/judge/examples/examples.js';
import { rowsByValue } from '../../../build/src/domain/judge/examples/slices.js';
import { uncertaintiesOf } from '../../../build/src/domain/judge/intervals/uncertainties.js';
import { intervalOf } from '../../../build/src/domain/judge/intervals/uncertainty.js';
import { metricsFor } from '../../../build/src/domain/judge/metrics/table.js';

// The metrics that decide here have a formula; the others would only take time.
const plan = { resamples: 40, seed: 1, confidence: 0.95 };

/** @returns {{verdict: string, slices: string[], detectable: number | null}} */
export function decideByOurs([champion, candidate], { metric, margin }) {
  const side = (examples) => ({ metrics: {}, examples });
  const terms = { primary: metric, margin: parseMargin(String(margin), 'margin'), guards: [] };
  const { verdict, slices, detectable } = compare(side(champion), side(candidate), terms, plan);
  const worse = slices.filter((slice) => slice.verdict === 'worse').map(({ value }) => value);
  return { verdict, slices: worse, detectable };
}

/** By the two estimates alone: better than the champion by more than `bar`. */
const byValue = (bar) => (pair, terms) => {
  const gain = gainOf(changeOf(pair, terms));
  return { verdict: gain > bar(terms.margin) ? 'better' : 'worse', slices: [] };
};

/** By the interval of each model alone. */
function byOverlap(pair, { metric }) {
  const [champion, candidate] = pair.map((examples) => {
    const found = uncertaintiesOf(examples, [metricOf(examples, metric)], plan).get(metric);
    return 'reason' in found
      ? { low: -Infinity, high: Infinity }
      : intervalOf(found, plan.confidence);
  });
  const sign = metricOf(pair[0], metric).direction === 'higher' ? 1 : -1;
  const [above, below] = sign > 0 ? [candidate, champion] : [champion, candidate];
  if (above.low > below.high) return { verdict: 'better', slices: [] };
  return { verdict: above.high < below.low ? 'worse' : 'inconclusive', slices: [] };
}

/** The paired test on the whole, and of each slice by itself: two-sided p-values, corrected by Holm. */
function byRawSlices(pair, terms) {
  const { gain } = changeOf(pair, terms);
  const { low, high } = intervalOf(gain, plan.confidence);
  const tested = pair[1].slices.flatMap((slice) =>
    rowsByValue(slice).flatMap((rows, code) => {
      if (rows.length < 50) return [];
      const change = changeOf(
        pair.map((each) => take(each, rows)),
        terms,
      );
      return change.difference.p === null ? [] : [{ value: slice.values[code], change }];
    }),
  );
  const adjusted = holm(tested.map(({ change }) => change.difference.p));
  const slices = tested
    .filter(({ change }, at) => adjusted[at] <= 0.05 && gainOf(change) < 0)
    .map(({ value }) => value);
  if (slices.length > 0) return { verdict: 'worse', slices };
  if (low > -terms.margin) return { verdict: low > 0 ? 'better' : 'not-worse', slices };
  return { verdict: high < 0 ? 'worse' : 'inconclusive', slices };
}

function changeOf([champion, candidate], { metric }) {
  return pairedChanges(champion, candidate, [metricOf(candidate, metric)], plan)[0];
}

function metricOf(examples, name) {
  return metricsFor(examples, [name]).find((metric) => metric.name === name);
}

function gainOf({ difference: { champion, candidate, direction } }) {
  return direction === 'higher' ? candidate - champion : champion - candidate;
}

export const rivals = {
  'candidate above champion': byValue(() => 0),
  'candidate above champion less the margin': byValue((margin) => -margin),
  'a threshold, as in MLflow: better by the margin': byValue((margin) => margin),
  'intervals that do not overlap': byOverlap,
};
export const ours = 'mlops';
export const rawSlices = 'Holm over raw slice tests';
export const gates = { [ours]: decideByOurs, ...rivals, [rawSlices]: byRawSlices };
