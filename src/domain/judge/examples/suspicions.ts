import { formatNumber } from '../format.ts';
import { plainWeights } from '../metrics/metric.ts';
import { measureOf, metricsFor } from '../metrics/table.ts';
import type { BinaryOutcome, Examples, MulticlassOutcome, RankingOutcome } from './examples.ts';
import { minimumRows } from './slices.ts';

/**
 * What looks like a mistake of the file and cannot be proven to be one, a sentence each: a score of
 * the other class, labels in the place of predictions, weights of which a few are nearly all.
 */
export function suspicions(examples: Examples): string[] {
  return [...suspicionsOf(examples), ...echoed(examples), ...lopsided(examples)];
}

function suspicionsOf(examples: Examples): string[] {
  switch (examples.task) {
    case 'binary':
      return [...oneClass(examples), ...scoresOf(examples)];
    case 'multiclass':
      return [...oneClass(examples), ...notLargest(examples)];
    case 'regression': {
      const { predictions } = examples;
      return isConstant(predictions) ? [`all predictions are ${predictions[0]}`] : [];
    }
    case 'ranking':
      return emptyQueries(examples);
  }
}

function oneClass({ classes, labels, predictions }: BinaryOutcome | MulticlassOutcome): string[] {
  if (labels.length < 2) return [];
  const all = (codes: Int32Array, what: string) =>
    isConstant(codes) ? [`all ${what} are ${shown(classes[codes[0]!]!)}`] : [];
  return [...all(labels, 'labels'), ...(predictions ? all(predictions, 'predictions') : [])];
}

function scoresOf(examples: Examples & BinaryOutcome): string[] {
  const { classes, scores, predictions } = examples;
  if (!scores) return [];
  const [negative, positive] = classes.map(shown);
  const notes: string[] = [];
  const auc = belowHalf(examples);
  if (auc !== null)
    notes.push(
      `the scores are higher where the label is ${negative} (ROC AUC ${formatNumber(auc)}): is the score the probability of ${negative}, or is another label than ${positive} the positive one?`,
    );
  if (predictions && belowHalf({ ...examples, labels: predictions }) !== null)
    notes.push(
      `the scores are higher where the prediction is ${negative}: score and prediction contradict each other`,
    );
  if (scores.length >= minimumRows && scores.every((score) => score === 0 || score === 1))
    notes.push('the scores are all 0 or 1: are they labels and not probabilities?');
  return notes;
}

/** An area that chance alone leaves below a half once in more than ten thousand times. */
function belowHalf(examples: Examples & BinaryOutcome): number | null {
  const { labels } = examples;
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const negatives = labels.length - positives;
  const [metric] = metricsFor(examples).filter(({ name }) => name === 'roc_auc');
  const [auc] = measureOf(examples, [metric!])(plainWeights(examples));
  // Of the rank sum where score and label are independent (Mann and Whitney 1947).
  const error = Math.sqrt((labels.length + 1) / (12 * positives * negatives));
  const widened = error * Math.sqrt(labels.length / effective(plainWeights(examples)));
  return auc! < 0.5 - 4 * widened ? auc! : null;
}

function notLargest({ scores, predictions }: MulticlassOutcome): string[] {
  if (!scores || !predictions || predictions.length < minimumRows) return [];
  const count = predictions.reduce(
    (sum, code, row) => sum + Number(scores.some((column) => column[row]! > scores[code]![row]!)),
    0,
  );
  const share = Math.round((100 * count) / predictions.length);
  return share > 50
    ? [`in ${share} % of the rows another class than the prediction has the largest score`]
    : [];
}

function echoed({ task, labels, predictions }: Examples): string[] {
  if (!predictions || labels.length < minimumRows || isConstant(labels)) return [];
  const equal = labels.every((label: number, row: number) => label === predictions[row]);
  const name = task === 'regression' ? 'predictions' : 'predicted classes';
  return equal ? [`all ${labels.length} ${name} equal the labels: did the model see them?`] : [];
}

function lopsided({ weights, labels }: Examples): string[] {
  const count = weights ? effective(weights) : labels.length;
  return count < labels.length / 10
    ? [
        `a few weights are nearly all: ${labels.length} examples say as much as ${formatNumber(Math.round(count))} of equal weight`,
      ]
    : [];
}

/** How many examples of equal weight say as much (Kish 1965). */
function effective(weights: Float64Array): number {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight / largest;
    squares += (weight / largest) ** 2;
  }
  return (sum * sum) / squares;
}

function emptyQueries({ labels, queries }: RankingOutcome): string[] {
  const relevant = new Set<number>();
  labels.forEach((label, row) => {
    if (label > 0) relevant.add(queries[row]!);
  });
  const all = new Set(queries).size;
  const none = all - relevant.size;
  return none > 0 ? [`${none} of ${all} queries have no relevant item: they are left out`] : [];
}

function isConstant(values: ArrayLike<number>): boolean {
  for (let row = 1; row < values.length; row++) if (values[row] !== values[0]) return false;
  return values.length > 1;
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
