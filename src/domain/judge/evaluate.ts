import type { Estimate, Measured, SliceEstimates } from '../records/evaluation.ts';
import { type Examples, take } from './examples/examples.ts';
import { dataHash } from './examples/keys.ts';
import { minimumRows, rowsByValue } from './examples/slices.ts';
import { defaultPlan, interval, type Plan, resample } from './intervals/bootstrap.ts';
import { type MetricInfo, plainWeights } from './metrics/metric.ts';
import { measureOf, metricsOf } from './metrics/table.ts';

/** Measures a model by its examples: every metric of the task with its interval, on all and by slice. */
export function evaluate(examples: Examples, plan: Plan = defaultPlan): Measured {
  return {
    task: examples.task,
    data: {
      rows: examples.keys.length,
      sha256: dataHash(examples),
      keyedBy: examples.keyedBy,
      classes: examples.classes && [...examples.classes],
      groups: null,
      weighted: examples.weights !== null,
    },
    method: { ...plan },
    metrics: estimates(examples, plan),
    slices: examples.slices.flatMap((slice) =>
      rowsByValue(slice).map((rows, code): SliceEstimates => {
        const metrics = estimates(take(examples, rows), plan);
        return { column: slice.column, value: slice.values[code]!, n: rows.length, metrics };
      }),
    ),
    minimumRows,
    notes: [],
  };
}

/** What is measured when there are no predictions to measure it from. */
export function unmeasured(plan: Plan = defaultPlan): Measured {
  const method = { ...plan };
  return { task: null, data: null, method, metrics: {}, slices: [], minimumRows, notes: [] };
}

function estimates(examples: Examples, plan: Plan): Record<string, Estimate> {
  const n = examples.labels.length;
  const measure = measureOf(examples);
  const values = measure(plainWeights(examples));
  const [drawn] = n < minimumRows ? [] : resample([measure], examples, plan);
  const named = metricsOf[examples.task].map((metric, which): [string, Estimate] => {
    const { direction, name } = metric;
    const value = values[which]!;
    if (Number.isNaN(value)) return [name, missing(metric, examples)];
    const { low, high } = drawn ? interval(drawn[which]!, plan.confidence) : unbounded;
    const reason = whyUnbounded(metric, n, low, high);
    const method = low === null ? null : 'percentile bootstrap';
    return [name, { value, low, high, n, direction, method, reason }];
  });
  return Object.fromEntries(named);
}

const unbounded = { low: null, high: null, method: null };

function missing(metric: MetricInfo, examples: Examples): Estimate {
  const { direction, needs } = metric;
  const column = needs === 'prediction' ? examples.predictions : examples.scores;
  return column
    ? {
        value: null,
        ...unbounded,
        n: examples.labels.length,
        direction,
        reason: metric.undefinedWhen,
      }
    : { value: null, ...unbounded, n: null, direction, reason: `it needs a ${needs} column` };
}

function whyUnbounded(
  metric: MetricInfo,
  n: number,
  low: number | null,
  high: number | null,
): string | null {
  if (low !== null && high !== null) return null;
  if (n < minimumRows) return `no interval from fewer than ${minimumRows} examples`;
  return `no interval: in too many resamples ${metric.undefinedWhen}`;
}
