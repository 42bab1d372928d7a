import type { Examples } from '../../examples/examples.ts';
import type { Pair } from '../slices/evidence.ts';

/**
 * What a model loses on each example, to compare examples by: the squared distance of the scores from
 * the truth (of several classes, summed), else 1 for a wrong prediction; of a regression the absolute
 * error. Null for a ranking, whose items are right or wrong only beside each other.
 */
export function lossesOf(examples: Examples): Float64Array | null {
  switch (examples.task) {
    case 'binary':
      return examples.scores ? squares(examples.labels, [examples.scores], 1) : errors(examples);
    case 'multiclass':
      return examples.scores ? squares(examples.labels, examples.scores, 0) : errors(examples);
    case 'regression':
      return examples.predictions.map((said, row) => Math.abs(said - examples.labels[row]!));
    case 'ranking':
      return null;
  }
}

/** By how much more each example loses with the candidate. */
export function lostOf({ champion, candidate }: Pair) {
  const isScored = champion.scores !== null && candidate.scores !== null;
  const [before, now] = [champion, candidate].map((each) =>
    lossesOf(
      isScored || each.task === 'regression' ? each : ({ ...each, scores: null } as Examples),
    ),
  );
  if (!before || !now) return null;
  return { before, now, lost: now.map((loss, row) => loss - before[row]!) };
}

function squares(labels: Int32Array, scores: readonly Float64Array[], first: number): Float64Array {
  const losses = new Float64Array(labels.length);
  for (const [at, column] of scores.entries())
    for (let row = 0; row < losses.length; row++)
      losses[row]! += (column[row]! - Number(labels[row] === first + at)) ** 2;
  return losses;
}

function errors({ labels, predictions }: Examples): Float64Array | null {
  return (
    predictions && Float64Array.from(labels, (label, row) => Number(predictions[row] !== label))
  );
}
