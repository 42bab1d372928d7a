import type { Examples } from '../../../../../src/domain/judge/examples/examples.ts';
import type { Plan } from '../../../../../src/domain/judge/intervals/bootstrap.ts';
import type { MetricInfo } from '../../../../../src/domain/judge/metrics/metric.ts';
import { metricsFor } from '../../../../../src/domain/judge/metrics/table.ts';
import { dice, multiclassCase } from '../../cases.ts';
import { runPython } from '../../python.ts';

export const plan: Plan = { resamples: 400, seed: 1, confidence: 0.95 };

const shared = {
  file: 'predictions.csv',
  keys: [],
  keyedBy: 'id',
  slices: [],
  weights: null,
  groups: null,
  own: [],
} as const;

type Pair = readonly [champion: Examples, candidate: Examples];

/** Two models of the same examples, the second a little better. */
export function binaryPair(count: number, seed = 1): Pair {
  const { share } = dice(seed);
  const labels = Int32Array.from({ length: count }, () => Number(share() < 0.4));
  const luck = Float64Array.from(labels, share);
  const model = (noise: number): Examples => {
    const scores = Float64Array.from(labels, (label, row) =>
      Number((0.35 * label + (0.65 - noise) * luck[row]! + noise * share()).toFixed(3)),
    );
    const predictions = Int32Array.from(scores, (score) => Number(score >= 0.5));
    const kind = { task: 'binary', classes: ['no', 'yes'], costs: null } as const;
    return { ...shared, ...kind, labels, scores, predictions };
  };
  return [model(0.3), model(0.2)];
}

export function regressionPair(count: number, seed = 1): Pair {
  const { share } = dice(seed);
  const truth = Float64Array.from({ length: count }, () => 10 * share());
  const labels = truth.map((value) => value - Math.log(1 - share()));
  const model = (noise: number): Examples => {
    const predictions = truth.map((value) => value + 0.9 + noise * (share() - 0.5));
    const kind = { task: 'regression', classes: null, scores: null } as const;
    return { ...shared, ...kind, labels, predictions, bounds: null, naive: null };
  };
  return [model(3), model(2)];
}

/** Queries of five items. */
export function rankingPair(count: number, seed = 1): Pair {
  const { share, below } = dice(seed);
  const queries = Int32Array.from({ length: count }, (_, row) => Math.floor(row / 5));
  const labels = Float64Array.from(queries, () => below(3));
  const model = (noise: number): Examples => {
    const scores = labels.map((label) => label + noise * share());
    const kind = { task: 'ranking', classes: null, predictions: null } as const;
    return { ...shared, ...kind, labels, scores, queries };
  };
  return [model(3), model(2)];
}

export function multiclassPair(count: number, seed = 1): Pair {
  const throws = dice(seed);
  const truth = multiclassCase(count, throws);
  const model = (): Examples => {
    const { predictions, scores } = multiclassCase(count, throws);
    const right = truth.labels.map((label, row) =>
      throws.share() < 0.6 ? label : predictions![row]!,
    );
    return { ...shared, ...truth, predictions: right, scores };
  };
  return [model(), model()];
}

export function metricOf(examples: Examples, name: string): MetricInfo {
  return metricsFor(examples, [name]).find((metric) => metric.name === name)!;
}

/** Both with these columns of their own. */
export function both([champion, candidate]: Pair, more: Partial<Examples>): Pair {
  return [{ ...champion, ...more } as Examples, { ...candidate, ...more } as Examples];
}

type Request = readonly [name: string, given: Record<string, unknown>];

/** What scipy and numpy answer to all requests at once. */
export function ask(...requests: readonly Request[]): unknown[] {
  const plain = requests.map(([name, given]) => [
    name,
    Object.fromEntries(
      Object.entries(given).map(([key, value]) => [
        key,
        ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
      ]),
    ),
  ]);
  return runPython('intervals/paired/reference.py', plain) as unknown[];
}
