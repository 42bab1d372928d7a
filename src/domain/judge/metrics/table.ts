import { InputError } from '../../errors.ts';
import { didYouMean } from '../../words.ts';
import type {
  BinaryOutcome,
  Examples,
  MulticlassOutcome,
  Outcome,
  OwnValues,
} from '../examples/examples.ts';
import type { Task } from '../task.ts';
import { measureBinary } from './binary/measure.ts';
import { binaryForms, binaryMetrics, findBinary } from './binary/metrics.ts';
import type { Metric, MetricInfo, Weights } from './metric.ts';
import { measureMulticlass } from './multiclass/measure.ts';
import { findMulticlass, multiclassForms, multiclassMetrics } from './multiclass/metrics.ts';
import { parseName } from './names.ts';
import { ownMetrics, sumOwn } from './own.ts';
import { rankingMetric, rankingMetrics, sumRanking } from './ranking.ts';
import { regressionMetric, regressionMetrics, sumRegression } from './regression.ts';

/** Every metric that needs no parameter, by task. */
export const metricsOf: Readonly<Record<Task, readonly MetricInfo[]>> = {
  binary: binaryMetrics,
  multiclass: multiclassMetrics,
  regression: regressionMetrics,
  ranking: rankingMetrics,
};

/** How names with a parameter are written, for suggestions. */
const forms: Readonly<Record<Task, readonly string[]>> = {
  binary: binaryForms,
  multiclass: multiclassForms,
  regression: ['pinball@0.9', 'd2_pinball@0.9'],
  ranking: ['ndcg@5', 'map@5', 'mrr@5', 'recall@5', 'hit_rate@5'],
};

/** What is measured, and the columns of the user's own. */
export type Measurable = Outcome & { readonly own?: readonly OwnValues[] };

/**
 * The metrics of these examples: those of the task, those of the user's own columns, and what is
 * asked for by a name with a parameter, as `precision@5%`. What needs costs, intervals or seasons is
 * there when they are, or when it is asked for.
 *
 * @throws InputError on a name that is no metric of the task, and on a parameter that does not fit
 */
export function metricsFor(examples: Examples, asked: readonly string[] = []): MetricInfo[] {
  const common = allOf(examples).filter(({ needs }) => isThere(examples, needs));
  const known = new Set(common.map(({ name }) => name));
  const others = [...new Set(asked)].filter((name) => !known.has(name));
  return [...common, ...others.map((name) => metricOf(examples, name))];
}

function allOf({ task, own = [] }: Measurable): MetricInfo[] {
  return [...metricsOf[task], ...ownMetrics(own)];
}

function isThere(outcome: Outcome, needs: MetricInfo['needs']): boolean {
  if (needs === 'costs') return outcome.task === 'binary' && outcome.costs !== null;
  if (needs === 'interval') return outcome.task === 'regression' && outcome.bounds !== null;
  if (needs === 'season') return outcome.task === 'regression' && outcome.naive !== null;
  return true;
}

/** @throws InputError when there is none of that name */
function metricOf(examples: Measurable, name: string): MetricInfo {
  const own = ownMetrics(examples.own ?? []).find((metric) => metric.name === name);
  if (own) return own;
  switch (examples.task) {
    case 'binary':
      return known(examples, name, binaryMetric(examples));
    case 'multiclass':
      return known(examples, name, multiclassMetric(examples));
    case 'regression':
      return known(examples, name, regressionMetricOf);
    case 'ranking':
      return known(examples, name, rankingMetric);
  }
}

const binaryMetric = (outcome: BinaryOutcome) => (name: string) =>
  findBinary(parseName(name), outcome);
const multiclassMetric = (outcome: MulticlassOutcome) => (name: string) =>
  findMulticlass(parseName(name), outcome);
const regressionMetricOf = (name: string) =>
  regressionMetrics.find((metric) => metric.name === name) ?? regressionMetric(name);

function known<M>(examples: Measurable, name: string, find: (name: string) => M | undefined): M {
  const metric = find(name);
  if (metric) return metric;
  const names = [...allOf(examples).map((one) => one.name), ...forms[examples.task]];
  const { base } = parseName(name);
  const remedy = didYouMean(names.includes(base) ? base : name, names);
  throw new InputError({ where: 'metric', found: name, remedy });
}

/** The values of metrics, in their order; NaN where one is undefined. */
export type Measure = (weights: Weights) => Float64Array;

/**
 * Prepares the examples once, so that each resample is a pass without sorting. Metrics are known by
 * their names, so those of one model's examples can be measured on another's; a column of the user's
 * own that is not there is undefined.
 *
 * @throws InputError as `metricsFor`
 */
export function measureOf(
  examples: Measurable,
  metrics: readonly MetricInfo[] = allOf(examples),
): Measure {
  const own = (examples.own ?? []).filter(({ name }) => metrics.some((one) => isOwn(one, name)));
  const measureOwn = own.length > 0 ? measure(sumOwn(own), ownMetrics(own)) : () => [];
  const others = metrics.filter(({ task }) => task !== null);
  const measureOthers = measureTask(examples, others);
  const places = metrics.map((metric) => {
    if (metric.task !== null) return others.indexOf(metric);
    const place = own.findIndex(({ name }) => name === metric.name);
    return place < 0 ? place : others.length + place;
  });
  return (weights) => {
    const values = [...measureOthers(weights), ...measureOwn(weights)];
    return Float64Array.from(places, (place) => defined(values[place] ?? Number.NaN));
  };
}

function isOwn(metric: MetricInfo, name: string): boolean {
  return metric.task === null && metric.name === name;
}

function measureTask(outcome: Outcome, metrics: readonly MetricInfo[]): Measure {
  const all = <M>(find: (name: string) => M | undefined): M[] =>
    metrics.map(({ name }) => known(outcome, name, find));
  switch (outcome.task) {
    case 'binary':
      return measureBinary(outcome, all(binaryMetric(outcome)));
    case 'multiclass':
      return measureMulticlass(outcome, all(multiclassMetric(outcome)));
    case 'regression':
      return measure(sumRegression(outcome), all(regressionMetricOf));
    case 'ranking':
      return measure(sumRanking(outcome), all(rankingMetric));
  }
}

function measure<S>(sum: (weights: Weights) => S, metrics: readonly Metric<S>[]): Measure {
  return (weights) => {
    const sums = sum(weights);
    return Float64Array.from(metrics, ({ compute }) => compute(sums));
  };
}

/** An infinite mean, as of errors beyond 1e154 squared, is no value either. */
function defined(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}
