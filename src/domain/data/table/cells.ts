import { type Packed, pack } from '../../packed.ts';

/** The cells of a column, one a row, as they were written: texts as codes, plain numbers as such. */
export type Cells = Coded | Plain;

/** Cells that are alike are one kind, whose place among `kinds` stands in each row. */
export interface Coded {
  codes: Uint8Array | Uint16Array | Int32Array;
  /** Of those that stand in some row each is there once. */
  kinds: Packed;
  /** The kind of cells that are not there at all, which has no text; -1 where there is none. */
  nothing: number;
}

/**
 * Numbers that are written plainly, as `-12.50` is: the `unit`-fold of each, which is whole and of 15
 * digits at most, so that their quotient is the number to the last digit (both are exact, and
 * division rounds to the nearest double, as reading does). In the row of any other cell stands a mark.
 */
export interface Plain {
  wholes: Int32Array | Float64Array;
  /** A power of ten. */
  unit: number;
  /** Is there a plain number with a fraction, if only `.0`? */
  hasFraction: boolean;
  /** The texts of the other cells, each once. */
  odd: Packed;
  /** The place among `odd` of cells that are not there at all; -1 where there is none. */
  nothing: number;
}

/** What stands for a place among the odd cells: `floor - (place + 1) * step`, below all that is whole. */
export interface Marks {
  floor: number;
  step: number;
}

const marks = {
  int: { floor: -(2 ** 30), step: 1 },
  double: { floor: -(2 ** 900), step: 2 ** 850 },
} as const;

/** No plain number in 32 bits is larger, or smaller below zero. */
export const mostWhole = 2 ** 30;

export const marksIn = (wholes: Plain['wholes']): Marks =>
  areInts(wholes) ? marks.int : marks.double;

/** Are they of 32 bits? What came from another thread may be of a class of its own. */
export const areInts = (wholes: Plain['wholes']): wholes is Int32Array =>
  wholes.BYTES_PER_ELEMENT === Int32Array.BYTES_PER_ELEMENT;

export const markOf = ({ floor, step }: Marks, place: number): number => floor - (place + 1) * step;

export const placeOf = ({ floor, step }: Marks, mark: number): number => (floor - mark) / step - 1;

export const isPlain = (cells: Cells): cells is Plain => 'wholes' in cells;

export const rowsIn = (cells: Cells): number =>
  isPlain(cells) ? cells.wholes.length : cells.codes.length;

/** The texts of a column that are each held once: of all cells, or of those that are no plain numbers. */
export const kindsOf = (cells: Cells): Packed => (isPlain(cells) ? cells.odd : cells.kinds);

/** The place of a cell's text among the kinds; -1 where it is a plain number. */
export function kindAt(cells: Cells, row: number): number {
  if (!isPlain(cells)) return cells.codes[row]!;
  const { wholes } = cells;
  const own = marksIn(wholes);
  const whole = wholes[row]!;
  return whole < own.floor ? placeOf(own, whole) : -1;
}

/** Some of the rows. */
export function taken(cells: Cells, rows: Int32Array): Cells {
  return isPlain(cells)
    ? { ...cells, wholes: gathered(cells.wholes, rows) }
    : { ...cells, codes: gathered(cells.codes, rows) };
}

function gathered<T extends Coded['codes'] | Plain['wholes']>(all: T, rows: Int32Array): T {
  const some = new (all.constructor as new (length: number) => T)(rows.length);
  for (let at = 0; at < rows.length; at++) some[at] = all[rows[at]!]!;
  return some;
}

/** Cells that are texts, null where there is none. */
export function coded(cells: readonly (string | null)[]): Coded {
  const known = new Map<string | null, number>();
  const codes = Int32Array.from(cells, (cell) => {
    const code = known.get(cell) ?? known.size;
    if (code === known.size) known.set(cell, code);
    return code;
  });
  const kinds = pack(Array.from(known.keys(), (text) => text ?? ''));
  return { codes, kinds, nothing: known.get(null) ?? -1 };
}
