/**
 * Pairs of models whose true difference is known: scores are normal in each class, so that the true
 * area under the ROC curve is a formula, and the errors of the two models are correlated.
 */

import {
  normalCdf,
  normalQuantile,
} from '../../../build/src/domain/judge/intervals/distributions/normal.js';
import { randomOf } from '../../../build/src/domain/judge/intervals/random.js';

const positives = 0.3;
const correlation = 0.8;

/** Standard normal numbers, and whole ones below a bound. */
export function randomsOf(seed) {
  const { next } = randomOf(seed);
  const share = () => next() / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
  return { share, normal, below: (bound) => Math.floor(share() * bound) };
}

const distanceOf = (auc) => Math.SQRT2 * normalQuantile(auc);

/**
 * `n` examples in `groups` groups, with two columns of slices: the groups, and twenty random ones.
 *
 * @param champion its true area under the ROC curve in every group
 * @param candidate the candidate's by group
 */
export function drawBinary(random, { n, groups, champion, candidate }) {
  const labels = Int32Array.from({ length: n }, () => Number(random.share() < positives));
  const group = Int32Array.from({ length: n }, () => random.below(groups));
  const [far, near] = [
    distanceOf(champion),
    Array.from({ length: groups }, (_, at) => distanceOf(candidate(at))),
  ];
  const scores = [new Float64Array(n), new Float64Array(n)];
  for (let row = 0; row < n; row++) {
    const shared = Math.sqrt(correlation) * random.normal();
    const own = () => shared + Math.sqrt(1 - correlation) * random.normal();
    // The same curve for both: a probability that is calibrated for the champion.
    const said = (distance) => {
      const x = distance * labels[row] + own();
      return 1 / (1 + Math.exp(-(far * x - far ** 2 / 2 + Math.log(positives / (1 - positives)))));
    };
    scores[0][row] = said(far);
    scores[1][row] = said(near[group[row]]);
  }
  const slices = [{ column: 'group', values: named('g', groups), codes: group }];
  return scores.map((column) =>
    examplesOf(n, slices, {
      task: 'binary',
      classes: ['0', '1'],
      labels,
      predictions: Int32Array.from(column, (score) => Number(score >= 0.5)),
      scores: column,
      costs: null,
    }),
  );
}

/** Errors with heavy tails: Student's t with 3 degrees of freedom, of true RMSE 1 and `ratio`. */
export function drawRegression(random, { n, ratio }) {
  const labels = Float64Array.from({ length: n }, () => 10 * random.normal());
  const said = [new Float64Array(n), new Float64Array(n)];
  for (let row = 0; row < n; row++) {
    const tail = Math.sqrt(
      1 / (random.normal() ** 2 + random.normal() ** 2 + random.normal() ** 2),
    );
    const shared = Math.sqrt(correlation) * random.normal();
    const error = () => tail * (shared + Math.sqrt(1 - correlation) * random.normal());
    said[0][row] = labels[row] + error();
    said[1][row] = labels[row] + ratio * error();
  }
  return said.map((predictions) =>
    examplesOf(n, [], {
      ...{ task: 'regression', classes: null, labels, predictions },
      ...{ scores: null, bounds: null, naive: null },
    }),
  );
}

/** The share of right predictions at a threshold where both classes are as likely. */
export function accuracyOf(auc, champion) {
  const [far, near] = [distanceOf(champion), distanceOf(auc)];
  const cut = far / 2 - Math.log(positives / (1 - positives)) / far;
  return positives * normalCdf(near - cut) + (1 - positives) * normalCdf(cut);
}

function examplesOf(n, slices, outcome) {
  const keys = Array.from({ length: n }, (_, row) => String(row).padStart(7, '0'));
  return {
    ...outcome,
    file: 'predictions.csv',
    keys,
    keyedBy: 'id',
    slices,
    weights: null,
    groups: null,
    own: [],
  };
}

function named(letter, count) {
  return Array.from({ length: count }, (_, at) => `${letter}${at}`);
}
