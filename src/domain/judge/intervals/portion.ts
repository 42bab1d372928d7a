import { type Examples, part } from '../examples/examples.ts';
import { randomOf } from './random.ts';
import { drawnOf } from './sample.ts';
import { unitsOf } from './units.ts';

/** Some of the examples, in place of all. */
export interface Portion {
  readonly examples: Examples;
  /** By how much a value scatters less among all of them: the root of the share that these are. */
  readonly shrink: number;
}

/** A random part of about so many examples, groups and queries whole; all where there are no more. */
export function portionOf(examples: Examples, most: number, seed: number): Portion {
  const rows = examples.labels.length;
  if (rows <= most) return { examples, shrink: 1 };
  const { groups } = drawnOf(examples);
  const units = groups && unitsOf(groups);
  const random = randomOf(seed);
  const count = units?.count ?? rows;
  const limit = (most / rows) * 2 ** 32;
  const isTaken = Uint8Array.from({ length: count }, () => Number(random.next() < limit));
  const taken = new Int32Array(rows);
  let length = 0;
  for (let row = 0; row < rows; row++)
    if (isTaken[units ? units.codes[row]! : row] === 1) taken[length++] = row;
  const some = isTaken.reduce((sum, one) => sum + one, 0);
  return { examples: part(examples, taken.slice(0, length)), shrink: Math.sqrt(some / count) };
}
