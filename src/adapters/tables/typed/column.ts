import {
  type Codes,
  type Forms,
  type Numbers,
  oddOnes,
  type Typed,
} from '../../../domain/judge/examples/cells.ts';
import { grown, packerOf } from '../../../domain/packed.ts';
import { Kinds } from '../kinds.ts';
import { decimalAt } from './decimal.ts';

/** Takes the cells of a column one by one. */
export interface Builder<T> {
  /** The cell of the next row, or that of the last one anew: its bytes without space around them. */
  set(row: number, bytes: Buffer, start: number, end: number): void;
  reserve(rows: number): void;
  /** Null where the column is not of this form. */
  finish(rows: number): T | null;
}

/** A column in all forms that are asked for; cells may have space around them. */
export function columnOf(forms: Forms): Builder<Typed> {
  const numbers = forms.numbers ? numberColumn(forms.numbers === 'loose') : null;
  const codes = forms.codes > 0 ? codeColumn(forms.codes) : null;
  const texts = forms.texts ? textColumn() : null;
  const builders = [numbers, codes, texts].filter((builder) => builder !== null);
  const set: Builder<Typed>['set'] = (row, bytes, start, end) => {
    for (const builder of builders) builder.set(row, bytes, start, end);
  };
  return {
    set: (row, bytes, start, end) => trimmed(row, bytes, start, end, set),
    reserve: (rows) => {
      for (const builder of builders) builder.reserve(rows);
    },
    finish: (rows) => ({
      numbers: numbers?.finish(rows) ?? null,
      codes: codes?.finish(rows) ?? null,
      texts: texts?.finish(rows) ?? null,
    }),
  };
}

/** Space of one byte is cut off here, that of several as a text, which seldom has any. */
function trimmed(
  row: number,
  bytes: Buffer,
  start: number,
  end: number,
  set: Builder<unknown>['set'],
): void {
  while (start < end && isSpace(bytes[start]!)) start++;
  while (start < end && isSpace(bytes[end - 1]!)) end--;
  const isPlain = start === end || (bytes[start]! < 0x80 && bytes[end - 1]! < 0x80);
  const text = isPlain ? null : Buffer.from(bytes.toString('utf8', start, end).trim());
  if (text) set(row, text, 0, text.length);
  else set(row, bytes, start, end);
}

function isSpace(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/** Given up at the first cell that is no number, where it is loose. */
function numberColumn(isLoose: boolean): Builder<Numbers> {
  let values: Float64Array | null = new Float64Array(1024);
  const odd = oddOnes();
  return {
    set: (row, bytes, start, end) => {
      if (!values) return;
      if (row >= values.length) values = grown(values, row + 1);
      const value = decimalAt(bytes, start, end);
      values[row] = value;
      if (value >= 0 && value <= 1) return;
      odd.see(row, value, start === end, () => bytes.toString('utf8', start, end));
      if (isLoose && Number.isNaN(value) && start < end) values = null;
    },
    reserve: (rows) => {
      if (values && rows > values.length) values = grown(values, rows, rows);
    },
    finish: (rows) => values && { values: values.subarray(0, rows), odd: odd.found },
  };
}

/** Given up at more different texts than `most`. */
function codeColumn(most: number): Builder<Codes> {
  let codes: Int32Array | null = new Int32Array(1024);
  const known = new Kinds();
  return {
    set: (row, bytes, start, end) => {
      if (!codes) return;
      if (row >= codes.length) codes = grown(codes, row + 1);
      codes[row] = known.placeOf(bytes, start, end);
      if (known.size > most) codes = null;
    },
    reserve: (rows) => {
      if (codes && rows > codes.length) codes = grown(codes, rows, rows);
    },
    finish: (rows) => codes && { texts: known.texts(), codes: codes.subarray(0, rows) },
  };
}

function textColumn() {
  const packer = packerOf();
  return { ...packer, finish: packer.packed };
}
