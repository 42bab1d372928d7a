import type { State } from './front.ts';
import { type Fronts, first, frontsOf, isMatch, nowhere, step } from './fronts.ts';

/** Does the whole text match? In time that grows with its length alone, unlike JavaScript's own. */
export interface Matcher {
  test: (text: string) => boolean;
  /** The same of a text in UTF-8; of one in ASCII no string is made. */
  testBytes: (bytes: Buffer, start: number, end: number) => boolean;
}

/** Walks a text through all states at once, and remembers where each set of them led. */
export function matcherOf(states: readonly State[], start: number, isFolded: boolean): Matcher {
  const fronts = frontsOf(states, start, isFolded);
  return {
    test: (text) => matches(fronts, text),
    testBytes: (bytes, start, end) => matchesBytes(fronts, bytes, start, end),
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

/** Steps go through the table itself, which takes half the time; a larger one may stand there once more is known. */
function matchesBytes(fronts: Fronts, bytes: Buffer, start: number, end: number): boolean {
  let { table } = fronts;
  let place = first;
  for (let at = start; at < end && place !== nowhere; at++) {
    const byte = bytes[at]!;
    if (byte > 0x7f) return matches(fronts, bytes.toString('utf8', start, end));
    const known = table[place + byte]!;
    place = known || step(fronts, place, byte);
    if (known === 0) table = fronts.table;
  }
  return isMatch(fronts, place);
}
