import type {
  RankingOutcome,
  RegressionOutcome,
} from '../../../../src/domain/judge/examples/examples.ts';
import type { dice } from '../cases.ts';

type Dice = ReturnType<typeof dice>;

/** An outcome and how much each example counts. */
export interface Weighted<T> {
  readonly outcome: T;
  readonly weights: Float64Array;
}

export function regressionOf(
  labels: readonly number[],
  predictions: readonly number[],
  more: Partial<RegressionOutcome> = {},
): RegressionOutcome {
  return {
    ...{ task: 'regression', classes: null, scores: null, bounds: null, naive: null },
    labels: Float64Array.from(labels),
    predictions: Float64Array.from(predictions),
    ...more,
  };
}

/** Forecasts with intervals; `coarse` ones are whole numbers, many of them equal, some 0. */
export function forecasts(count: number, { share, below }: Dice, offset = 0, isCoarse = false) {
  const round = (value: number) => (isCoarse ? Math.round(value) : value);
  const labels = Array.from({ length: count }, () => round(offset + 6 * share()));
  const predictions = labels.map((label) => round(label + 4 * (share() - 0.4)));
  const widths = labels.map(() => round(3 * share()));
  return regressionOf(labels, predictions, {
    bounds: {
      low: Float64Array.from(predictions, (value, row) => value - widths[row]!),
      high: Float64Array.from(predictions, (value, row) => value + widths[row]!),
    },
    naive: Float64Array.from(labels, () => (below(5) === 0 ? Number.NaN : 3 * share())),
  });
}

/** Queries of one to six items with grades 0 to 3, of which some have none that is relevant. */
export function rankings(
  queryCount: number,
  { share, below }: Dice,
  isTied: boolean,
): RankingOutcome {
  const queries = Array.from({ length: queryCount }, (_, query) =>
    Array<number>(1 + below(6)).fill(query),
  ).flat();
  const grade = () => Math.max(0, below(6) - 2);
  return {
    ...{ task: 'ranking', classes: null, predictions: null },
    labels: Float64Array.from(queries, grade),
    scores: Float64Array.from(queries, () => (isTied ? below(3) : share() - 0.5)),
    queries: Int32Array.from(queries),
  };
}

/** All count once; many times, some never; by fractions. */
export function weightings(count: number, { share, below }: Dice): Float64Array[] {
  const drawn = Float64Array.from({ length: count }, () => below(3));
  drawn[below(count)] = 2;
  return [
    new Float64Array(count).fill(1),
    drawn,
    Float64Array.from(drawn, (times) => (times === 0 ? 0 : 0.05 + share())),
  ];
}
