import type { Examples } from '../../examples/examples.ts';
import { randomOf } from '../../intervals/random.ts';
import { shuffle } from '../../intervals/shuffle.ts';
import { type MetricInfo, plainWeights } from '../../metrics/metric.ts';
import { measureOf } from '../../metrics/table.ts';
import { calibrate, logLoss } from './calibrate.ts';

/** By how much less each example loses with the candidate; and what the metric's margin is in it. */
export interface LossGains {
  readonly values: Float64Array;
  readonly margin: number;
}

/** Metrics of how well a model tells the labels apart, of which a loss an example tells more. */
const separating = new Set([
  ...[
    'roc_auc',
    'average_precision',
    'accuracy',
    'balanced_accuracy',
    'f1',
    'fbeta',
    'mcc',
    'kappa',
  ],
  ...['roc_auc_ovr', 'roc_auc_ovr_weighted', 'roc_auc_ovo', 'roc_auc_ovo_weighted'],
  ...['macro_f1', 'micro_f1', 'weighted_f1', 'micro_precision', 'micro_recall'],
]);
const mostClasses = 30;

/**
 * The calibrated log loss of the champion less the candidate's, by example; null where the metric is
 * of another kind, or either model has no scores. It is to be fitted on all examples, and then told
 * apart by slice.
 */
export function lossGains(
  champion: Examples,
  candidate: Examples,
  metric: MetricInfo,
  margin: number,
): LossGains | null {
  if (!separating.has(metric.name.split('@')[0]!)) return null;
  const [before, now] = [oddsOf(champion), oddsOf(candidate)];
  if (!before || !now) return null;
  const [old, young] = [lossesAt(champion, before), lossesAt(candidate, now)];
  const rate = margin > 0 ? exchangeRate(champion, before, metric) : 0;
  if (rate === null) return null;
  return { values: old.map((loss, row) => loss - young[row]!), margin: margin * rate };
}

/** Log odds by class, of the positive class alone where there are two. */
function oddsOf(examples: Examples): Float64Array[] | null {
  const weights = plainWeights(examples);
  if (examples.task === 'binary')
    return examples.scores && [calibrate(examples.labels, examples.scores, weights)];
  if (examples.task !== 'multiclass' || !examples.scores) return null;
  if (examples.classes.length > mostClasses) return null;
  return examples.scores.map((scores, code) =>
    calibrate(isOf(examples.labels, code), scores, weights),
  );
}

function isOf(labels: Int32Array, code: number): Uint8Array {
  return Uint8Array.from(labels, (label) => Number(label === code));
}

/** Of several classes, the sum of each one's against the rest. */
function lossesAt({ task, labels }: Examples, odds: readonly Float64Array[]): Float64Array {
  const losses = new Float64Array(labels.length);
  for (const [code, column] of odds.entries()) {
    const positive = task === 'binary' ? 1 : code;
    for (let row = 0; row < losses.length; row++)
      losses[row]! += logLoss(column[row]!, Number(labels[row] === positive));
  }
  return losses;
}

const shuffled = 0.2;

/**
 * What one unit of the metric is in the loss: both are measured once more after one example in five
 * has been given what the champion said of another. Null when the metric is none the worse for it.
 */
function exchangeRate(
  champion: Examples,
  odds: readonly Float64Array[],
  metric: MetricInfo,
): number | null {
  const from = exchanged(champion.labels.length);
  const said = { ...champion, ...saidOf(champion, from) } as Examples;
  const weights = plainWeights(champion);
  const [before, after] = [champion, said].map((each) => measureOf(each, [metric])(weights)[0]!);
  const losses = lossesAt(champion, odds);
  const worse = lossesAt(
    champion,
    odds.map((column) => pick(column, from)),
  );
  let [lost, total] = [0, 0];
  for (let row = 0; row < losses.length; row++) {
    lost += weights[row]! * (worse[row]! - losses[row]!);
    total += weights[row]!;
  }
  const fall = before! - after!;
  return fall > 0 && lost > 0 ? lost / total / fall : null;
}

/** For each row, of which one the model's answer is taken: of itself, or of another drawn one. */
function exchanged(count: number): Int32Array {
  const random = randomOf(1);
  const from = Int32Array.from({ length: count }, (_, row) => row);
  const drawn = from.filter(() => random.next() < shuffled * 2 ** 32);
  const order = shuffle(drawn, random);
  for (const [place, row] of order.entries()) from[row] = order[(place + 1) % order.length]!;
  return from;
}

function saidOf({ predictions, scores }: Examples, from: Int32Array) {
  return {
    predictions: predictions && from.map((row) => predictions[row]!),
    scores:
      scores instanceof Float64Array
        ? pick(scores, from)
        : (scores?.map((column) => pick(column, from)) ?? null),
  };
}

function pick(values: Float64Array, from: Int32Array): Float64Array {
  return Float64Array.from(from, (row) => values[row]!);
}
