import type { ColumnProfile } from '../../records/validation.ts';
import type { Runs } from '../dataset.ts';
import {
  type ColumnFacts,
  type Counted,
  hasRuns,
  isNumber,
  isText,
  patternStep,
} from '../profile/profile.ts';
import { runsOf, topOfRuns } from '../profile/runs.ts';
import { compare } from '../rule/condition.ts';
import { compareText, lengthOf, patternOf } from '../values/text.ts';
import type { Value } from '../values/values.ts';
import { type Column, keyOf, writtenOf } from './column.ts';

/** What is counted in a column that is held in memory. */
export function factsOf(column: Column): ColumnFacts {
  const { values, type } = column;
  const present = values.filter((value) => value !== null && value !== undefined);
  const missing = values.reduce<number>((sum, value) => sum + (value === null ? 1 : 0), 0);
  const texts = isText(type) ? (present as string[]) : [];
  const runs = hasRuns(type) ? finiteRuns(column) : null;
  const infinite = {
    below: present.filter((value) => value === -Infinity).length,
    above: present.filter((value) => value === Infinity).length,
  };
  const isExact = isNumber(type) && present.every((value) => typeof value === 'number');
  return {
    rows: values.length,
    missing,
    invalid: values.length - missing - present.length,
    ...(runs && isExact ? numbers(runs, infinite) : others(column)),
    runs,
    infinite,
    lengths: lengthsOf(texts),
    patterns: isText(type) ? counted(countPatterns(values)) : [],
    order: orderOf(present),
  };
}

type Kinds = Pick<ColumnFacts, 'distinct' | 'top' | 'min' | 'max'>;

/** Of equally frequent numbers the smaller ones. */
function numbers(runs: Runs, { above, below }: ColumnFacts['infinite']): Kinds {
  const infinite = [
    { value: '-Infinity', count: below },
    { value: 'Infinity', count: above },
  ].filter(({ count }) => count > 0);
  const { values } = runs;
  return {
    distinct: values.length + infinite.length,
    top: [...topOfRuns(runs), ...infinite],
    min: values[0] ?? null,
    max: values.at(-1) ?? null,
  };
}

/** Texts, truths, times, and whole numbers of which some are beyond 2^53. */
function others(column: Column): Kinds {
  const counts = countValues(column);
  return { distinct: counts.size, top: counted(counts), ...extremes(column) };
}

/** How often each value stands in a column. */
export function countValues(column: Column): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  column.values.forEach((value, row) => {
    if (value === null || value === undefined) return;
    const key = keyOf(column, row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

/** The finite values of a column of numbers or times. */
export function finiteRuns({ values }: Column): Runs {
  const present = values.filter((value) => value !== null && value !== undefined);
  return runsOf(Float64Array.from(present, Number));
}

function countPatterns(values: Column['values']): Map<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < values.length; row += patternStep(values.length)) {
    const text = values[row];
    if (typeof text !== 'string') continue;
    const pattern = patternOf(text);
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return counts;
}

const counted = (counts: Map<string | number, number>): Counted[] =>
  [...counts].map(([value, count]) => ({ value: String(value), count }));

/** Smallest and largest: a number as it is, anything else as it is written; of two spellings of one time the lesser or greater text. */
function extremes(column: Column): Pick<ColumnFacts, 'min' | 'max'> {
  const { values, type } = column;
  if (type === 'boolean') return { min: null, max: null };
  let [low, high] = [-1, -1];
  const isBelow = (row: number, other: number) => {
    const order = compare(values[row] as Value, values[other] as Value);
    return (order || compareText(writtenOf(column, row), writtenOf(column, other))) < 0;
  };
  values.forEach((value, row) => {
    if (value === null || value === undefined) return;
    if (value === Infinity || value === -Infinity) return;
    if (low < 0 || isBelow(row, low)) low = row;
    if (high < 0 || isBelow(high, row)) high = row;
  });
  const written = (row: number) => {
    const value = values[row];
    if (value === null || value === undefined) return null;
    if (typeof value === 'bigint') return String(value);
    return isNumber(type) ? (value as number) : writtenOf(column, row);
  };
  return { min: written(low), max: written(high) };
}

function lengthsOf(texts: readonly string[]): ColumnProfile['lengths'] {
  if (texts.length === 0) return null;
  let [min, max, sum] = [Infinity, 0, 0];
  for (const text of texts) {
    const length = lengthOf(text);
    min = Math.min(min, length);
    max = Math.max(max, length);
    sum += length;
  }
  return { min, max, mean: sum / texts.length };
}

/** How values follow each other; equal ones may stand in a row that increases or decreases. */
function orderOf(values: readonly Value[]): ColumnProfile['order'] {
  if (values.length < 2) return null;
  let [rises, falls] = [false, false];
  for (let i = 1; i < values.length && !(rises && falls); i++) {
    if ((values[i] as Value) > (values[i - 1] as Value)) rises = true;
    if ((values[i] as Value) < (values[i - 1] as Value)) falls = true;
  }
  if (rises && falls) return 'none';
  return rises ? 'increasing' : falls ? 'decreasing' : 'constant';
}
