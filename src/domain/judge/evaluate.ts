import type { Estimate, Measured, SliceEstimates } from '../records/evaluation.ts';
import { type Examples, part } from './examples/examples.ts';
import { dataHash } from './examples/keys.ts';
import { minimumRows, rowsByValue } from './examples/slices.ts';
import { suspicions } from './examples/suspicions.ts';
import { defaultPlan, type Plan } from './intervals/bootstrap.ts';
import {
  type Effort,
  fullEffort,
  sliceEffort,
  uncertaintiesOf,
} from './intervals/uncertainties.ts';
import { intervalOf, type Uncertainty } from './intervals/uncertainty.ts';
import { unitsOf } from './intervals/units.ts';
import { type MetricInfo, type Need, plainWeights } from './metrics/metric.ts';
import { measureOf, metricsFor } from './metrics/table.ts';

/**
 * Measures a model by its examples: every metric of the task with its interval, on all and by slice.
 *
 * @param asked names of further metrics, as `precision@5%`
 * @throws InputError when there is no such metric
 */
export function evaluate(
  examples: Examples,
  plan: Plan = defaultPlan,
  asked: readonly string[] = [],
): Measured {
  const metrics = metricsFor(examples, asked);
  return {
    task: examples.task,
    data: {
      rows: examples.keys.length,
      sha256: dataHash(examples),
      keyedBy: examples.keyedBy,
      classes: examples.classes && [...examples.classes],
      groups: examples.groups && unitsOf(examples.groups).count,
      weighted: examples.weights !== null,
    },
    method: methodOf(plan),
    metrics: estimates(examples, metrics, plan, fullEffort),
    slices: examples.slices.flatMap((slice) =>
      rowsByValue(slice).map((rows, code): SliceEstimates => {
        const value = slice.values[code]!;
        const found = estimates(part(examples, rows), metrics, plan, sliceEffort);
        return { column: slice.column, value, n: rows.length, metrics: found };
      }),
    ),
    minimumRows,
    notes: suspicions(examples),
  };
}

/** What is measured when there are no predictions to measure it from. */
export function unmeasured(plan: Plan = defaultPlan): Measured {
  const method = methodOf(plan);
  return { task: null, data: null, method, metrics: {}, slices: [], minimumRows, notes: [] };
}

function methodOf({ resamples, seed, confidence }: Plan): Measured['method'] {
  return { resamples, seed, confidence };
}

function estimates(
  examples: Examples,
  metrics: readonly MetricInfo[],
  plan: Plan,
  effort: Effort,
): Record<string, Estimate> {
  const there = metrics.filter(({ needs }) => isThere(examples, needs));
  const values = measureOf(examples, there)(plainWeights(examples));
  const found = uncertaintiesOf(examples, there, plan, effort, values);
  const n = examples.labels.length;
  const named = metrics.map(({ name, direction, needs, undefinedWhen }): [string, Estimate] => {
    const value = values[there.findIndex((metric) => metric.name === name)];
    if (value === undefined)
      return [name, { ...none, direction, n: null, reason: `it needs a ${columns[needs]}` }];
    const one = found.get(name)!;
    if (Number.isNaN(value)) return [name, { ...none, direction, n, reason: undefinedWhen }];
    const bounds = 'bound' in one ? bounded(one, plan, undefinedWhen) : { ...none, ...one };
    return [name, { ...bounds, value, direction, n }];
  });
  return Object.fromEntries(named);
}

const none = { value: null, low: null, high: null, method: null };

function bounded(uncertainty: Uncertainty, { confidence }: Plan, undefinedWhen: string) {
  const { low, high } = intervalOf(uncertainty, confidence);
  const { method, caveat } = uncertainty;
  if (low !== null && high !== null) return { low, high, method, reason: caveat };
  return { low, high, method, reason: `no bound: in too many resamples ${undefinedWhen}` };
}

const columns: Readonly<Record<Need, string>> = {
  prediction: 'prediction column',
  score: 'score column',
  interval: 'column for each end of a predicted interval',
  season: 'season and a time column',
  costs: 'cost of each kind of error',
  column: 'column of its own',
};

function isThere(examples: Examples, need: Need): boolean {
  switch (need) {
    case 'prediction':
      return examples.predictions !== null || examples.task === 'ranking';
    case 'score':
      return examples.scores !== null;
    case 'interval':
      return examples.task === 'regression' && examples.bounds !== null;
    case 'season':
      return examples.task === 'regression' && examples.naive !== null;
    case 'column':
      return true;
    case 'costs':
      return examples.task === 'binary' && examples.costs !== null && examples.predictions !== null;
  }
}
