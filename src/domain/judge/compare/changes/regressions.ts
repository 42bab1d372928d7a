import type { Compared } from '../../../records/comparison.ts';
import type { Match } from '../match.ts';
import { type Features, nameOf } from './features.ts';
import { lostOf } from './losses.ts';
import { labelOf, saidOf } from './said.ts';

const most = 10;

/** The examples that lose most by the candidate, the largest loss first, else by their key. */
export function regressionsOf(
  { champion, candidate, rows }: Match,
  features: Features | null,
): Compared['regressions'] {
  const { lost } = lostOf({ champion, candidate }) ?? {};
  if (!lost) return [];
  return largest(lost, most).map((row) => ({
    example: nameOf(candidate, row, features?.lines[rows[row]!]),
    label: labelOf(candidate, row),
    champion: saidOf(champion, row),
    candidate: saidOf(candidate, row),
    loss: lost[row]!,
  }));
}

/** The rows of the largest values above 0, in one pass; of equal ones the first. */
export function largest(values: Float64Array, count: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (!(value > 0) || (rows.length === count && value <= values[rows.at(-1)!]!)) continue;
    let place = rows.length;
    while (place > 0 && values[rows[place - 1]!]! < value) place--;
    rows.splice(place, 0, row);
    if (rows.length > count) rows.pop();
  }
  return rows;
}
