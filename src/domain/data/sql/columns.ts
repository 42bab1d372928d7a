import { type Coded, isPlain, type Marks, marksIn, placeOf } from '../table/cells.ts';
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

/** The numbers of a column, or its dates as such. */
export function numbersOf(column: Column): Numbers {
  const { cells } = column;
  const numberOf = (kind: number) => numberIn(column.valueOfKind(kind));
  if (!isPlain(cells))
    return filled<number, Float64Array>(new Float64Array(batch), cells, numberOf);
  const { odd, unit, wholes } = cells;
  const marks = marksIn(wholes);
  const odds = Float64Array.from(odd.ends, (_, kind) => numberOf(kind));
  const numbers = new Float64Array(batch);
  return (from, length) => {
    numbers.set(wholes.subarray(from, from + length));
    if (unit !== 1) readAll(numbers, length, { marks, unit }, odds);
    else if (odds.length > 0) readOdd(numbers, length, marks, odds);
    return numbers;
  };
}

/** Doubles do not hold all integers. */
function numberIn(value: Read): number {
  if (typeof value === 'bigint') throw beyond;
  return (value ?? Number.NaN) as number;
}

/** Puts numbers in the places of marks. */
function readOdd(numbers: Float64Array, length: number, marks: Marks, odds: Float64Array): void {
  const { floor } = marks;
  for (let at = 0; at < length; at++) {
    const whole = numbers[at]!;
    if (whole < floor) numbers[at] = odds[placeOf(marks, whole)]!;
  }
}

/** The same, and divides all others. */
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
  return filled<number, Uint8Array>(new Uint8Array(batch), cells, (kind) => {
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
