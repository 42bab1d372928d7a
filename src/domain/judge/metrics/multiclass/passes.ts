import type { MulticlassOutcome } from '../../examples/examples.ts';
import { clip } from '../binary/losses.ts';
import { dot } from '../dot.ts';
import type { Weights } from '../metric.ts';
import { rank } from '../ranks.ts';
import { type Areas, sumPairs } from './areas.ts';
import { confusionOf, type Margins, noMargins, sumMargins } from './confusion.ts';

type Pass = (weights: Weights) => void;

/**
 * What metrics can ask for before the first call: each answer is an object that every run fills anew.
 * What nobody asks for is not computed.
 */
export interface Sums {
  readonly total: { sum: number };
  readonly margins: () => Margins;
  /** @param code of one class; without it, of all */
  readonly areas: (code?: number) => Areas;
  /** The sum of one value an example; null is one that is not there. */
  readonly sumOf: (of: string, values: () => Float64Array | null) => { sum: number };
  readonly run: Pass;
}

export function sumsOf(outcome: MulticlassOutcome): Sums {
  const passes: Pass[] = [];
  const asked = new Map<string, unknown>();
  function once<S>(what: string, start: () => S): S {
    if (!asked.has(what)) asked.set(what, start());
    return asked.get(what) as S;
  }
  const sumOf: Sums['sumOf'] = (of, values) =>
    once(of, () => {
      const into = { sum: Number.NaN };
      const terms = values();
      if (terms)
        passes.push((weights) => {
          into.sum = dot(terms, weights);
        });
      return into;
    });
  return {
    total: sumOf('total', () => new Float64Array(outcome.labels.length).fill(1)),
    margins: () => once('margins', () => marginsOf(outcome, passes)),
    areas: (code) => once(`areas ${code ?? ''}`, () => areasOf(outcome, code, passes)),
    sumOf,
    run: (weights) => {
      for (const pass of passes) pass(weights);
    },
  };
}

function marginsOf({ classes, labels, predictions }: MulticlassOutcome, passes: Pass[]): Margins {
  const margins = noMargins(classes.length);
  if (predictions === null) return margins;
  const confusion = confusionOf(labels, predictions, classes.length);
  const cells = new Float64Array(confusion.labels.length);
  passes.push((weights) => {
    cells.fill(0);
    for (let row = 0; row < weights.length; row++) cells[confusion.cells[row]!]! += weights[row]!;
    sumMargins(confusion, cells, margins);
  });
  return margins;
}

function areasOf(outcome: MulticlassOutcome, code: number | undefined, passes: Pass[]): Areas {
  const { classes, labels, scores } = outcome;
  const count = classes.length;
  const areas: Areas = {
    total: Number.NaN,
    weights: new Float64Array(count),
    pairs: new Float64Array(count * count).fill(Number.NaN),
  };
  if (scores === null) return areas;
  passes.push((weights) => {
    areas.weights.fill(0);
    for (let row = 0; row < labels.length; row++) areas.weights[labels[row]!]! += weights[row]!;
    areas.total = areas.weights.reduce((sum, weight) => sum + weight, 0);
  });
  for (let one = 0; one < count; one++) {
    if (code !== undefined && code !== one) continue;
    const ranking = rank(scores[one]!);
    passes.push((weights) => sumPairs(one, ranking, labels, weights, areas));
  }
  return areas;
}

/** The log loss of each example, clipped as scikit-learn clips it. */
export function logLosses({ labels, scores }: MulticlassOutcome): Float64Array | null {
  return scores && Float64Array.from(labels, (label, row) => -Math.log(clip(scores[label]![row]!)));
}

/**
 * 1 where the label is among the `k` classes of the highest scores, else 0. A label that ties with a
 * class outside of them is not.
 */
export function hitsAtTop({ labels, scores }: MulticlassOutcome, k: number): Float64Array | null {
  if (scores === null) return null;
  return new Float64Array(labels.length).map((_, row) => {
    const own = scores[labels[row]!]![row]!;
    let rivals = 0;
    for (let code = 0; code < scores.length; code++)
      if (code !== labels[row] && scores[code]![row]! >= own) rivals++;
    return Number(rivals < k);
  });
}
