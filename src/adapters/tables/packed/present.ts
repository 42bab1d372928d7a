/** A bit for each row, the lowest of a byte first: 0 where a cell is not there, whatever stands for it. */
export type Present = Uint8Array;

export const isAbsent = (present: Present, row: number): boolean =>
  ((present[row >> 3]! >> (row & 7)) & 1) === 0;
