import type { Direction, Metric, Need, Shape } from './metric.ts';
import { type MetricName, numberOf, parseName } from './names.ts';
import type { Loss } from './regression/losses.ts';
import type { RegressionSums } from './regression/sums.ts';

export { sumRegression } from './regression/sums.ts';

type Compute = Metric<RegressionSums>['compute'];

interface Kind {
  readonly direction?: Direction;
  readonly range?: readonly [number, number];
  readonly shape?: Shape;
  readonly needs?: Need;
  readonly undefinedWhen?: string;
}

const { POSITIVE_INFINITY: infinity } = Number;

/** Sums that a number cannot hold, as of errors beyond 1e154 squared, are undefined as well. */
const never = 'there are no examples, or the numbers are too large to add up';
const constant = 'the labels are all the same';
const noSeason = 'no example has one a season before it, or their labels are all the same';

function metric(name: string, compute: Compute, kind: Kind = {}): Metric<RegressionSums> {
  return {
    ...{ name, task: 'regression', needs: 'prediction', direction: 'lower', range: [0, infinity] },
    ...{ shape: 'smooth', undefinedWhen: never },
    ...kind,
    compute,
  };
}

/** The loss whose mean a metric is. */
const means: Readonly<Record<string, [Loss, Kind]>> = {
  mse: ['squared', {}],
  mae: ['absolute', {}],
  mape: ['relative', { undefinedWhen: 'a label is 0' }],
  smape: ['symmetric', { range: [0, 2] }],
  bias: ['error', { direction: 'zero', range: [-infinity, infinity] }],
  interval_coverage: [
    'covered',
    { direction: 'higher', range: [0, 1], needs: 'interval', shape: 'share' },
  ],
  interval_width: ['width', { needs: 'interval' }],
};

const share: Kind = { direction: 'higher', range: [-infinity, 1], undefinedWhen: constant };

/**
 * Errors are prediction minus label; `mape`, `smape` are shares and not percent. `mase` (Hyndman and
 * Koehler 2006) is the mean absolute error over that of repeating the label of one season before,
 * both of the examples at hand. `d2` is the share of the mean absolute error of the best constant
 * that is not left. Equal to scikit-learn's where it has them.
 */
export const regressionMetrics: readonly Metric<RegressionSums>[] = [
  metric('r2', (s) => 1 - s.meanOf('squared') / positive(s.labelVariance()), share),
  metric('rmse', (s) => Math.sqrt(s.meanOf('squared'))),
  ...Object.entries(means).map(([name, [loss, kind]]) =>
    metric(name, (s) => s.meanOf(loss), { shape: 'mean', ...kind }),
  ),
  metric('medae', (s) => s.medianAbsoluteError(), { shape: 'rough' }),
  metric('max_error', (s) => s.largestError(), { shape: 'extreme' }),
  metric('rmsle', (s) => Math.sqrt(s.meanOf('logarithmic')), {
    undefinedWhen: 'a label or a prediction is -1 or less',
  }),
  metric('mase', (s) => s.meanOf('absolute') / positive(s.naiveError()), {
    needs: 'season',
    undefinedWhen: noSeason,
  }),
  metric('explained_variance', (s) => 1 - s.errorVariance() / positive(s.labelVariance()), share),
  d2('d2', 0.5),
];

/**
 * A metric that has a parameter: `pinball@0.9`, `d2_pinball@0.9`; at 0.5 without one.
 *
 * @returns undefined when there is none of that name
 * @throws InputError on a parameter that is no number between 0 and 1
 */
export function regressionMetric(name: string): Metric<RegressionSums> | undefined {
  const parsed = parseName(name);
  if (!/^(?:d2_)?pinball$/.test(parsed.base) || parsed.of !== null) return undefined;
  const at = quantileOf(parsed);
  if (parsed.base === 'd2_pinball') return d2(name, at);
  return metric(name, (s) => s.meanOf(at), { shape: 'mean' });
}

/** Of a metric with the quantile as its parameter. */
export function quantileOf(name: MetricName): number {
  return name.at === null ? 0.5 : numberOf(name, 0, 1);
}

function d2(name: string, quantile: number): Metric<RegressionSums> {
  const compute: Compute = (s) => 1 - s.meanOf(quantile) / positive(s.constantLoss(quantile));
  return metric(name, compute, share);
}

/** The loss whose mean a metric is; null when it is no mean. */
export function lossOf({ name }: { name: string }): Loss | null {
  const parsed = parseName(name);
  if (parsed.base === 'pinball') return quantileOf(parsed);
  return Object.hasOwn(means, name) ? means[name]![0] : null;
}

function positive(value: number): number {
  return value > 0 ? value : Number.NaN;
}
