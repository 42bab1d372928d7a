/**
 * difference.mjs METRIC CHAMPION CANDIDATE [RESAMPLES]: one metric of two models, by the method that
 * `mlops compare` chooses, or in so many resamples of the pairs.
 */
import { readTable } from '../../../build/src/adapters/tables/read.js';
import { pairedChanges } from '../../../build/src/domain/judge/compare/difference.js';
import { match } from '../../../build/src/domain/judge/compare/match.js';
import { readExamples } from '../../../build/src/domain/judge/examples/read.js';
import {
  defaultPlan,
  interval,
  resample,
} from '../../../build/src/domain/judge/intervals/bootstrap.js';
import { measureOf, metricsFor } from '../../../build/src/domain/judge/metrics/table.js';

const [name, ...rest] = process.argv.slice(2);
const resamples = Number(rest[2] ?? 0);
const columns = { target: 'label', prediction: 'prediction', score: 'score', id: 'id' };
const [before, now] = await Promise.all(rest.slice(0, 2).map(examplesOf));
const { champion, candidate } = match(before, now);
const metrics = metricsFor(candidate).filter((metric) => metric.name === name);
const { difference, low, high } = resamples > 0 ? resampled() : direct();
console.log(name, difference, low, high);

async function examplesOf(file) {
  return readExamples(await readTable(file, {}, '/'), { task: 'binary', ...columns });
}

function direct() {
  return pairedChanges(champion, candidate, metrics, defaultPlan)[0].difference;
}

function resampled() {
  const measures = [champion, candidate].map((one) => measureOf(one, metrics));
  const [[old], [young]] = resample(measures, candidate, { ...defaultPlan, resamples });
  const differences = young.map((value, index) => value - old[index]);
  const middle = differences.reduce((sum, value) => sum + value, 0) / resamples;
  return { difference: middle, ...interval(differences, defaultPlan.confidence) };
}
