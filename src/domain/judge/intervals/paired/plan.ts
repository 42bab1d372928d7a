import { InputError } from '../../../errors.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { plannedSpread } from './planned.ts';
import { twoDigits, usualPower } from './power.ts';

/** What is to be told from an evaluation set that is not there yet. */
export interface Aim {
  /** Metric, as people write it. */
  readonly metric: string;
  /** The smallest difference of two models that is to be seen, in the metric's units, above 0. */
  readonly difference: number;
  /** Of all evaluations together, between 0 and 1. */
  readonly confidence?: number | undefined;
  /** How many candidates will be judged on the same examples. */
  readonly evaluations?: number | undefined;
  /** How often a true difference of that size is to be seen. */
  readonly power?: number | undefined;
  /** The share of examples of which the two models predict different things; by default 0.1. */
  readonly differing?: number | undefined;
  /** The share of positive labels, of precision that of positive predictions; by default a half. */
  readonly positives?: number | undefined;
  /** AUC: that of the champion; by default 0.8. */
  readonly champion?: number | undefined;
  /** AUC: how the two models' areas correlate; by default 0.8. */
  readonly correlation?: number | undefined;
  /** Any other metric: the standard deviation, over examples, of the difference of the two models. */
  readonly sd?: number | undefined;
}

export interface RowsPlan {
  /** Two digits, rounded up. */
  readonly rows: number;
  /** One sentence each. */
  readonly assumptions: string[];
}

/**
 * How many examples it takes to see a difference: those with which its standard error is
 * `difference / (z(1 - tail) + z(power))`, where each of the evaluations has its part of the tails
 * (the union bound).
 *
 * @throws InputError when a number is out of its range, or the metric needs `sd` and there is none
 */
export function planRows(aim: Aim): RowsPlan {
  const { difference, confidence = 0.95, evaluations = 1, power = usualPower } = aim;
  checkAim({ ...aim, confidence, evaluations, power });
  const tail = (1 - confidence) / 2 / evaluations;
  const error = difference / (normalQuantile(power) - normalQuantile(tail));
  const { rowsFor, assumptions } = plannedSpread(aim);
  const looks =
    evaluations === 1
      ? 'one candidate is judged on them'
      : `${evaluations} candidates are judged on them, none chosen by what an earlier answer said; each at a confidence of ${Number((100 * (1 - 2 * tail)).toPrecision(6))}%`;
  return {
    rows: twoDigits(rowsFor(error)),
    assumptions: [
      looks,
      `a true difference of ${difference} is seen ${Number((100 * power).toPrecision(4))} times in 100`,
      ...assumptions,
      'examples do not belong together in groups; where they do, count groups and not rows',
    ],
  };
}

const isShare = (value: number) => value > 0 && value < 1;
const checks: readonly [keyof Aim, (value: number) => boolean, string][] = [
  ['difference', (value) => value > 0 && value < Infinity, 'a number above 0'],
  ['confidence', isShare, 'a number between 0 and 1'],
  ['evaluations', (value) => Number.isInteger(value) && value >= 1, 'a whole number from 1'],
  ['power', (value) => value >= 0.5 && value < 1, 'a number from 0.5, below 1'],
  ['differing', (value) => value > 0 && value <= 1, 'a number above 0, at most 1'],
  ['positives', isShare, 'a number between 0 and 1'],
  ['champion', (value) => value > 0.5 && value < 1, 'an area between 0.5 and 1'],
  ['correlation', (value) => value >= 0 && value < 1, 'a number from 0, below 1'],
  ['sd', (value) => value > 0 && value < Infinity, 'a number above 0'],
];

function checkAim(aim: Aim): void {
  for (const [where, isAllowed, allowed] of checks) {
    const value = aim[where];
    if (typeof value !== 'number' || isAllowed(value)) continue;
    throw new InputError({ where, found: String(value), allowed });
  }
}
