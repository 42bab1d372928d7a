/** resample.mjs FILE RESAMPLES: every binary metric of a predictions file in so many resamples. */
import { readTable } from '../../../build/src/adapters/tables/read.js';
import { readExamples } from '../../../build/src/domain/judge/examples/read.js';
import { interval } from '../../../build/src/domain/judge/intervals/bootstrap.js';
import { resampledValues } from '../../../build/src/domain/judge/intervals/resampled.js';
import { metricsFor } from '../../../build/src/domain/judge/metrics/table.js';

const [file, resamples] = process.argv.slice(2);
const columns = { target: 'label', prediction: 'prediction', score: 'score', id: 'id' };
const examples = readExamples(await readTable(file, {}, '/'), { task: 'binary', ...columns });
const metrics = metricsFor(examples);
const values = resampledValues(examples, metrics, { resamples: Number(resamples), seed: 1 });
metrics.forEach(({ name }, which) => {
  const { low, high } = interval(values[which], 0.95);
  console.log(name, low, high);
});
