/** How often the intervals of one world hold its truth. */
import { interval } from '../../../build/src/domain/judge/intervals/bootstrap.js';
import { resampledValues } from '../../../build/src/domain/judge/intervals/resampled.js';
import { uncertaintiesOf } from '../../../build/src/domain/judge/intervals/uncertainties.js';
import { intervalOf } from '../../../build/src/domain/judge/intervals/uncertainty.js';
import { plainWeights } from '../../../build/src/domain/judge/metrics/metric.js';
import { measureOf, metricsFor } from '../../../build/src/domain/judge/metrics/table.js';
import { asked, drawWorld } from './models.mjs';
import { count, tallyOf } from './tally.mjs';

const confidence = 0.95;

/** The truth is what so many examples say, and is off by a small part of any interval's width. */
const many = 2e5;
const times = 10;

export function metricsOfWorld(world) {
  const examples = drawWorld(world, 1000, 1);
  return metricsFor(examples, asked[examples.task]).filter(({ shape }) => shape !== 'extreme');
}

export function truthOf(world, metrics) {
  const values = Array.from({ length: times }, (_, time) => {
    const examples = drawWorld(world, many, 10_000 + time);
    return measureOf(examples, metrics)(plainWeights(examples));
  });
  return metrics.map((_, which) => values.reduce((sum, one) => sum + one[which] / times, 0));
}

/**
 * By metric, the methods used, and of ours and of the percentile bootstrap by rows: how many intervals
 * there were, and how many held the truth.
 *
 * @param work how many draws, of how many the percentiles too, of how many resamples
 */
export function simulate(world, metrics, truth, n, { draws, percentiles, resamples }) {
  const tallies = metrics.map(() => ({
    methods: new Set(),
    ours: tallyOf(),
    theirs: tallyOf(),
  }));
  for (let draw = 0; draw < draws; draw++) {
    const examples = drawWorld(world, n, 1_000_003 * draw + n);
    const plan = { resamples: 2000, seed: draw, confidence };
    const found = uncertaintiesOf(examples, metrics, plan);
    const rows = { ...examples, groups: null };
    const values =
      draw < percentiles ? resampledValues(rows, metrics, { resamples, seed: draw }) : null;
    metrics.forEach(({ name }, which) => {
      const { methods, ours, theirs } = tallies[which];
      const one = found.get(name);
      const isFound = 'bound' in one;
      if (isFound) methods.add(one.method);
      const bounds = isFound ? intervalOf(one, confidence) : { low: null, high: null };
      count(ours, bounds, truth[which], isFound && one.caveat !== null);
      if (values) count(theirs, interval(values[which], confidence), truth[which]);
    });
  }
  return tallies;
}
