import type { Weights } from '../../metrics/metric.ts';
import { rank } from '../../metrics/ranks.ts';

/**
 * The log odds of each example after its score has been calibrated: a logistic curve on the log
 * odds of its rank, fitted to all examples. It forgets what a monotone change of
 * all scores would do, as the area under the ROC curve does; what is left is how well the scores
 * tell the labels apart.
 *
 * @param labels 0 or 1 by example
 */
export function calibrate(
  labels: ArrayLike<number>,
  scores: Float64Array,
  weights: Weights,
): Float64Array {
  const at = rankOdds(scores);
  const [base, slope] = fit(at, labels, weights);
  return at.map((score) => base + slope * score);
}

/** The log loss of a label, 0 or 1, at these log odds. */
export function logLoss(odds: number, label: number): number {
  const x = label === 1 ? -odds : odds;
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

/** The log odds of each one's rank over n + 1, equal ones sharing theirs; ascends with the values. */
function rankOdds(values: Float64Array): Float64Array {
  const { order } = rank(values);
  const odds = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    const rank = (start + end + 1) / 2;
    const own = Math.log((order.length + 1 - rank) / rank);
    for (let place = start; place < end; place++) odds[order[place]!] = own;
    start = end;
  }
  return odds;
}

/** Of so many examples' worth, so that labels that are told apart without fail have a curve too. */
const prior = 0.1;
const steps = 50;
const longest = 4;
const still = 1e-9;

/** Newton's method, its steps cut; the log likelihood is concave. */
function fit(x: Float64Array, labels: ArrayLike<number>, weights: Weights): [number, number] {
  let [base, slope] = [0, 0];
  for (let step = 0; step < steps; step++) {
    let [a, b, ab] = [prior, prior, 0];
    let [up, along] = [-prior * base, -prior * slope];
    for (let row = 0; row < x.length; row++) {
      const p = 1 / (1 + Math.exp(-base - slope * x[row]!));
      const spread = weights[row]! * p * (1 - p);
      const miss = weights[row]! * (labels[row]! - p);
      a += spread;
      ab += spread * x[row]!;
      b += spread * x[row]! * x[row]!;
      up += miss;
      along += miss * x[row]!;
    }
    const det = a * b - ab * ab;
    const rise = (b * up - ab * along) / det;
    const turn = (a * along - ab * up) / det;
    const length = Math.abs(rise) + Math.abs(turn);
    const part = Math.min(1, longest / length);
    if (length < still) break;
    base += part * rise;
    slope += part * turn;
  }
  return [base, slope];
}
