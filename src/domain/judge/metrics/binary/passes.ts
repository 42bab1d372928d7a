import type { BinaryOutcome } from '../../examples/examples.ts';
import type { Weights } from '../metric.ts';
import type { Cut } from '../names.ts';
import { rank } from '../ranks.ts';
import { binEnds, gapPass } from './calibration.ts';
import { type Curve, curvePass } from './curve.ts';
import { lossesOf } from './losses.ts';
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
  /** The rank after the last one of each run of equal scores. */
  readonly ends: Int32Array;
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
  readonly losses: (of: 'log_loss' | 'brier') => { sum: number };
  readonly gaps: (bins: number) => { sum: number };
  readonly top: (cut: Cut) => Top;
  readonly run: (weights: Weights) => void;
}

const { NaN: none } = Number;

/** @param ranked whether anything but cells and losses will be asked for: then the scores are sorted, once */
export function sumsOf(outcome: BinaryOutcome, ranked: boolean): Sums {
  const ranking = ranked && outcome.scores ? rank(outcome.scores) : null;
  const view = viewOf(outcome, ranking);
  const { scores, predictions } = view;
  const passes: Pass[] = [];
  const totals = { all: 0, positives: 0, negatives: 0 };
  const scratch = ranking && new Float64Array(view.labels.length);
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
    losses: (of) =>
      once(of, { sum: none }, scores && ((into) => dotPass(lossesOf(view, of), into))),
    gaps: (bins) =>
      once(
        `gaps ${bins}`,
        { sum: none },
        scores && ((into) => gapPass(view, binEnds(scores, bins), into)),
      ),
    top: (cut) =>
      once(
        JSON.stringify(cut),
        { weight: none, positives: none },
        scores && ((into) => topPass(view, cut, into)),
      ),
    run: (weights) => {
      const ordered = ranking ? gather(weights, ranking.order, scratch!) : weights;
      total(ordered, view.labels, totals);
      for (const pass of passes) pass(ordered, totals);
    },
  };
}

function viewOf(outcome: BinaryOutcome, ranking: ReturnType<typeof rank> | null): View {
  const { labels, predictions, scores } = outcome;
  if (ranking === null)
    return { labels: Uint8Array.from(labels), predictions, scores, ends: new Int32Array() };
  const { order, ends } = ranking;
  return {
    labels: Uint8Array.from(order, (row) => labels[row]!),
    predictions: predictions && order.map((row) => predictions[row]!),
    scores: scores && Float64Array.from(order, (row) => scores[row]!),
    ends,
  };
}

function gather(weights: Weights, order: Int32Array, into: Weights): Weights {
  for (let place = 0; place < order.length; place++) into[place] = weights[order[place]!]!;
  return into;
}

function total(weights: Weights, labels: Uint8Array, into: Totals): void {
  let positives = 0;
  let negatives = 0;
  for (let place = 0; place < labels.length; place++) {
    const weight = weights[place]!;
    positives += weight * labels[place]!;
    negatives += weight * (1 - labels[place]!);
  }
  into.positives = positives;
  into.negatives = negatives;
  into.all = positives + negatives;
}

function cellPass({ labels, predictions }: View, into: Float64Array): Pass {
  const cells = Uint8Array.from(labels, (label, place) => 2 * label + predictions![place]!);
  return (weights) => {
    into.fill(0);
    for (let place = 0; place < cells.length; place++) into[cells[place]!]! += weights[place]!;
  };
}

function dotPass(values: Float64Array, into: { sum: number }): Pass {
  return (weights) => {
    let sum = 0;
    for (let place = 0; place < values.length; place++) sum += values[place]! * weights[place]!;
    into.sum = sum;
  };
}
