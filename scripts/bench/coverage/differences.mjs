/**
 * How often the 95 % interval of the difference of two models holds the true difference: ours beside
 * the percentile bootstrap by rows, on the same draws.
 */
import { pairedChanges } from '../../../build/src/domain/judge/compare/difference.js';
import { interval, resample } from '../../../build/src/domain/judge/intervals/bootstrap.js';
import { measureOf, metricsFor } from '../../../build/src/domain/judge/metrics/table.js';
import { markdown } from '../validate-data/markdown.mjs';
import { drawPair, pairs } from './pairs.mjs';

const confidence = 0.95;
/** The truth is what so many examples say, so many times. */
const many = 4e5;
const times = 5;
/** By size: draws, and those of them with percentiles as well. */
const work = { 200: [1000, 500], 1000: [600, 200], 5000: [300, 100] };
const titles = [
  'world',
  'metric',
  'n',
  'ours',
  'percentile',
  'width, ours by percentile',
  'method',
];

/**
 * @param only part of the name of a world; `heard` gets each row when it is known
 * @returns {string} a Markdown table
 */
export function differences({ quick = false, only = '', heard = () => {} } = {}) {
  const rows = [];
  for (const name of Object.keys(pairs)) {
    if (!name.includes(only)) continue;
    const truth = truthOf(name);
    for (const n of pairs[name].sizes)
      for (const row of coverage(name, truth, n, quick ? 5 : 1)) {
        heard(row.join(' | '));
        rows.push(row);
      }
  }
  return markdown(titles, rows);
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

function coverage(name, truth, n, part) {
  const [draws, percentiles] = work[n].map((count) => Math.ceil(count / part));
  const tallies = truth.map(() => ({
    ours: tally(),
    theirs: tally(),
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
      ours.add(difference, truth[at]);
      if (difference.method) methods.add(difference.method);
      if (!byRows[at]) return;
      theirs.add(byRows[at], truth[at]);
      wider.push((difference.high - difference.low) / (byRows[at].high - byRows[at].low));
    });
  }
  return tallies.map(({ ours, theirs, wider, methods }, at) => {
    const width = wider.toSorted((a, b) => a - b)[wider.length >> 1];
    const shares = [ours.share(), theirs.share(), width?.toFixed(2) ?? ''];
    return [name, pairs[name].metrics[at], String(n), ...shares, [...methods].join('; ')];
  });
}

function tally() {
  let [of, held, none] = [0, 0, 0];
  return {
    add: ({ low, high }, truth) => {
      if (low === null || high === null) none++;
      else {
        of++;
        if (low <= truth && truth <= high) held++;
      }
    },
    share: () =>
      of === 0 ? 'none' : `${((100 * held) / of).toFixed(1)}${none ? ` (none in ${none})` : ''}`,
  };
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

if (process.argv[1] === import.meta.filename)
  differences({
    quick: process.argv.includes('--quick'),
    only: process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '',
    heard: console.log,
  });
