import { Arena } from '../../arena.ts';
import type { Runs } from '../dataset.ts';
import type { Infinite } from '../profile/numbers.ts';
import { runsOf } from '../profile/runs.ts';
import { runsOfWholes } from '../profile/whole.ts';
import { isPlain, marksIn, type Plain } from './cells.ts';
import { type Column, states } from './column.ts';
import { tallyOf } from './tally.ts';

/** The finite values of a column of numbers or times, in memory of the arena or other memory. */
export function finiteRuns(
  column: Column,
  tally = tallyOf(column.cells),
  arena = new Arena(),
): Runs {
  const { cells } = column;
  const others = finiteKinds(column, tally.counts);
  if (!isPlain(cells)) return others.values.length > mostSorted ? spread(others) : weighted(others);
  if (others.values.length === 0) return plainRuns(cells, tally, arena);
  const wholes = plainIn(cells);
  const all = new Float64Array(wholes.length + others.size);
  divide(wholes, cells.unit, all);
  fill(all, wholes.length, others);
  return runsOf(all);
}

/** The runs of the numbers that are written plainly. */
export function plainRuns(cells: Plain, tally = tallyOf(cells), arena = new Arena()): Runs {
  if (tally.wholes) return runsOfWholes(tally.wholes, cells.unit, arena);
  const wholes = plainIn(cells);
  divide(wholes, cells.unit, wholes);
  return runsOf(wholes);
}

function divide(wholes: Plain['wholes'], unit: number, into: Float64Array): void {
  for (let at = 0; at < wholes.length; at++) into[at] = wholes[at]! / unit;
}

/** Numbers, and how often each stands there. */
interface Counted extends Runs {
  /** How many they are in all. */
  size: number;
}

/** The kinds of cells that are finite numbers, in the order in which they come. */
function finiteKinds(column: Column, all: Uint32Array): Counted {
  const numbers = numbersOfKinds(column);
  const { length } = numbers;
  const [values, counts] = [new Float64Array(length), new Float64Array(length)];
  let [found, size] = [0, 0];
  for (let kind = 0; kind < length; kind++) {
    const value = numbers[kind]!;
    if (!Number.isFinite(value) || all[kind] === 0) continue;
    values[found] = value;
    counts[found++] = all[kind]!;
    size += all[kind]!;
  }
  return { values: values.subarray(0, found), counts: counts.subarray(0, found), size };
}

/** How many infinite numbers there are on each side. */
export function infiniteIn(column: Column, counts: Uint32Array): Infinite {
  const infinite = { below: 0, above: 0 };
  numbersOfKinds(column).forEach((value, kind) => {
    if (value === -Infinity) infinite.below += counts[kind]!;
    if (value === Infinity) infinite.above += counts[kind]!;
  });
  return infinite;
}

/** What number each kind is; NaN where it is not there, or does not read. */
function numbersOfKinds(column: Column): Float64Array {
  const found = column.states();
  const numbers = new Float64Array(found.length);
  for (let kind = 0; kind < numbers.length; kind++)
    numbers[kind] = found[kind] === states.read ? Number(column.valueOfKind(kind)) : Number.NaN;
  return numbers;
}

/** A copy of the numbers that are written plainly. */
function plainIn({ wholes, odd }: Plain): Float64Array {
  const all = Float64Array.from(wholes);
  if (odd.length === 0) return all;
  const { floor } = marksIn(wholes);
  let size = 0;
  for (let row = 0; row < wholes.length; row++) {
    const whole = wholes[row]!;
    if (whole >= floor) all[size++] = whole;
  }
  return all.subarray(0, size);
}

/** More kinds than these are put in order sooner with all rows by radix. */
const mostSorted = 100_000;

function weighted({ values, counts }: Counted): Runs {
  const sizes = new Map<number, number>();
  const distinct = new Float64Array(values.length);
  let found = 0;
  for (let place = 0; place < values.length; place++) {
    // Zero is one, whatever its sign.
    const value = values[place]! + 0;
    const size = sizes.get(value);
    if (size === undefined) distinct[found++] = value;
    sizes.set(value, (size ?? 0) + counts[place]!);
  }
  const sorted = distinct.subarray(0, found).sort();
  return { values: sorted, counts: sorted.map((value) => sizes.get(value)!) };
}

function spread(counted: Counted): Runs {
  const all = new Float64Array(counted.size);
  fill(all, 0, counted);
  return runsOf(all);
}

/** Each value as often as it stands there. */
function fill(all: Float64Array, from: number, { values, counts }: Counted): void {
  let at = from;
  for (let place = 0; place < values.length; place++) {
    all.fill(values[place]!, at, at + counts[place]!);
    at += counts[place]!;
  }
}
