import { loops } from '../loops/loops.ts';
import {
  areInts,
  type Coded,
  isPlain,
  type Marks,
  marksIn,
  type Plain,
  placeOf,
} from '../table/cells.ts';
import { type Column, type Read, states } from '../table/column.ts';
import {
  batch,
  beyond,
  type Fill,
  type Numbers,
  no,
  type Texts,
  type Truths,
  unknown,
  yes,
} from './batch.ts';
import { bytes, doubles, type There } from './room.ts';

/** The numbers of a column, or its dates as such. */
export function numbersOf(column: Column): Numbers {
  const { cells } = column;
  const numberOf = (kind: number) => numberIn(column.valueOfKind(kind));
  if (!isPlain(cells)) return filled<number, There<Float64Array>>(doubles(), cells, numberOf);
  const odds = Float64Array.from(cells.odd.ends, (_, kind) => numberOf(kind));
  return areInts(cells.wholes) && odds.length <= few
    ? wholeNumbers(cells.wholes, cells.unit, odds)
    : plainNumbers(cells, odds);
}

/** So many are put where they are looked up, for each batch. */
const few = 1024;

function wholeNumbers(wholes: Int32Array, unit: number, odds: Float64Array): Numbers {
  const { one, tables, read32 } = loops();
  const [table] = tables;
  const { floor } = marksIn(wholes);
  const numbers = doubles();
  return (from, length) => {
    table.doubles.set(odds);
    one.ints.set(wholes.subarray(from, from + length));
    read32(one.at, length, floor, unit, table.at, numbers.byteOffset);
    return numbers;
  };
}

function plainNumbers({ wholes, unit }: Plain, odds: Float64Array): Numbers {
  const marks = marksIn(wholes);
  const numbers = doubles();
  return (from, length) => {
    numbers.set(wholes.subarray(from, from + length));
    readAll(numbers, length, { marks, unit }, odds);
    return numbers;
  };
}

/** Doubles do not hold all integers. */
function numberIn(value: Read): number {
  if (typeof value === 'bigint') throw beyond;
  return (value ?? Number.NaN) as number;
}

/** Puts numbers in the places of marks, and divides all others. */
function readAll(
  numbers: Float64Array,
  length: number,
  { marks, unit }: { marks: Marks; unit: number },
  odds: Float64Array,
): void {
  const { floor } = marks;
  for (let at = 0; at < length; at++) {
    const whole = numbers[at]!;
    // One number for both would have to be made an object.
    if (whole < floor) numbers[at] = odds[placeOf(marks, whole)]!;
    else numbers[at] = whole / unit;
  }
}

export function truthsOf(column: Column, cells: Coded): Truths {
  return filled<number, There<Uint8Array>>(bytes(), cells, (kind) => {
    const value = column.valueOfKind(kind) ?? null;
    return value === null ? unknown : value ? yes : no;
  });
}

/** What does not look as the column's format says is a text all the same. */
export function textsOf(column: Column, { codes, kinds }: Coded): Texts {
  const found = column.states();
  const isSome = found.includes(states.missing);
  const places = new Int32Array(batch);
  return {
    texts: kinds,
    places: (from, length) => {
      places.set(codes.subarray(from, from + length));
      if (isSome) leaveOut(found, places, length);
      return places;
    },
  };
}

/** Those that are missing. */
function leaveOut(found: Uint8Array, places: Int32Array, length: number): void {
  const { missing } = states;
  for (let at = 0; at < length; at++) if (found[places[at]!] === missing) places[at] = -1;
}

function filled<Value, Values extends { [at: number]: Value }>(
  values: Values,
  { codes }: Coded,
  held: (kind: number) => Value,
): Fill<Values> {
  return (from, length) => {
    for (let at = 0; at < length; at++) values[at] = held(codes[from + at]!);
    return values;
  };
}
