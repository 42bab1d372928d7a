import { compareBytes } from '../../packed.ts';
import { holdsFor } from '../rule/condition.ts';
import type { Comparison } from '../rule/rule.ts';
import { batch, no, type Texts, type Truths, unknown, yes } from './batch.ts';

export function comparisonOfTexts(comparison: Comparison, one: Texts, other: Texts): Truths {
  const holds = holdsFor[comparison];
  const truths = new Uint8Array(batch);
  return (from, length) => {
    const left = one.places(from, length);
    const right = other.places(from, length);
    for (let at = 0; at < length; at++) {
      const [a, b] = [left[at]!, right[at]!];
      if (a < 0 || b < 0) truths[at] = unknown;
      else truths[at] = holds(compareBytes(one.texts, a, other.texts, b)) ? yes : no;
    }
    return truths;
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
