import { batch, type Numbers, type Truths } from './batch.ts';

// In loops, truths stand as numbers: to look a constant up in another file takes as long as the rest.

const comparisons = {
  '=': (one: Float64Array, other: Float64Array, truths: Uint8Array, length: number) => {
    for (let at = 0; at < length; at++) {
      const a = one[at]!;
      const b = other[at]!;
      truths[at] = truthOf(Number(a === b), Number(a < b) + Number(a > b));
    }
  },
  '<': (one: Float64Array, other: Float64Array, truths: Uint8Array, length: number) => {
    for (let at = 0; at < length; at++) {
      const a = one[at]!;
      const b = other[at]!;
      truths[at] = truthOf(Number(a < b), Number(a >= b));
    }
  },
  '<=': (one: Float64Array, other: Float64Array, truths: Uint8Array, length: number) => {
    for (let at = 0; at < length; at++) {
      const a = one[at]!;
      const b = other[at]!;
      truths[at] = truthOf(Number(a <= b), Number(a > b));
    }
  },
};

/**
 * One of `no`, `unknown` and `yes`, which are 0, 1 and 3; of NaN both are 0. There is no branch, which the processor would
 * guess wrong for every other row.
 */
const truthOf = (isSo: number, isNot: number): number => 1 + 2 * isSo - isNot;

export function comparisonOfNumbers(
  comparison: keyof typeof comparisons,
  one: Numbers,
  other: Numbers,
): Truths {
  const compareAll = comparisons[comparison];
  const truths = new Uint8Array(batch);
  return (from, length) => {
    compareAll(one(from, length), other(from, length), truths, length);
    return truths;
  };
}

/** So many are looked for one after another, without a branch; a set of more is as fast. */
const few = 16;

export function amongNumbers(numbers: Numbers, options: readonly number[]): Truths {
  const truths = new Uint8Array(batch);
  const look = options.length > few ? lookIn : lookFor;
  const set = new Set(options);
  return (from, length) => {
    look(numbers(from, length), set, truths, length);
    return truths;
  };
}

function lookFor(
  values: Float64Array,
  options: ReadonlySet<number>,
  truths: Uint8Array,
  length: number,
): void {
  for (let at = 0; at < length; at++) truths[at] = Number(Number.isNaN(values[at]!));
  for (const option of options)
    for (let at = 0; at < length; at++) truths[at]! |= 3 * Number(values[at] === option);
}

function lookIn(
  values: Float64Array,
  options: ReadonlySet<number>,
  truths: Uint8Array,
  length: number,
): void {
  for (let at = 0; at < length; at++) {
    const value = values[at]!;
    truths[at] = options.has(value) ? 3 : Number(Number.isNaN(value));
  }
}

export function missingNumbers(numbers: Numbers): Truths {
  const truths = new Uint8Array(batch);
  return (from, length) => {
    const values = numbers(from, length);
    for (let at = 0; at < length; at++) truths[at] = 3 * Number(Number.isNaN(values[at]!));
    return truths;
  };
}
