/**
 * How often the 95 % interval of the difference of two models holds the true difference: ours beside
 * the percentile bootstrap by rows, on the same draws.
 */
import { pairedChanges } from '../../../build/src/domain/judge/compare/difference.js';
import { interval, resample } from '../../../build/src/domain/judge/intervals/bootstrap.js';
import { measureOf, metricsFor } from '../../../build/src/domain/judge/metrics/table.js';
import { markdown } from '../validate-data/markdown.mjs';
import { drawsOf } from './page.mjs';
import { drawPair, pairs } from './pairs.mjs';
import { count, shareOf, tallyOf } from './tally.mjs';

const confidence = 0.95;
/** The truth is what so many examples say, so many times. */
const many = 4e5;
const times = 5;
/** By size: draws, and those of them with percentiles as well. */
const work = { 200: [2000, 200], 1000: [1000, 100], 5000: [500, 50] };

/**
 * A section for each world, as soon as it is known.
 *
 * @param part of the draws @returns {Generator<{title: string, text: string}>}
 */
export function* differences(part) {
  const workOf = (n) => work[n].map((draws) => Math.ceil(part * draws));
  for (const name of Object.keys(pairs)) {
    const { sizes, metrics } = pairs[name];
    const truth = truthOf(name);
    const tallies = sizes.map((n) => coverage(name, truth, n, workOf(n)));
    const rows = metrics.map((metric, at) => {
      const own = tallies.map((all) => all[at]);
      const methods = new Set(own.flatMap((one) => [...one.methods]));
      const cells = own.flatMap(({ ours, theirs, wider }) => [
        shareOf(ours),
        shareOf(theirs),
        wider.toSorted((a, b) => a - b)[wider.length >> 1]?.toFixed(2) ?? '',
      ]);
      return [metric, ...cells, [...methods].join('; ')];
    });
    const titles = sizes.flatMap((n) => [`n = ${n.toLocaleString('en')}`, 'percentile', 'width']);
    const counted = (which) => drawsOf(sizes.map((n) => [workOf(n)[which], n]));
    const draws = `Draws: ${counted(0)} examples; with percentiles ${counted(1)}. *Width* is ours over that of the percentiles.`;
    const text = `${draws}\n\n${markdown(['metric', ...titles, 'method'], rows)}`;
    yield { title: `differences: ${name}`, text };
  }
}

function metricsIn(name, examples) {
  const known = metricsFor(examples);
  return pairs[name].metrics.map((wanted) => known.find((metric) => metric.name === wanted));
}

function truthOf(name) {
  const sums = pairs[name].metrics.map(() => 0);
  const weights = new Float64Array(many).fill(1);
  for (let time = 0; time < times; time++) {
    const pair = drawPair(name, many, 9000 + time);
    const [before, now] = pair.map((one) => measureOf(one, metricsIn(name, one))(weights));
    for (const at of sums.keys()) sums[at] += (now[at] - before[at]) / times;
  }
  return sums;
}

function coverage(name, truth, n, [draws, percentiles]) {
  const tallies = truth.map(() => ({
    ours: tallyOf(),
    theirs: tallyOf(),
    wider: [],
    methods: new Set(),
  }));
  for (let draw = 0; draw < draws; draw++) {
    const [champion, candidate] = drawPair(name, n, 1000 * draw + 1);
    const metrics = metricsIn(name, candidate);
    const changes = pairedChanges(champion, candidate, metrics, {
      resamples: 1000,
      seed: draw,
      confidence,
    });
    const byRows = draw < percentiles ? percentile(champion, candidate, metrics, draw) : [];
    tallies.forEach(({ ours, theirs, wider, methods }, at) => {
      const { difference } = changes[at];
      count(ours, difference, truth[at], difference.reason !== null);
      if (difference.method) methods.add(difference.method);
      if (!byRows[at]) return;
      count(theirs, byRows[at], truth[at]);
      wider.push((difference.high - difference.low) / (byRows[at].high - byRows[at].low));
    });
  }
  return tallies;
}

/** As most tools do it, whatever belongs together. */
function percentile(champion, candidate, metrics, seed) {
  const measures = [champion, candidate].map((one) => measureOf(one, metrics));
  const rows = { labels: candidate.labels, weights: null, groups: null };
  const [before, now] = resample(measures, rows, { resamples: 500, seed });
  return before.map((values, at) => {
    const differences = values.map((value, index) => now[at][index] - value);
    return interval(differences, confidence);
  });
}
