import type { Packed } from '../../packed.ts';
import type { State } from './front.ts';
import { type Fronts, first, frontsOf, isMatch, nowhere, step } from './fronts.ts';

/** Does the whole text match? In time that grows with its length alone, unlike JavaScript's own. */
export interface Matcher {
  test: (text: string) => boolean;
  /** The same of many, 1 where one matches; of those in ASCII no strings are made. */
  testAll: (texts: Packed) => Uint8Array;
}

/** Walks a text through all states at once, and remembers where each set of them led. */
export function matcherOf(states: readonly State[], start: number, isFolded: boolean): Matcher {
  const fronts = frontsOf(states, start, isFolded);
  return {
    test: (text) => matches(fronts, text),
    testAll: (texts) => matchesAll(fronts, texts),
  };
}

function matches(fronts: Fronts, text: string): boolean {
  let place = first;
  for (let at = 0; at < text.length && place !== nowhere; at++) {
    const point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    place = step(fronts, place, point);
  }
  return isMatch(fronts, place);
}

/** Steps go through the table itself, which takes a third of the time; a larger one may stand there once more is known. */
function matchesAll(fronts: Fronts, { bytes, ends }: Packed): Uint8Array {
  const found = new Uint8Array(ends.length);
  let { table } = fronts;
  let start = 0;
  for (let text = 0; text < ends.length; text++) {
    const end = ends[text]!;
    let place = first;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      const next = byte > 0x7f ? 0 : table[place + byte]!;
      if (next === 0) break;
      place = next;
    }
    if (at === end || place === nowhere) found[text] = Number(isMatch(fronts, place));
    else {
      // A character beyond ASCII, or new in this place.
      found[text] = Number(matches(fronts, bytes.toString('utf8', start, end)));
      table = fronts.table;
    }
    start = end;
  }
  return found;
}
