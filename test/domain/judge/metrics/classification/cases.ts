import type {
  BinaryOutcome,
  MulticlassOutcome,
} from '../../../../../src/domain/judge/examples/examples.ts';
import { binaryCase, type dice, multiclassCase } from '../../cases.ts';

type Dice = ReturnType<typeof dice>;
export type Classified = BinaryOutcome | MulticlassOutcome;

const costs = { falsePositive: 1, falseNegative: 7.5, truePositive: -2, trueNegative: 0 };

/** Random and awkward inputs: ties, one class, constant scores, certain scores, tiny n, absent columns, and many rows. */
export function classificationCases(random: Dice): Classified[] {
  const many = <T>(make: (count: number) => T) => [1, 2, 3, 17, 300].map(make);
  const plain = { ...binaryCase(60, random), costs };
  const ordered = multiclassCase(90, random);
  return [
    ...many((count) => binaryCase(count, random)),
    ...many((count) => ({ ...binaryCase(count, random, 1), costs })),
    binaryCase(60, random, 0),
    plain,
    { ...plain, scores: new Float64Array(60).fill(0.3) },
    { ...plain, labels: new Int32Array(60) },
    { ...plain, labels: new Int32Array(60).fill(1) },
    { ...plain, predictions: new Int32Array(60) },
    { ...plain, predictions: new Int32Array(60).fill(1) },
    { ...plain, labels: new Int32Array(60), predictions: new Int32Array(60) },
    { ...plain, scores: null },
    { ...plain, predictions: null },
    ...many((count) => multiclassCase(count, random)),
    ...many((count) => tied(multiclassCase(count, random, 3))),
    ordered,
    { ...ordered, predictions: new Int32Array(90) },
    { ...ordered, labels: new Int32Array(90) },
    { ...ordered, labels: ordered.labels.map((code) => code % 3) },
    { ...ordered, labels: new Int32Array(90).fill(2), predictions: new Int32Array(90).fill(2) },
    { ...ordered, scores: null },
    { ...ordered, predictions: null },
    multiclassCase(400, random, 2),
    multiclassCase(400, random, 12),
    ...[17, 2, 1].flatMap((digits) => {
      const large = binaryCase(5000, random, digits);
      return [large, turned(large)];
    }),
  ];
}

/** Ranked from the wrong end, and predicted by something else. */
function turned(outcome: BinaryOutcome): BinaryOutcome {
  const predictions = outcome.labels.map((_, row) => Number(row % 7 < 3));
  return { ...outcome, predictions, scores: outcome.scores!.map((score) => 1 - score) };
}

/** Scores in steps of a quarter, which still add up to 1. */
function tied(outcome: MulticlassOutcome): MulticlassOutcome {
  const [first, second, third] = outcome.scores!.map((column) =>
    column.map((value) => Math.floor(value * 4) / 4),
  );
  const rest = third!.map((_, row) => 1 - first![row]! - second![row]!);
  return { ...outcome, scores: [first!, second!, rest] };
}

/** Weights of every kind: all alike, how often a resample drew each, fractions, and fractions with zeros. */
export function weightings(count: number, { share, below }: Dice): Float64Array[] {
  const drawn = new Float64Array(count);
  for (let draw = 0; draw < count; draw++) drawn[below(count)]! += 1;
  return [
    new Float64Array(count).fill(1),
    drawn,
    drawn.map(() => 10 ** (3 * share() - 2)),
    drawn.map((times) => times * share()),
  ];
}

/** Names with parameters, beside the common ones. */
export function askedOf({ task, classes }: Classified): string[] {
  if (task === 'binary')
    return [
      ...['fbeta@2', 'fbeta@0.5', 'ece@15', 'ece@1', 'ece@7', 'cost'],
      ...['precision@1', 'precision@10', 'precision@5%', 'recall@2', 'recall@33.3%', 'lift@20%'],
      ...['lift@10'],
    ];
  const top = Array.from({ length: classes.length - 1 }, (_, k) => `top_k_accuracy@${k + 1}`);
  return [
    ...top,
    ...classes
      .slice(0, 4)
      .flatMap((name) =>
        ['precision', 'recall', 'f1', 'roc_auc'].map((base) => `${base}[${name}]`),
      ),
  ];
}

/** As they come of a file, without an id or slices. */
export function examplesOf<O extends Classified>(outcome: O, weights: Float64Array) {
  return {
    ...outcome,
    ...({
      file: 'predictions.csv',
      keyedBy: 'row',
      keys: Array.from(outcome.labels, String),
    } as const),
    ...{ slices: [], weights, groups: null, own: [] },
  };
}
