/** Worlds whose truth is known: each draws the examples of a model, as many as it is asked for. */
import { diceOf, sigmoid } from './random.mjs';

const common = {
  file: 'drawn',
  keyedBy: 'id',
  keys: [],
  slices: [],
  weights: null,
  groups: null,
  own: [],
};
const column = (type, n, value) => type.from({ length: n }, (_, row) => value(row));

/**
 * Scores as a model of some skill gives them: it sees the log-odds with noise, and is surer than it
 * should be. `middle` moves the share of positive labels.
 *
 * @param shifts what all rows of a group share, in the label's and in the score's log-odds
 */
function binary({ middle, threshold }, n, dice, shifts = () => [0, 0]) {
  const scores = new Float64Array(n);
  const labels = column(Int32Array, n, (row) => {
    const [truth, seen] = shifts(row);
    const odds = middle + 1.8 * dice.normal() + truth;
    scores[row] = sigmoid(1.2 * (odds + 0.7 * dice.normal() + seen));
    return Number(dice.share() < sigmoid(odds));
  });
  const predictions = column(Int32Array, n, (row) => Number(scores[row] >= threshold));
  const costs = { falsePositive: 1, falseNegative: 5, truePositive: 0, trueNegative: 0 };
  return { ...common, task: 'binary', classes: ['no', 'yes'], labels, predictions, scores, costs };
}

const shares = [0.5, 0.25, 0.15, 0.1];

/** Four classes; the rarer one is, the more often it is taken for another. */
function multiclass(n, dice) {
  const logits = shares.map(() => new Float64Array(n));
  const labels = column(Int32Array, n, () => dice.code(shares));
  const predictions = column(Int32Array, n, (row) => {
    logits.forEach((logit, code) => {
      logit[row] = Math.log(shares[code]) + 1.3 * dice.normal() + (labels[row] === code ? 2 : 0);
    });
    return logits.reduce((best, logit, code) => (logit[row] > logits[best][row] ? code : best), 0);
  });
  const sums = column(Float64Array, n, (row) =>
    logits.reduce((sum, logit) => sum + Math.exp(logit[row]), 0),
  );
  const scores = logits.map((logit) => logit.map((value, row) => Math.exp(value) / sums[row]));
  return {
    ...common,
    task: 'multiclass',
    classes: ['a', 'b', 'c', 'd'],
    labels,
    predictions,
    scores,
  };
}

/** Errors of t with five degrees of freedom that grow with the label, which is skewed as prices are. */
function regression(n, dice, shift = () => 0) {
  const labels = new Float64Array(n);
  const predictions = column(Float64Array, n, (row) => {
    const level = Math.exp(0.5 * dice.normal());
    labels[row] = 10 * level;
    const error = Math.sqrt(level) * (2 * dice.student(5) + shift(row)) + 0.2;
    return Math.max(0, labels[row] + error);
  });
  const width = column(Float64Array, n, (row) => 1.3 * Math.sqrt(labels[row]));
  const bounds = {
    low: predictions.map((value, row) => value - width[row]),
    high: predictions.map((value, row) => value + width[row]),
  };
  const numbers = { labels, predictions, scores: null, bounds, naive: null };
  return { ...common, task: 'regression', classes: null, ...numbers };
}

const items = 10;

/** Queries of ten items; `n` counts items. */
function ranking(n, dice) {
  const queries = column(Int32Array, n, (row) => Math.floor(row / items));
  const scores = new Float64Array(n);
  let hardness = 0;
  const labels = column(Float64Array, n, (row) => {
    if (row % items === 0) hardness = Math.exp(0.7 * dice.normal());
    const relevance = dice.code([0.7, 0.2, 0.1]);
    scores[row] = relevance + hardness * dice.normal();
    return relevance;
  });
  return { ...common, task: 'ranking', classes: null, labels, predictions: null, scores, queries };
}

/** Groups of ten rows on average, from few to many, as customers have. */
function grouped(n, dice) {
  const count = n / 10;
  const groups = column(Int32Array, n, () => Math.floor(count * dice.share() ** 1.5));
  return { groups, of: (draw) => Array.from({ length: count }, draw) };
}

const rare = { middle: -2.2, threshold: 0.4 };
const even = { middle: 0, threshold: 0.5 };

export const worlds = {
  'binary, a fifth positive': (n, dice) => binary(rare, n, dice),
  'binary, half positive': (n, dice) => binary(even, n, dice),
  'multiclass, four classes of 50 to 10 %': multiclass,
  'regression, heavy tails': (n, dice) => regression(n, dice),
  'ranking, ten items a query': ranking,
  'binary in groups of ten': (n, dice) => {
    const { groups, of } = grouped(n, dice);
    const shifts = of(() => [1.2 * dice.normal(), 0.8 * dice.normal()]);
    return { ...binary(rare, n, dice, (row) => shifts[groups[row]]), groups };
  },
  'regression in groups of ten': (n, dice) => {
    const { groups, of } = grouped(n, dice);
    const shifts = of(() => 2 * dice.normal());
    return { ...regression(n, dice, (row) => shifts[groups[row]]), groups };
  },
  'binary, weights of 0.2 to 5': (n, dice) => {
    const weights = column(Float64Array, n, () => Math.exp(0.6 * dice.normal()));
    return { ...binary(rare, n, dice), weights };
  },
};

/** Further metrics, beside those that need no parameter. */
export const asked = {
  binary: ['fbeta@2', 'precision@10%', 'lift@10%'],
  multiclass: ['recall[d]', 'f1[d]', 'top_k_accuracy@2'],
  regression: ['pinball@0.9'],
  ranking: ['ndcg@5', 'map@5', 'mrr@5', 'recall@5', 'hit_rate@3'],
};

export const drawWorld = (name, n, seed) => worlds[name](n, diceOf(seed));
