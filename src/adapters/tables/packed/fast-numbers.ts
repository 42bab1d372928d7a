import { type Cut, cellsFrom } from './cut.ts';

/** An odd cell of at most eight bytes, and what is written for it. */
export interface Often {
  text: Buffer;
  mark: number;
}

/** What is known of a column of numbers. */
interface Known {
  places: number;
  often: Often | null;
}

interface FastNumbers {
  /** By row; anything in the rows that are odd. They are to be used before anything else is read. */
  wholes: Int32Array;
  /** Which rows, from the first that was read on. */
  odd: Int32Array;
  /** The largest without its sign. */
  most: number;
}

/** What `cells.wat` is told before it writes the odd rows behind it, in bytes. */
const head = 24;

/**
 * Reads the numbers of a column in 32 bits by `numbers` of `cells.wat`.
 *
 * @param from the first row
 * @returns null where that code is not there
 */
export function fastNumbers(
  cut: Cut,
  { column, from }: { column: number; from: number },
  { often, places }: Known,
): FastNumbers | null {
  const { code, rows } = cut;
  const count = rows - from;
  const odd = code?.scratch(head + 8 * count) ?? null;
  if (!code || odd === null) return null;
  const into = odd + head + 4 * count;
  const told = new DataView(code.buffer, odd, head);
  told.setInt32(0, 0, true);
  told.setInt32(4, often?.text.length ?? -1, true);
  told.setBigInt64(8, 0n, true);
  for (let at = 0; often && at < often.text.length; at++) told.setUint8(8 + at, often.text[at]!);
  told.setInt32(16, often?.mark ?? 0, true);
  const others = code.numbers(...cellsFrom(cut, from, column), places, into, odd);
  return {
    wholes: new Int32Array(code.buffer, into, count),
    odd: new Int32Array(code.buffer, odd + head, others),
    most: told.getInt32(0, true),
  };
}
