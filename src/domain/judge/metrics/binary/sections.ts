/** Consecutive places that have a code in common. */
export interface Sections {
  /** The place after the last one of each. */
  readonly ends: Int32Array;
  readonly codes: Int32Array;
}

/**
 * A loop that runs often and not for long is compiled as it should be; one that never seems to end is
 * compiled while it runs, with its sums on the heap.
 */
export const longestSection = 1024;

export function sectionsOf(length: number, codeAt: (place: number) => number): Sections {
  const [ends, codes]: [number[], number[]] = [[], []];
  let start = 0;
  for (let place = 1; place <= length; place++) {
    const code = codeAt(start);
    if (place < length && place - start < longestSection && codeAt(place) === code) continue;
    ends.push(place);
    codes.push(code);
    start = place;
  }
  return { ends: Int32Array.from(ends), codes: Int32Array.from(codes) };
}
