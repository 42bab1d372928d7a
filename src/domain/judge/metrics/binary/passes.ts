import type { BinaryOutcome } from '../../examples/examples.ts';
import type { Weights } from '../metric.ts';
import type { Cut } from '../names.ts';
import { type Ranking, rank } from '../ranks.ts';
import { binEnds, type ScoreSums, scorePass } from './calibration.ts';
import { type Curve, curvePass } from './curve.ts';
import { type Top, topPass } from './top.ts';

/** The weight of all counted examples, and of those of each label. */
export interface Totals {
  all: number;
  positives: number;
  negatives: number;
}

/** Goes over the weights once, in the order of the view, and leaves a sum behind. */
export type Pass = (weights: Weights, totals: Totals) => void;

/** Examples in the order in which the passes see them. */
export interface View {
  readonly labels: Uint8Array;
  readonly predictions: Int32Array | null;
  /** Descending. */
  readonly scores: Float64Array | null;
  /** 1 at the last place of each run of equal scores, else 0. */
  readonly isLast: Uint8Array;
}

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
    cells: () =>
      once(
        'cells',
        new Float64Array(4).fill(none),
        predictions && ((into) => cellPass(view, into)),
      ),
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
          ((into) => scorePass(view, ranking ? binEnds(scores, bins) : whole(scores), into)),
      ),
    top: (cut) =>
      once(
        JSON.stringify(cut),
        { weight: none, positives: none },
        scores && ((into) => topPass(view, cut, into)),
      ),
    run: (weights) => {
      if (isInOrder) addUp(weights, view.labels, totals);
      else gather(weights, ranking.order, view.labels, ordered, totals);
      for (const pass of passes) pass(isInOrder ? weights : ordered, totals);
    },
  };
}

function viewOf(outcome: BinaryOutcome, ranking: Ranking | null): View {
  const { labels, predictions, scores } = outcome;
  const isLast = new Uint8Array(ranking ? labels.length : 0);
  const ones = new Uint8Array(labels);
  if (ranking === null) return { labels: ones, predictions, scores, isLast };
  const { order, ends } = ranking;
  for (const end of ends) isLast[end - 1] = 1;
  return {
    labels: isLast.map((_, place) => ones[order[place]!]!),
    predictions: predictions && order.map((row) => predictions[row]!),
    scores: scores?.map((_, place) => scores[order[place]!]!) ?? null,
    isLast,
  };
}

/** All in one bin: without an order nobody asks for bins. */
function whole({ length }: Float64Array): Int32Array {
  return Int32Array.of(length);
}

/** Puts the weights in the order of the view, and adds them up on the way. */
function gather(
  weights: Weights,
  order: Int32Array,
  labels: Uint8Array,
  ordered: Weights,
  totals: Totals,
): void {
  let positives = 0;
  let negatives = 0;
  for (let place = 0; place < order.length; place++) {
    const weight = weights[order[place]!]!;
    const positive = weight * labels[place]!;
    ordered[place] = weight;
    positives += positive;
    negatives += weight - positive;
  }
  Object.assign(totals, { positives, negatives, all: positives + negatives });
}

function addUp(weights: Weights, labels: Uint8Array, into: Totals): void {
  let positives = 0;
  let negatives = 0;
  for (let place = 0; place < labels.length; place++) {
    const weight = weights[place]!;
    const positive = weight * labels[place]!;
    positives += positive;
    negatives += weight - positive;
  }
  Object.assign(into, { positives, negatives, all: positives + negatives });
}

/** Odd places have sums of their own: one that has just been written is slow to read. */
function cellPass({ labels, predictions }: View, into: Float64Array): Pass {
  const sums = new Float64Array(8);
  const cells = labels.map((label, place) => 2 * label + predictions![place]! + 4 * (place % 2));
  return (weights) => {
    sums.fill(0);
    for (let place = 0; place < cells.length; place++) sums[cells[place]!]! += weights[place]!;
    for (let cell = 0; cell < 4; cell++) into[cell] = sums[cell]! + sums[cell + 4]!;
  };
}
