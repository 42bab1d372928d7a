import { type Coded, isPlain, marksIn, placeOf } from '../table/cells.ts';
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
  const { unit, wholes } = cells;
  const marks = marksIn(wholes);
  const oddOf = (mark: number) => numberOf(placeOf(marks, mark));
  const numbers = new Float64Array(batch);
  return (from, length) => {
    numbers.set(wholes.subarray(from, from + length));
    if (unit === 1) readOdd(numbers, length, marks.floor, oddOf);
    else readAll(numbers, length, marks.floor, oddOf, unit);
    return numbers;
  };
}

/** Doubles do not hold all integers. */
function numberIn(value: Read): number {
  if (typeof value === 'bigint') throw beyond;
  return (value ?? Number.NaN) as number;
}

function readOdd(
  numbers: Float64Array,
  length: number,
  floor: number,
  oddOf: (mark: number) => number,
): void {
  for (let at = 0; at < length; at++) if (numbers[at]! < floor) numbers[at] = oddOf(numbers[at]!);
}

function readAll(
  numbers: Float64Array,
  length: number,
  floor: number,
  oddOf: (mark: number) => number,
  unit: number,
): void {
  for (let at = 0; at < length; at++) {
    const whole = numbers[at]!;
    // One number for both would have to be made an object.
    if (whole < floor) numbers[at] = oddOf(whole);
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
  const { missing } = states;
  const places = new Int32Array(batch);
  return {
    texts: kinds,
    places: (from, length) => {
      for (let at = 0; at < length; at++) {
        const kind = codes[from + at]!;
        places[at] = found[kind] === missing ? -1 : kind;
      }
      return places;
    },
  };
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
