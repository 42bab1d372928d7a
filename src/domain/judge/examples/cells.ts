import { type Packed, pack, type Texts } from '../../packed.ts';

/** A column of numbers. */
export interface Numbers {
  /** NaN where a cell is missing or no number. */
  readonly values: Float64Array;
  /** The first cell of each kind that some columns must not have. */
  readonly odd: readonly Odd[];
}

export interface Odd {
  readonly kind: 'missing' | 'no number' | 'below 0' | 'above 1';
  readonly row: number;
  readonly text: string;
}

/** A column of texts that come again: of each row the code of its text, in the order of their coming. */
export interface Codes {
  /** Without space around them; empty is missing. */
  readonly texts: Texts;
  readonly codes: Int32Array;
}

/** A column in as many forms as are asked for; null where it is not of that form. */
export interface Typed {
  readonly numbers: Numbers | null;
  readonly codes: Codes | null;
  /** Without space around them; empty is missing. */
  readonly texts: Packed | null;
}

/** The cells of a column: as text, null a missing one, or read into the forms that are needed. */
export type Cells = readonly (string | null)[] | Typed;

/** A file of predictions: a table, or what was kept of one. */
export interface Predictions {
  /** The path as the user wrote it, for messages. */
  readonly file: string;
  /** All columns of the file, in its order, whether they are kept or not. */
  readonly names: readonly string[];
  readonly columns: ReadonlyMap<string, Cells>;
  readonly rows: number;
  /** Where each row stands. */
  readonly lines: { at(row: number): number | undefined };
  /** A hash of each row, by `rowHasher`, where it was made as the rows were read. */
  readonly hashes?: Packed | undefined;
}

/** In which forms a column is needed. */
export interface Forms {
  /** Where it may as well hold none: given up at the first cell that is no number. */
  readonly numbers: 'strict' | 'loose' | null;
  readonly texts: boolean;
  /** Given up at more different texts than this; 0 is none. */
  readonly codes: number;
}

export function numbersOf(cells: Cells): Numbers {
  if (!isText(cells)) return there(cells.numbers);
  const values = new Float64Array(cells.length);
  const odd = oddOnes();
  for (let row = 0; row < cells.length; row++) {
    const text = trimmed(cells[row]);
    values[row] = decimal(text);
    odd.see(row, values[row]!, text === '', () => text);
  }
  return { values, odd: odd.found };
}

export function codedOf(cells: Cells): Codes {
  if (!isText(cells)) return there(cells.codes);
  const known = new Map<string, number>();
  const codes = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const text = trimmed(cells[row]);
    const code = known.get(text) ?? known.size;
    if (code === known.size) known.set(text, code);
    codes[row] = code;
  }
  return { texts: [...known.keys()], codes };
}

export function textsOf(cells: Cells): Packed {
  return isText(cells) ? pack(cells.map(trimmed)) : there(cells.texts);
}

export function isText(cells: Cells): cells is readonly (string | null)[] {
  return Array.isArray(cells);
}

function trimmed(cell: string | null | undefined): string {
  return cell?.trim() ?? '';
}

function there<T>(form: T | null): T {
  if (form === null) throw new TypeError('a column was not read in the form that is needed');
  return form;
}

/** The first cell of each odd kind, as they come by. */
export function oddOnes() {
  const found: Odd[] = [];
  let [isBelow, isAbove, isMissing] = [false, false, false];
  const add = (kind: Odd['kind'], row: number, text: string) => {
    if (!found.some((one) => one.kind === kind)) found.push({ kind, row, text });
  };
  return {
    found,
    /** Called for most cells, so that the text is asked for only where it is wanted. */
    see(row: number, value: number, isEmpty: boolean, textOf: () => string): void {
      if (value >= 0 ? value <= 1 || isAbove : isBelow && value < 0) return;
      if (isEmpty && isMissing) return;
      add(kindOf(value, isEmpty), row, textOf());
      isBelow ||= value < 0;
      isAbove ||= value > 1;
      isMissing ||= isEmpty;
    },
  };
}

function kindOf(value: number, isEmpty: boolean): Odd['kind'] {
  if (Number.isNaN(value)) return isEmpty ? 'missing' : 'no number';
  return value < 0 ? 'below 0' : 'above 1';
}

/**
 * A number as programs write it in decimals; NaN for anything else, such as `0x10` or `Infinity`.
 *
 * @param text without space around it
 */
export function decimal(text: string): number {
  const value = Number(text);
  // Number() also reads the empty text and `0x`, `0o` and `0b`, which no cell of numbers has.
  const isDecimal = text !== '' && !/^0[box]/i.test(text);
  return isDecimal && Number.isFinite(value) ? value : Number.NaN;
}
