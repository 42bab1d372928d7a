import { batch, beyond, type Numbers } from './batch.ts';
import type { Sign } from './expression.ts';

// The loops are spelled out: a function that is called for each number takes several times as long.
// What is not finite is not even 0 when it is subtracted from itself; NaN is not below Infinity either.

/** @returns how many results are not finite though both numbers are there */
type Calculate = (
  one: Float64Array,
  other: Float64Array,
  results: Float64Array,
  length: number,
) => number;

const calculations: Record<Sign, Calculate> = {
  '+': (one, other, results, length) => {
    let odd = 0;
    for (let at = 0; at < length; at++) {
      const a = one[at]!;
      const b = other[at]!;
      const result = a + b;
      results[at] = result;
      odd += isOdd(Number(result - result !== 0), Number(a <= Infinity), Number(b <= Infinity));
    }
    return odd;
  },
  '-': (one, other, results, length) => {
    let odd = 0;
    for (let at = 0; at < length; at++) {
      const a = one[at]!;
      const b = other[at]!;
      const result = a - b;
      results[at] = result;
      odd += isOdd(Number(result - result !== 0), Number(a <= Infinity), Number(b <= Infinity));
    }
    return odd;
  },
  '*': (one, other, results, length) => {
    let odd = 0;
    for (let at = 0; at < length; at++) {
      const a = one[at]!;
      const b = other[at]!;
      const result = a * b;
      results[at] = result;
      odd += isOdd(Number(result - result !== 0), Number(a <= Infinity), Number(b <= Infinity));
    }
    return odd;
  },
  '/': (one, other, results, length) => {
    let odd = 0;
    for (let at = 0; at < length; at++) {
      const a = one[at]!;
      const b = other[at]!;
      const result = a / b;
      results[at] = result;
      odd += isOdd(Number(result - result !== 0), Number(a <= Infinity), Number(b <= Infinity));
    }
    return odd;
  },
};

const isOdd = (isNotFinite: number, isOneThere: number, isOtherThere: number): number =>
  isNotFinite & isOneThere & isOtherThere;

export function calculation(sign: Sign, one: Numbers, other: Numbers): Numbers {
  const calculate = calculations[sign];
  const results = new Float64Array(batch);
  return (from, length) => {
    const odd = calculate(one(from, length), other(from, length), results, length);
    // What DuckDB makes of overflow and of division by zero is for a setting of its own to say.
    if (odd > 0) throw beyond;
    return results;
  };
}

export const opposite = (numbers: Numbers): Numbers => changed(numbers, turnAll);
export const absolute = (numbers: Numbers): Numbers => changed(numbers, makePositive);

function changed(
  numbers: Numbers,
  change: (values: Float64Array, results: Float64Array, length: number) => void,
): Numbers {
  const results = new Float64Array(batch);
  return (from, length) => {
    change(numbers(from, length), results, length);
    return results;
  };
}

function turnAll(values: Float64Array, results: Float64Array, length: number): void {
  for (let at = 0; at < length; at++) results[at] = -values[at]!;
}

function makePositive(values: Float64Array, results: Float64Array, length: number): void {
  for (let at = 0; at < length; at++) results[at] = Math.abs(values[at]!);
}
