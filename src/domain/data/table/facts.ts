import { Arena } from '../../arena.ts';
import type { ColumnProfile } from '../../records/validation.ts';
import type { Runs } from '../dataset.ts';
import { eachPiece, loops } from '../loops/loops.ts';
import {
  type ColumnFacts,
  type Counted,
  hasRuns,
  isNumber,
  isText,
  isTime,
} from '../profile/profile.ts';
import { topOfRuns } from '../profile/runs.ts';
import { compare } from '../rule/condition.ts';
import { compareText } from '../values/text.ts';
import type { Value } from '../values/values.ts';
import { areInts, isPlain, marksIn } from './cells.ts';
import { type Column, keyOf, states, valuesOf, writtenOf } from './column.ts';
import { finiteRuns, infiniteIn, plainRuns } from './numbers.ts';
import { countKinds, tallyOf } from './tally.ts';
import { areTight, describeTexts, patternsOf, topTexts } from './texts.ts';

/** What is counted in a column that is held in memory; its runs may lie in the arena. */
export function factsOf(column: Column, arena = new Arena()): ColumnFacts {
  const { rows, type } = column;
  const tally = tallyOf(column.cells);
  const { counts } = tally;
  const all = { rows, ...gaps(column, counts) };
  const infinite = { below: 0, above: 0 };
  if (isText(type)) {
    const patterns = patternsOf(column);
    return {
      ...all,
      ...describeTexts(column, counts),
      patterns,
      infinite,
      runs: null,
      order: null,
    };
  }
  const runs = hasRuns(type) ? finiteRuns(column, tally, arena) : null;
  const isExact =
    isNumber(type) &&
    kindsRead(column, counts).every((kind) => typeof column.valueOfKind(kind) === 'number');
  const own = isNumber(type) ? infiniteIn(column, counts) : infinite;
  return {
    ...all,
    ...(runs && isExact ? numbers(runs, own) : others(column, counts)),
    ...{ runs, infinite: own, lengths: null, patterns: [], order: orderOf(column) },
  };
}

function gaps(column: Column, counts: Uint32Array): Pick<ColumnFacts, 'missing' | 'invalid'> {
  const found = column.states();
  const { invalid, missing } = states;
  return { missing: cellsIn(missing, found, counts), invalid: cellsIn(invalid, found, counts) };
}

/** How many cells are in a state. */
function cellsIn(state: number, found: Uint8Array, counts: Uint32Array): number {
  let sum = 0;
  for (let kind = found.indexOf(state); kind >= 0; kind = found.indexOf(state, kind + 1))
    sum += counts[kind]!;
  return sum;
}

/** The kinds of which there is a cell that is there and reads. */
function kindsRead(column: Column, counts: Uint32Array): number[] {
  const found = column.states();
  const kinds: number[] = [];
  for (let kind = 0; kind < found.length; kind++)
    if (found[kind] === states.read && counts[kind]! > 0) kinds.push(kind);
  return kinds;
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

/** Truths, times, and whole numbers of which some are beyond 2^53. */
function others(column: Column, counts: Uint32Array): Kinds {
  // Where each text is a kind of its own there is no need to look for others alike.
  if (isTime(column.type) && areTight(column)) {
    const distinct = kindsRead(column, counts).length;
    return { distinct, top: topTexts(column, counts), ...extremes(column, counts) };
  }
  const all = countValues(column, counts);
  return { distinct: all.size, top: counted(all), ...extremes(column, counts) };
}

/** How often each value stands in a column. */
export function countValues(
  column: Column,
  counts = countKinds(column.cells),
): Map<string | number, number> {
  const all = new Map<string | number, number>();
  const add = (key: string | number, count: number) => all.set(key, (all.get(key) ?? 0) + count);
  for (const kind of kindsRead(column, counts)) add(keyOf(column, kind), counts[kind]!);
  if (isPlain(column.cells)) {
    const { values, counts: sizes } = plainRuns(column.cells);
    for (let run = 0; run < values.length; run++) add(values[run]!, sizes[run]!);
  }
  return all;
}

const counted = (counts: Map<string | number, number>): Counted[] =>
  [...counts].map(([value, count]) => ({ value: String(value), count }));

/** Smallest and largest: a number as it is, anything else as it is written; of two spellings of one time the lesser or greater text. */
function extremes(column: Column, counts: Uint32Array): Pick<ColumnFacts, 'min' | 'max'> {
  if (column.type === 'boolean') return { min: null, max: null };
  const written = ({ kind }: End) => (kind < 0 ? '' : writtenOf(column, kind));
  const isBelow = (one: End, other: End) =>
    (compare(one.value, other.value) || compareText(written(one), written(other))) < 0;
  let [low, high]: [End?, End?] = [];
  const see = (end: End) => {
    if (!low || isBelow(end, low)) low = end;
    if (!high || isBelow(high, end)) high = end;
  };
  for (const kind of kindsRead(column, counts)) {
    const value = column.valueOfKind(kind) as Value;
    if (value !== Infinity && value !== -Infinity) see({ value, kind });
  }
  if (isPlain(column.cells)) {
    const { values } = plainRuns(column.cells);
    for (const value of [values[0], values.at(-1)])
      if (value !== undefined) see({ value, kind: -1 });
  }
  const shown = (end: End | undefined) => {
    if (!end) return null;
    if (typeof end.value === 'bigint') return String(end.value);
    return isNumber(column.type) ? (end.value as number) : written(end);
  };
  return { min: shown(low), max: shown(high) };
}

/** A value, and the kind of cell that it stands in; -1 for a plain number. */
interface End {
  value: Value;
  kind: number;
}

/** How values follow each other; equal ones may stand in a row that increases or decreases. */
function orderOf(column: Column): ColumnProfile['order'] {
  const { cells } = column;
  if (isPlain(cells) && areInts(cells.wholes) && !column.states().includes(states.read))
    return orderOfWholes(cells.wholes);
  const value = valuesOf(column);
  let [rises, falls, count] = [false, false, 0];
  let last: Value | undefined;
  for (let row = 0; row < column.rows && !(rises && falls); row++) {
    const own = value(row);
    if (own === null || own === undefined) continue;
    if (last !== undefined) {
      if (own > last) rises = true;
      if (own < last) falls = true;
    }
    last = own;
    count++;
  }
  return order(rises, falls, count);
}

/** The same, where no other cell reads. */
function orderOfWholes(wholes: Int32Array): ColumnProfile['order'] {
  const { one, told, order: follow } = loops();
  const { floor } = marksIn(wholes);
  const seen = told.ints.subarray(0, 4).fill(0);
  eachPiece(wholes, (rows) => {
    follow(one.at, rows, floor, told.at);
    return seen[2] === 1 && seen[3] === 1;
  });
  const [count = 0, , rises, falls] = seen;
  return order(rises === 1, falls === 1, count);
}

function order(rises: boolean, falls: boolean, count: number): ColumnProfile['order'] {
  if (count < 2) return null;
  if (rises && falls) return 'none';
  return rises ? 'increasing' : falls ? 'decreasing' : 'constant';
}
