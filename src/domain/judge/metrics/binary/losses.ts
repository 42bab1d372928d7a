const { EPSILON: tiny } = Number;

/** What each example adds to the log loss or to the Brier score. */
export function lossesOf(
  { labels, scores }: { labels: ArrayLike<number>; scores: Float64Array | null },
  of: 'log_loss' | 'brier',
): Float64Array {
  const loss = of === 'brier' ? squareOf : logLossOf;
  return scores!.map((score, place) => loss(score, labels[place]!));
}

function squareOf(score: number, label: number): number {
  return (score - label) ** 2;
}

/** Clipped as scikit-learn clips it, so that a score of 0 or 1 that is wrong costs about 36. */
function logLossOf(score: number, label: number): number {
  return -Math.log(clip(label === 1 ? score : 1 - score));
}

export function clip(probability: number): number {
  return Math.min(Math.max(probability, tiny), 1 - tiny);
}

/** The log loss of an example whose label had no probability at all. */
export const mostLogLoss = -Math.log(tiny);
