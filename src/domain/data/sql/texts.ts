import { compareBytes } from '../../packed.ts';
import { holdsFor } from '../rule/condition.ts';
import type { Comparison } from '../rule/rule.ts';
import { batch, no, type Texts, type Truths, unknown, yes } from './batch.ts';

export function comparisonOfTexts(comparison: Comparison, one: Texts, other: Texts): Truths {
  const holds = holdsFor[comparison];
  const compare = (a: number, b: number): number =>
    holds(compareBytes(one.texts, a, other.texts, b)) ? yes : no;
  const truthOf = remembering(compare, one.texts.length, other.texts.length);
  const truths = new Uint8Array(batch);
  return (from, length) => {
    const left = one.places(from, length);
    const right = other.places(from, length);
    for (let at = 0; at < length; at++) {
      const a = left[at]!;
      const b = right[at]!;
      truths[at] = a < 0 || b < 0 ? unknown : truthOf(a, b);
    }
    return truths;
  };
}

/** Of so many pairs the answers are remembered. */
const mostPairs = 2 ** 16;

function remembering(compare: (a: number, b: number) => number, ones: number, others: number) {
  if (ones * others > mostPairs) return compare;
  const [isKnown, known] = [new Uint8Array(ones * others), new Uint8Array(ones * others)];
  return (a: number, b: number): number => {
    const pair = a * others + b;
    if (isKnown[pair] === 0) {
      known[pair] = compare(a, b);
      isKnown[pair] = 1;
    }
    return known[pair]!;
  };
}

export function amongTexts({ places, texts }: Texts, options: ReadonlySet<string>): Truths {
  const truths = new Uint8Array(batch);
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
  const truths = new Uint8Array(batch);
  return (from, length) => {
    const values = places(from, length);
    for (let at = 0; at < length; at++) truths[at] = 3 * Number(values[at]! < 0);
    return truths;
  };
}
