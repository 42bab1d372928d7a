import { InputError } from '../../errors.ts';
import { didYouMean } from '../../words.ts';
import type { Examples, Outcome } from '../examples/examples.ts';
import type { Task } from '../task.ts';
import { binaryMetrics, sumBinary } from './binary.ts';
import type { Metric, MetricInfo, Weights } from './metric.ts';
import { multiclassMetrics, sumMulticlass } from './multiclass.ts';
import { regressionMetrics, sumRegression } from './regression.ts';

/** Every metric that needs no parameter, by task. */
export const metricsOf: Readonly<Record<Task, readonly MetricInfo[]>> = {
  binary: binaryMetrics,
  multiclass: multiclassMetrics,
  regression: regressionMetrics,
  ranking: [],
};

/**
 * The metrics of these examples: those of the task, those of the user's own columns, and what is
 * asked for by a name with a parameter, as `precision@5%`.
 *
 * @throws InputError on a name that is no metric of the task
 */
export function metricsFor(examples: Examples, asked: readonly string[] = []): MetricInfo[] {
  const known = metricsOf[examples.task];
  const names = known.map(({ name }) => name);
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown === undefined) return [...known];
  throw new InputError({ where: 'metric', found: unknown, remedy: didYouMean(unknown, names) });
}

/** All metrics of a task, in the table's order; NaN where one is undefined. */
export type Measure = (weights: Weights) => Float64Array;

/** Prepares the examples once, so that each resample is a pass without sorting. */
export function measureOf(outcome: Outcome): Measure {
  switch (outcome.task) {
    case 'binary':
      return measure(sumBinary(outcome), binaryMetrics);
    case 'multiclass':
      return measure(sumMulticlass(outcome), multiclassMetrics);
    case 'regression':
      return measure(sumRegression(outcome), regressionMetrics);
    case 'ranking':
      return () => new Float64Array();
  }
}

function measure<S>(sum: (weights: Weights) => S, metrics: readonly Metric<S>[]): Measure {
  return (weights) => {
    const sums = sum(weights);
    return Float64Array.from(metrics, ({ compute }) => defined(compute(sums)));
  };
}

/** An infinite mean, as of errors beyond 1e154 squared, is no value either. */
function defined(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}
