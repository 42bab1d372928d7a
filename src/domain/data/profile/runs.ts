import { probabilities, sketchSize } from '../../records/sketch.ts';
import type { Runs } from '../dataset.ts';
import type { Counted } from './profile.ts';
import { ascending } from './sort.ts';
import { wholeRuns } from './whole.ts';

/** The finite ones of some numbers, in ascending order, equal ones put together. The array is used up. */
export function runsOf(numbers: Float64Array): Runs {
  const some = finite(numbers);
  const whole = wholeRuns(some);
  if (whole) return whole;
  const values = ascending(some);
  const counts = new Float64Array(values.length);
  let last = -1;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (last < 0 || value !== values[last]) values[++last] = value;
    counts[last]! += 1;
  }
  return { values: values.subarray(0, last + 1), counts: counts.subarray(0, last + 1) };
}

/** Negative zero becomes zero. */
function finite(numbers: Float64Array): Float64Array {
  let size = 0;
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] as number;
    if (value - value === 0) numbers[size++] = value + 0;
  }
  return numbers.subarray(0, size);
}

/** How many numbers there are in all runs together. */
export function sizeOf({ counts }: Runs): number {
  let size = 0;
  for (let i = 0; i < counts.length; i++) size += counts[i] as number;
  return size;
}

/**
 * The numbers that stand at some places of the ascending row of all numbers.
 *
 * @param places ascending, each from 0 to the number of numbers, exclusive
 */
function pick({ values, counts }: Runs, places: readonly number[]): number[] {
  const picked: number[] = [];
  let run = 0;
  let end = counts[0] as number;
  for (const place of places) {
    while (place >= end) end += counts[++run] as number;
    picked.push((values[run] as number) + 0);
  }
  return picked;
}

/**
 * Quantiles at ascending probabilities, linear between neighbours: type 7 of Hyndman and Fan
 * (1996), as numpy. There must be a number.
 */
export function quantilesOf(
  runs: Runs,
  size: number,
  at: readonly number[] = probabilities,
): number[] {
  const places = at.map((probability) => (size - 1) * probability);
  const around = places.flatMap((place) => [Math.floor(place), Math.ceil(place)]);
  const wanted = [...new Set(around)].sort((a, b) => a - b);
  const picked = pick(runs, wanted);
  const numbers = new Map(wanted.map((place, i) => [place, picked[i] as number]));
  return places.map((place) => {
    const below = numbers.get(Math.floor(place)) as number;
    const above = numbers.get(Math.ceil(place)) as number;
    const part = place - Math.floor(place);
    const step = above - below;
    return part < 0.5 ? below + step * part : above - step * (1 - part);
  });
}

/** The smallest numbers with at least a share of 0, 1/64, … 1 of all at or below them. There must be a number. */
export function sketchOf(runs: Runs, size: number): number[] {
  const places = Array.from({ length: sketchSize + 1 }, (_, share) =>
    Math.max(0, Math.ceil((size * share) / sketchSize) - 1),
  );
  return pick(runs, places);
}

const topSize = 10;

/** The ten most frequent numbers, of equally frequent ones the smaller; as `written` writes them. */
export function topOfRuns(
  { values, counts }: Runs,
  written: (value: number) => string = String,
): Counted[] {
  const top: number[] = [];
  let least = 0;
  const next = (from: number) => firstAbove(counts, least, from);
  for (let run = next(0); run < counts.length; run = next(run + 1)) {
    insert(top, run, counts);
    if (top.length === topSize) least = counts[top[topSize - 1] as number] as number;
  }
  return top.map((run) => ({
    value: written(values[run] as number),
    count: counts[run] as number,
  }));
}

/** The first from a place on that is more frequent. A loop of its own, so that it is little that is compiled. */
function firstAbove(counts: Float64Array, least: number, from: number): number {
  let run = from;
  while (run < counts.length && (counts[run] as number) <= least) run++;
  return run;
}

/** Puts a run behind those of the first ten that are as frequent. */
function insert(top: number[], run: number, counts: Float64Array): void {
  const count = counts[run] as number;
  const at = top.findIndex((other) => (counts[other] as number) < count);
  top.splice(at < 0 ? top.length : at, 0, run);
  top.length = Math.min(top.length, topSize);
}
