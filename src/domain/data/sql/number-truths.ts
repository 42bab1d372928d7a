import { loops } from '../loops/loops.ts';
import type { Numbers, Truths } from './batch.ts';
import { bytes } from './room.ts';

const comparisons = { '=': 'eq', '<': 'lt', '<=': 'le' } as const;

export function comparisonOfNumbers(
  comparison: keyof typeof comparisons,
  one: Numbers,
  other: Numbers,
): Truths {
  const { [comparisons[comparison]]: compare } = loops();
  const truths = bytes();
  return (from, length) => {
    const [left, right] = [one(from, length), other(from, length)];
    compare(left.byteOffset, right.byteOffset, length, truths.byteOffset);
    return truths;
  };
}

// In loops, truths stand as numbers: to look a constant up in another file takes as long as the rest.

/** So many are looked for one after another, without a branch; a set of more is as fast. */
const few = 16;

export function amongNumbers(numbers: Numbers, options: readonly number[]): Truths {
  const truths = bytes();
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
  const truths = bytes();
  return (from, length) => {
    const values = numbers(from, length);
    for (let at = 0; at < length; at++) truths[at] = 3 * Number(Number.isNaN(values[at]!));
    return truths;
  };
}
