import type { BinaryOutcome } from '../../examples/examples.ts';
import type { Weights } from '../metric.ts';
import type { Cut } from '../names.ts';
import { rank } from '../ranks.ts';
import { binOf, type ScoreSums, scorePass } from './calibration.ts';
import { type Curve, curvePass } from './curve.ts';
import { tallyPass } from './tally.ts';
import { type Top, topPass } from './top.ts';
import { gather, type Totals, viewOf } from './view.ts';

/** Goes over the weights once, in the order of the view, and leaves a sum behind. */
export type Pass = (weights: Weights, totals: Totals) => void;

/**
 * What metrics can ask for before the first call: each answer is an object that every run fills anew.
 * What nobody asks for is not computed.
 */
export interface Sums {
  readonly totals: Totals;
  /** The weights of the cells of the confusion matrix. */
  readonly cells: () => Float64Array;
  readonly curve: () => Curve;
  /** @param bins of equal width, of what is `apart` */
  readonly scores: (bins?: number) => ScoreSums;
  readonly top: (cut: Cut) => Top;
  readonly run: (weights: Weights) => void;
}

const { NaN: none } = Number;

/** @param ranked whether anything but cells, log loss and Brier score will be asked for: then the scores are sorted, once */
export function sumsOf(outcome: BinaryOutcome, ranked: boolean): Sums {
  const ranking = ranked && outcome.scores ? rank(outcome.scores) : null;
  const view = viewOf(outcome, ranking);
  const { scores, predictions } = view;
  const passes: Pass[] = [];
  const totals = { all: 0, positives: 0, negatives: 0 };
  const cells = new Float64Array(4);
  const tally = tallyPass(view, cells, totals);
  const isInOrder = ranking === null || ranking.order.every((row, place) => row === place);
  const ordered = new Float64Array(isInOrder ? 0 : view.labels.length);
  const asked = new Map<string, unknown>();
  function once<S>(what: string, into: S, start: ((into: S) => Pass) | null): S {
    if (asked.has(what)) return asked.get(what) as S;
    asked.set(what, into);
    if (start) passes.push(start(into));
    return into;
  }
  return {
    totals,
    cells: () => (predictions ? cells : new Float64Array(4).fill(none)),
    curve: () =>
      once(
        'curve',
        { auc: none, averagePrecision: none, ks: none },
        scores && ((into) => curvePass(view, into)),
      ),
    scores: (bins = 10) =>
      once(
        `scores ${bins}`,
        { logLoss: none, squares: none, apart: none },
        scores &&
          ((into) => scorePass(view, ranking ? (at) => binOf(scores[at]!, bins) : () => 0, into)),
      ),
    top: (cut) =>
      once(
        JSON.stringify(cut),
        { weight: none, positives: none },
        scores && ((into) => topPass(view, cut, into)),
      ),
    run: (weights) => {
      if (!isInOrder) gather(weights, ranking.order, ordered);
      const inOrder = isInOrder ? weights : ordered;
      tally(inOrder);
      for (const pass of passes) pass(inOrder, totals);
    },
  };
}
