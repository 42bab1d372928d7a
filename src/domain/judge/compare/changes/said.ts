import type { Examples } from '../../examples/examples.ts';
import { formatNumber } from '../../format.ts';

/** What a model said of an example: its class with the score of it, or its number. */
export function saidOf({ task, classes, predictions, scores }: Examples, row: number): string {
  const said = predictions?.[row];
  if (task === 'regression') return formatNumber(said!);
  if (scores instanceof Float64Array) {
    const score = formatNumber(scores[row]!);
    return said === undefined ? score : `${classes![said]} (${score})`;
  }
  if (said === undefined) return likeliest(classes!, scores!, row);
  return scores ? `${classes![said]} (${formatNumber(scores[said]![row]!)})` : classes![said]!;
}

function likeliest(
  classes: readonly string[],
  scores: readonly Float64Array[],
  row: number,
): string {
  const [code, score] = scores.reduce(
    ([best, most], column, at): [number, number] =>
      column[row]! > most ? [at, column[row]!] : [best, most],
    [0, -1],
  );
  return `${classes[code]} (${formatNumber(score)})`;
}

/** The true label, as text. */
export function labelOf({ classes, labels }: Examples, row: number): string {
  return classes ? classes[labels[row]!]! : formatNumber(labels[row]!);
}
