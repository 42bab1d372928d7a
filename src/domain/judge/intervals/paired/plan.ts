import { InputError } from '../../../errors.ts';
import { normalQuantile } from '../distributions/normal.ts';
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

interface Spread {
  /** Rows for which the standard error of the difference is at most this. */
  readonly rowsFor: (error: number) => number;
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
  const { rowsFor, assumptions } = spreadOf(aim);
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

const sharesOfAll = /^(?:accuracy|micro_.*|top_k_accuracy|interval_coverage)$/;

function spreadOf(aim: Aim): Spread {
  const [, base, ofClass] = /^(\w+)(?:\[(.*)\])?/.exec(aim.metric) ?? [];
  if (aim.sd !== undefined)
    return {
      rowsFor: (error) => (aim.sd! / error) ** 2,
      assumptions: [
        `the difference of the two models has a standard deviation of ${aim.sd} over the examples`,
      ],
    };
  if (base === 'roc_auc') return areas(aim);
  if (base === 'recall' || base === 'specificity') return labelled(aim, base, ofClass);
  if (base === 'balanced_accuracy') return balanced(aim);
  if (base === 'precision' && !aim.metric.includes('@')) return selected(aim, ofClass);
  if (sharesOfAll.test(base ?? '')) return differing(aim, 1, []);
  throw new InputError({
    where: 'sd',
    found: 'nothing',
    remedy: `${aim.metric} can be planned when you give sd, the standard deviation over examples of the difference of two models: any earlier comparison's interval tells it, as its width times √n / 3.92`,
  });
}

/** The variance of a difference of paired shares: that of -1, 0 and 1. */
function differing(aim: Aim, among: number, assumptions: string[]): Spread {
  const share = aim.differing ?? 0.1;
  if (share < aim.difference)
    throw new InputError({
      where: 'differing',
      found: String(share),
      remedy: `models that differ in a share of ${share} of their predictions cannot differ by ${aim.difference}: raise it`,
    });
  return {
    rowsFor: (error) => (share - aim.difference ** 2) / error ** 2 / among,
    assumptions: [
      `the two models predict different things of ${share} of the examples`,
      ...assumptions,
    ],
  };
}

function labelled(aim: Aim, base: string, ofClass: string | undefined): Spread {
  const positives = aim.positives ?? 0.5;
  const among = base === 'recall' ? positives : 1 - positives;
  const which = ofClass ? `the class ${ofClass}` : 'the positive class';
  return differing(aim, among, [`${positives} of the labels are of ${which}`]);
}

/** Half the sum of two shares, each of a class of its own. */
function balanced(aim: Aim): Spread {
  const positives = aim.positives ?? 0.5;
  return differing(aim, 4 * positives * (1 - positives), [
    `so they do in either class, and ${positives} of the labels are positive`,
  ]);
}

/**
 * By the influence of an example on a share p of what is predicted, (label - p) over how much that is:
 * two influences differ only where one model alone predicts it, and the mean of their squares is then
 * less than the half that is counted.
 */
function selected(aim: Aim, ofClass: string | undefined): Spread {
  const { differing = 0.1, positives = 0.5 } = aim;
  const which = ofClass ? `of the class ${ofClass}` : 'positive';
  return {
    rowsFor: (error) => differing / 2 / (positives * error) ** 2,
    assumptions: [
      `the two models predict different things of ${differing} of the examples, of which half are ${which}`,
      `either model takes ${positives} of the examples to be ${which}`,
    ],
  };
}

/** Hanley and McNeil (1982) for the variance of an area, (1983) for that of the difference of two. */
function areas(aim: Aim): Spread {
  const { positives = 0.5, champion = 0.8, correlation = 0.8 } = aim;
  const candidate = Math.min(0.999, champion + aim.difference);
  const of = (area: number) => {
    const square = area ** 2;
    const [up, down] = [area / (2 - area) - square, (2 * square) / (1 + area) - square];
    return down / positives + up / (1 - positives);
  };
  const [a, b] = [of(champion), of(candidate)];
  const variance = a + b - 2 * correlation * Math.sqrt(a * b);
  return {
    rowsFor: (error) => variance / error ** 2,
    assumptions: [
      `the champion's area is ${champion}, and the areas of the two models correlate by ${correlation}`,
      `${positives} of the labels are positive`,
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
