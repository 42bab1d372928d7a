import type { Margins } from './confusion.ts';

/** What is computed from the margins of the confusion matrix. */
export interface OfMargins {
  readonly value: (margins: Margins) => number;
  /** How the value changes with the weight of a pair of label and prediction, but for a constant. */
  readonly slope: (margins: Margins) => (label: number, prediction: number) => number;
}

/** A score of one class: `times` its right predictions by the weight labelled so, predicted so, or both. */
export interface ClassScore {
  readonly times: number;
  readonly labelled: 0 | 1;
  readonly predicted: 0 | 1;
}

export const precision: ClassScore = { times: 1, labelled: 0, predicted: 1 };
export const recall: ClassScore = { times: 1, labelled: 1, predicted: 0 };
export const f1: ClassScore = { times: 2, labelled: 1, predicted: 1 };

function whole(score: ClassScore, { labelled, predicted }: Margins, code: number): number {
  return score.labelled * labelled[code]! + score.predicted * predicted[code]!;
}

/** The score of one class; NaN when it is never predicted (precision), never labelled (recall), neither (f1). */
export function ofClass(score: ClassScore, code: number): OfMargins {
  return {
    value: (margins) => (score.times * margins.right[code]!) / whole(score, margins, code),
    slope: (margins) => slopes(score, margins, (other) => Number(other === code)),
  };
}

/** The part of each class in an average, and whether it is the class's part of the labels. */
interface Average {
  readonly part: (margins: Margins) => (code: number) => number;
  readonly isByLabels?: boolean;
}

/** Over the classes that any counted example has as label or prediction. */
export const macro: Average = {
  part: ({ labelled, predicted }) =>
    equally((code) => labelled[code]! + predicted[code]! > 0, labelled),
};

/** Over the classes that any counted example has as label. */
export const labelledOnly: Average = {
  part: ({ labelled }) => equally((code) => labelled[code]! > 0, labelled),
};

export const weighted: Average = {
  part:
    ({ labelled, total }) =>
    (code) =>
      labelled[code]! / total,
  isByLabels: true,
};

function equally(isIn: (code: number) => boolean, classes: Float64Array): (code: number) => number {
  const count = classes.reduce((sum, _, code) => sum + Number(isIn(code)), 0);
  return (code) => (isIn(code) ? 1 / count : 0);
}

/**
 * The mean over classes. A class that is never predicted, or never labelled, has precision or recall
 * 0, as in scikit-learn: the worst value, so nothing passes by it.
 */
export function averaged(score: ClassScore, { part, isByLabels = false }: Average): OfMargins {
  return {
    value: (margins) => {
      if (!(margins.total > 0)) return Number.NaN;
      const own = part(margins);
      let sum = 0;
      for (let code = 0; code < margins.right.length; code++)
        if (margins.right[code]! > 0)
          sum += (own(code) * score.times * margins.right[code]!) / whole(score, margins, code);
      return sum;
    },
    slope: (margins) => slopes(score, margins, part(margins), isByLabels ? 1 / margins.total : 0),
  };
}

/** @param byLabel how the part of a class grows with the weight of its labels */
function slopes(
  score: ClassScore,
  margins: Margins,
  part: (code: number) => number,
  byLabel = 0,
): (label: number, prediction: number) => number {
  const codes = margins.right.map((_, code) => code);
  const wholes = codes.map((code) => whole(score, margins, code) || Number.POSITIVE_INFINITY);
  const values = codes.map((code) => (score.times * margins.right[code]!) / wholes[code]!);
  const byWhole = codes.map((code) => (-part(code) * values[code]!) / wholes[code]!);
  return (label, prediction) =>
    score.labelled * byWhole[label]! +
    byLabel * values[label]! +
    score.predicted * byWhole[prediction]! +
    (label === prediction ? (part(label) * score.times) / wholes[label]! : 0);
}
