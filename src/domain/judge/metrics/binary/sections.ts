/** Consecutive places that have a code in common. */
export interface Sections {
  /** The place after the last one of each. */
  readonly ends: Int32Array;
  readonly codes: Int32Array;
}

/**
 * A loop that is run often and ends soon is compiled as it should be; one that goes over all places
 * is compiled while it runs, with its sums on the heap.
 */
export const longestSection = 1024;

export function sectionsOf(length: number, codeAt: (place: number) => number): Sections {
  const [ends, codes]: [number[], number[]] = [[], []];
  let start = 0;
  let code = length > 0 ? codeAt(0) : 0;
  for (let place = 1; place <= length; place++) {
    const next = place < length ? codeAt(place) : -1;
    if (next === code && place - start < longestSection) continue;
    ends.push(place);
    codes.push(code);
    start = place;
    code = next;
  }
  return { ends: Int32Array.from(ends), codes: Int32Array.from(codes) };
}

/** Where sections end of places that are all alike. */
export function plainEnds(length: number): Int32Array {
  const count = Math.ceil(length / longestSection);
  return Int32Array.from({ length: count }, (_, at) => Math.min(length, (at + 1) * longestSection));
}
