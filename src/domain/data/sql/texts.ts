import { compareBytes } from '../../packed.ts';
import { holdsFor } from '../rule/condition.ts';
import type { Comparison } from '../rule/rule.ts';
import { no, type Texts, type Truths, unknown, yes } from './batch.ts';
import { bytes } from './room.ts';

export function comparisonOfTexts(comparison: Comparison, one: Texts, other: Texts): Truths {
  const holds = holdsFor[comparison];
  const compare = (a: number, b: number): number =>
    holds(compareBytes(one.texts, a, other.texts, b)) ? yes : no;
  const truths = bytes();
  const [ones, others] = [one.texts.length, other.texts.length];
  const known = ones * others <= mostPairs ? new Uint8Array(ones * others).fill(open) : null;
  return (from, length) => {
    const pairs = { left: one.places(from, length), right: other.places(from, length), others };
    if (!known) compareAll(pairs, compare, truths, length);
    else if (lookUp(pairs, known, truths, length) >= open) {
      learn(pairs, known, compare, length);
      lookUp(pairs, known, truths, length);
    }
    return truths;
  };
}

/** Of so many pairs the answers are remembered. */
const mostPairs = 2 ** 16;

/** Stands where the answer for a pair is not found yet; no truth has this bit. */
const open = 4;

/** Places of texts among the ones and the others, of which there are so many; below 0 where there is none. */
interface Pairs {
  left: Int32Array;
  right: Int32Array;
  others: number;
}

/** @returns below `open` when all are known */
function lookUp(
  { left, right, others }: Pairs,
  known: Uint8Array,
  truths: Uint8Array,
  length: number,
): number {
  let all = 0;
  for (let at = 0; at < length; at++) {
    const a = left[at]!;
    const b = right[at]!;
    const own = (a | b) < 0 ? unknown : known[a * others + b]!;
    truths[at] = own;
    all |= own;
  }
  return all;
}

function learn(
  { left, right, others }: Pairs,
  known: Uint8Array,
  compare: (a: number, b: number) => number,
  length: number,
): void {
  for (let at = 0; at < length; at++) {
    const a = left[at]!;
    const b = right[at]!;
    const pair = a * others + b;
    if ((a | b) >= 0 && known[pair] === open) known[pair] = compare(a, b);
  }
}

function compareAll(
  { left, right }: Pairs,
  compare: (a: number, b: number) => number,
  truths: Uint8Array,
  length: number,
): void {
  for (let at = 0; at < length; at++) {
    const a = left[at]!;
    const b = right[at]!;
    truths[at] = (a | b) < 0 ? unknown : compare(a, b);
  }
}

export function amongTexts({ places, texts }: Texts, options: ReadonlySet<string>): Truths {
  const truths = bytes();
  return (from, length) => {
    const values = places(from, length);
    for (let at = 0; at < length; at++) {
      const place = values[at]!;
      truths[at] = place < 0 ? unknown : options.has(texts.at(place)!) ? yes : no;
    }
    return truths;
  };
}

export function missingTexts({ places }: Texts): Truths {
  const truths = bytes();
  return (from, length) => {
    const values = places(from, length);
    for (let at = 0; at < length; at++) truths[at] = 3 * Number(values[at]! < 0);
    return truths;
  };
}
