/** Worlds from which the predictions of two models of the same examples are drawn. */
import { diceOf, sigmoid } from './random.mjs';

const common = {
  file: 'drawn',
  keys: [],
  keyedBy: 'id',
  slices: [],
  weights: null,
  groups: null,
  own: [],
};

function binaryModel(labels, scores, more = {}) {
  const predictions = Int32Array.from(scores, (score) => Number(score >= 0.5));
  const outcome = { task: 'binary', classes: ['no', 'yes'], costs: null };
  return { ...common, ...outcome, labels, scores, predictions, ...more };
}

/** Two models see the same evidence, each with noise of its own. */
function binary(prevalence, noises) {
  const offset = Math.log(prevalence / (1 - prevalence)) - 0.85;
  return (n, dice) => {
    const labels = Int32Array.from({ length: n }, () => Number(dice.share() < prevalence));
    const shared = Float64Array.from(labels, (label) => dice.normal() + 1.3 * label);
    return noises.map((noise) => {
      const seen = shared.map((value) => value + noise * dice.normal());
      return binaryModel(
        labels,
        seen.map((value) => sigmoid(offset + 1.3 * value)),
      );
    });
  };
}

/** Labels have a noise that no model knows; the models have errors of their own. */
function regression(noiseOf, errors) {
  return (n, dice) => {
    const truth = Float64Array.from({ length: n }, () => dice.normal());
    const noise = truth.map(() => noiseOf(dice));
    const labels = truth.map((value, row) => value + noise[row]);
    return errors.map((error) => {
      const predictions = truth.map((value, row) => value + error(dice, noise[row]));
      const none = { classes: null, scores: null, bounds: null, naive: null };
      return { ...common, ...none, task: 'regression', labels, predictions };
    });
  };
}

/**
 * The rows of a group are alike, and each model is wrong about whole groups in a way of its own.
 *
 * @param spread of the logarithm of the groups' sizes
 */
function grouped(size, spread) {
  return (n, dice) => {
    const sizes = Array.from({ length: n / size }, () => Math.exp(spread * dice.normal()));
    const total = sizes.reduce((sum, one) => sum + one, 0);
    let [group, end] = [0, sizes[0]];
    const groups = Int32Array.from({ length: n }, (_, row) => {
      while ((row + 0.5) * total > end * n) end += sizes[++group];
      return group;
    });
    const shifts = sizes.map(() => dice.normal());
    const labels = Int32Array.from(groups, () => Number(dice.share() < 0.5));
    return [0.5, 0.6].map((own) => {
      const wrong = shifts.map(() => own * dice.normal());
      const scores = Float64Array.from(labels, (label, row) => {
        const shift = 0.5 * shifts[groups[row]] + wrong[groups[row]];
        return sigmoid(1.6 * label - 0.8 + shift + dice.normal());
      });
      return binaryModel(labels, scores, { groups });
    });
  };
}

const skewed = (dice) => Math.exp(dice.normal()) - Math.exp(0.5);

/** How a pair is drawn, the metrics that are looked at, and the numbers of examples. */
export const pairs = {
  'binary, 40 % positive': {
    draw: binary(0.4, [0.5, 0.4]),
    metrics: [
      ...['accuracy', 'precision', 'recall', 'f1', 'mcc', 'roc_auc'],
      ...['average_precision', 'log_loss', 'brier', 'ks', 'ece'],
    ],
    sizes: [200, 1000, 5000],
  },
  'binary, 5 % positive': {
    draw: binary(0.05, [0.5, 0.4]),
    metrics: ['accuracy', 'f1', 'roc_auc', 'average_precision', 'log_loss'],
    sizes: [200, 1000, 5000],
  },
  'regression, normal noise': {
    draw: regression(
      (dice) => dice.normal(),
      [(dice) => 0.4 * dice.normal(), (dice) => 0.3 * dice.normal()],
    ),
    metrics: ['rmse', 'mae', 'r2', 'medae'],
    sizes: [200, 1000],
  },
  "regression, noise of Student's t of 3": {
    draw: regression(
      (dice) => dice.student(3),
      [(dice) => 0.6 * dice.normal(), (dice) => 0.5 * dice.normal()],
    ),
    metrics: ['rmse', 'mae', 'r2', 'medae'],
    sizes: [200, 1000, 5000],
  },
  'regression, log-normal noise, part of it foreseen': {
    draw: regression(skewed, [
      (dice) => 0.5 * dice.normal(),
      (dice, noise) => 0.1 * noise + 0.3 * dice.normal(),
    ]),
    metrics: ['rmse', 'mae', 'r2', 'medae'],
    sizes: [200, 1000, 5000],
  },
  'binary in groups of about twenty': {
    draw: grouped(20, 0.6),
    metrics: ['accuracy', 'f1', 'roc_auc', 'log_loss'],
    sizes: [200, 1000, 5000],
  },
};

export const drawPair = (name, n, seed) => pairs[name].draw(n, diceOf(seed));
