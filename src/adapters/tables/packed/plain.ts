import {
  areInts,
  type Marks,
  markOf,
  marksIn,
  mostWhole,
  type Plain,
  placeOf,
} from '../../../domain/data/table/cells.ts';
import { grown } from '../../../domain/packed.ts';
import { Kinds } from '../kinds.ts';
import type { Builder } from './builder.ts';
import type { Cut } from './cut.ts';
import { fastNumbers, type Often } from './fast-numbers.ts';
import { isAbsent, type Present } from './present.ts';

const [MINUS, POINT, ZERO, NINE] = [45, 46, 48, 57];

/** Whole numbers of so many digits are exact in 32 bits, and in a double. */
const [shortest, longest] = [9, 15];

/** After so many numbers that are longer, all are kept as doubles. */
const manyLong = 64;

const powers = Float64Array.from({ length: longest + 1 }, (_, places) => Number(`1e${places}`));

/** What else is a number, with a fraction or an exponent. */
const longNumber = /^[+-]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][+-]?\d+)?$/;

/** A column of numbers, as `Plain` has them. */
export class PlainBuilder implements Builder {
  private wholes: Plain['wholes'];
  private marks: Marks;
  private rows = 0;
  /** All have so many decimal places. */
  places = 0;
  /** An odd cell that may come again. */
  often: Often | null = null;
  /** The largest so far, without its sign. */
  private most = 0;
  private hasFraction = false;
  /** They are no wholes, but the numbers themselves. */
  private isReal = false;
  private long = 0;
  private nothing = -1;
  private readonly odd = new Kinds();
  private readonly areWhole: boolean;

  /**
   * @param expected about how many rows there are
   * @param areWhole a number with a fraction is odd
   */
  constructor(expected: number, areWhole: boolean) {
    this.wholes = new Int32Array(Math.max(1024, expected));
    this.marks = marksIn(this.wholes);
    this.areWhole = areWhole;
  }

  take(cut: Cut, column: number): void {
    const { bytes, starts, ends, rows, width } = cut;
    this.reserve(rows);
    const last = this.rows + rows;
    const done = this.takeFast(cut, column);
    for (let row = this.rows + done, at = done * width + column; row < last; row++, at += width) {
      const start = starts[at]!;
      const end = ends[at]!;
      if (!this.setShort(row, bytes, start, end)) this.set(row, bytes, start, end);
    }
    this.rows = last;
  }

  /** Takes numbers, as if they were written. */
  takeNumbers(numbers: Numbers): void {
    const { rows, textOf, values } = numbers;
    this.reserve(rows);
    for (let row = 0; row < rows; row++) {
      row = this.setNumbers(numbers, row);
      if (row === rows) break;
      const bytes = Number.isNaN(values[row]) ? notNumber : Buffer.from(textOf(row));
      this.set(this.rows + row, bytes, 0, bytes.length);
    }
    this.rows += rows;
  }

  /** Sets numbers up to the first that changes how all are kept, or is odd. @returns its row */
  private setNumbers(numbers: Numbers, from: number): number {
    if (this.isReal) return this.setReals(numbers, from);
    const isPlainest = numbers.areWhole && numbers.present === null && this.places === 0;
    return isPlainest ? this.setAll(numbers, from) : this.setWholes(numbers, from);
  }

  /** Of whole numbers, none of which are missing. */
  private setAll({ rows, values }: Numbers, from: number): number {
    const { wholes, rows: first } = this;
    const limit = this.limit();
    let { most } = this;
    let row = from;
    for (; row < rows; row++) {
      const value = values[row]!;
      const size = Math.abs(value);
      if (size > limit) break;
      wholes[first + row] = value;
      if (size > most) most = size;
    }
    this.most = most;
    return row;
  }

  /** As large as a whole may be, as all are kept now. */
  private limit(): number {
    return areInts(this.wholes) ? mostWhole : powers[longest]! - 1;
  }

  private setWholes({ present, rows, values }: Numbers, from: number): number {
    const { wholes, rows: first } = this;
    const unit = powers[this.places]!;
    const limit = this.limit();
    const nothing = present ? this.markOfNothing() : 0;
    let { most } = this;
    let row = from;
    for (; row < rows; row++) {
      if (present && isAbsent(present, row)) {
        wholes[first + row] = nothing;
        continue;
      }
      const value = values[row]!;
      // There is no negative zero.
      const whole = Math.round(value * unit) + 0;
      const size = Math.abs(whole);
      if (whole / unit !== value || size > limit) break;
      wholes[first + row] = whole;
      if (size > most) most = size;
    }
    this.most = most;
    return row;
  }

  private setReals({ areWhole, present, rows, values }: Numbers, from: number): number {
    const limit = areWhole ? powers[longest]! : largest;
    const { wholes, rows: first } = this;
    const nothing = present ? this.markOfNothing() : 0;
    let { hasFraction } = this;
    let row = from;
    for (; row < rows; row++) {
      if (present && isAbsent(present, row)) {
        wholes[first + row] = nothing;
        continue;
      }
      const value = values[row]!;
      if (!(Math.abs(value) < limit)) break;
      wholes[first + row] = value + 0;
      hasFraction ||= !isWhole(value);
    }
    this.hasFraction = hasFraction;
    return row;
  }

  private markOfNothing(): number {
    if (this.nothing < 0) this.nothing = this.odd.addNothing();
    return markOf(this.marks, this.nothing);
  }

  /** Takes rows in 32 bits, by code that is faster. @returns how many */
  private takeFast(cut: Cut, column: number): number {
    let done = 0;
    while (done < cut.rows && areInts(this.wholes)) {
      const read = fastNumbers(cut, { column, from: done }, this);
      if (!read) break;
      this.wholes.set(read.wholes, this.rows + done);
      this.most = Math.max(this.most, read.most);
      done = this.setOdd(cut, { column, from: done }, read.odd);
    }
    return done;
  }

  /** @returns before which row all are as they should be: one may change how others are kept, which are then read again */
  private setOdd(
    { bytes, ends, rows, starts, width }: Cut,
    { column, from }: { column: number; from: number },
    odd: Int32Array,
  ): number {
    const { places } = this;
    for (const row of odd) {
      const at = (from + row) * width + column;
      const [start, end] = [starts[at]!, ends[at]!];
      this.set(this.rows + from + row, bytes, start, end);
      if (this.places !== places || !areInts(this.wholes)) return from + row + 1;
      const mark = this.wholes[this.rows + from + row]!;
      if (row === odd.at(-1) && end - start <= 8 && mark < this.marks.floor)
        this.often = { text: Buffer.from(bytes.subarray(start, end)), mark };
    }
    return rows;
  }

  repeat(text: string | null, rows: number): void {
    this.reserve(rows);
    const nothing = text === null ? this.markOfNothing() : 0;
    const bytes = Buffer.from(text ?? '');
    const from = this.rows;
    for (let row = from; row < from + rows; row++)
      if (text === null) this.wholes[row] = nothing;
      else this.set(row, bytes, 0, bytes.length);
    this.rows += rows;
  }

  memory(): number {
    return this.wholes.byteLength + this.odd.memory;
  }

  finish(): Plain {
    const { hasFraction, nothing, odd, places, rows, wholes } = this;
    return {
      ...{ wholes: wholes.subarray(0, rows), unit: powers[places]!, hasFraction },
      ...{ odd: odd.texts(), nothing },
    };
  }

  private reserve(more: number): void {
    const { rows, wholes } = this;
    if (rows + more > wholes.length) this.wholes = grown(wholes, rows + more);
  }

  /** Sets a number of few digits, with as many decimal places as all have; false where it is no such. */
  private setShort(row: number, bytes: Buffer, start: number, end: number): boolean {
    const isNegative = bytes[start] === MINUS;
    const first = isNegative ? start + 1 : start;
    const { places } = this;
    const point = places === 0 ? end : end - 1 - places;
    const length = end - first - (places === 0 ? 0 : 1);
    if (length > shortest || point <= first || this.isReal) return false;
    if (places > 0 && bytes[point] !== POINT) return false;
    if (bytes[first] === ZERO && point - first > 1) return false;
    let whole = 0;
    for (let at = first; at < end; at++) {
      const digit = bytes[at]! - ZERO;
      if (digit >= 0 && digit <= 9) whole = 10 * whole + digit;
      else if (at !== point) return false;
    }
    if (whole > this.most) this.most = whole;
    this.wholes[row] = isNegative ? -whole : whole;
    return true;
  }

  private set(row: number, bytes: Buffer, start: number, end: number): void {
    const number = decimalIn(bytes, start, end);
    if (number && !(this.areWhole && number.hasPoint) && this.fits(number, row)) {
      this.hasFraction ||= number.hasPoint;
      const value = this.isReal
        ? number.whole / powers[number.places]!
        : number.whole * powers[this.places - number.places]!;
      this.most = Math.max(this.most, value);
      this.wholes[row] = number.isNegative ? -value : value;
      return;
    }
    const long = this.areWhole ? undefined : longIn(bytes, start, end);
    if (long !== undefined && (this.isReal || ++this.long > manyLong)) {
      this.beReal(row);
      this.hasFraction = true;
      this.wholes[row] = long;
    } else this.wholes[row] = markOf(this.marks, this.odd.placeOf(bytes, start, end));
  }

  /** Makes room for the decimal places, and the size, of a number; false where there is none. */
  private fits({ places, whole }: Decimal, row: number): boolean {
    if (this.isReal) return true;
    const more = powers[Math.max(0, places - this.places)]!;
    const size = whole * powers[Math.max(0, this.places - places)]!;
    const most = Math.max(this.most * more, size);
    if (most >= powers[longest]!) return false;
    if (most > mostWhole) this.beDoubles();
    if (more > 1) this.rescale(more, row);
    this.places = Math.max(this.places, places);
    return true;
  }

  private beDoubles(): void {
    if (this.wholes instanceof Float64Array) return;
    const { marks, wholes } = this;
    const doubles = new Float64Array(wholes.length);
    const own = marksIn(doubles);
    for (let row = 0; row < wholes.length; row++) {
      const whole = wholes[row]!;
      doubles[row] = whole < marks.floor ? markOf(own, placeOf(marks, whole)) : whole;
    }
    this.wholes = doubles;
    this.marks = own;
  }

  private beReal(row: number): void {
    if (this.isReal) return;
    this.beDoubles();
    const unit = powers[this.places]!;
    this.eachPlain(row, (whole) => whole / unit);
    this.places = 0;
    this.isReal = true;
  }

  private rescale(factor: number, row: number): void {
    this.eachPlain(row, (whole) => whole * factor);
    this.most *= factor;
  }

  private eachPlain(rows: number, change: (whole: number) => number): void {
    const { marks, wholes } = this;
    for (let row = 0; row < rows; row++) {
      const whole = wholes[row]!;
      if (whole >= marks.floor) wholes[row] = change(whole);
    }
  }
}

/** Numbers that follow each other in a column. */
export interface Numbers {
  rows: number;
  /** By row. Whole ones of more than 15 digits are only about so large. */
  values: Float64Array;
  /** Null where all are there. */
  present: Present | null;
  /** They are of a type that has no fractions. */
  areWhole: boolean;
  /** How the number of a row is written. */
  textOf: (row: number) => string;
}

const notNumber = Buffer.from('NaN');

/** Is it written without a fraction or an exponent? */
const isWhole = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) < powers[longest]!;

/** What a plain number is, without its sign: `whole` by a power of ten. */
interface Decimal {
  isNegative: boolean;
  whole: number;
  places: number;
  hasPoint: boolean;
}

/** A number of digits, with a point perhaps, that begins with no idle zero; null for anything else. */
function decimalIn(bytes: Buffer, start: number, end: number): Decimal | null {
  const isNegative = bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  let [whole, count, point] = [0, 0, -1];
  if (end - first > longest + 1) return null;
  for (let at = first; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) {
      whole = 10 * whole + byte - ZERO;
      count++;
    } else if (byte === POINT && point < 0) point = at;
    else return null;
  }
  const hasPoint = point >= 0;
  const isIdle = bytes[first] === ZERO && (hasPoint ? point : end) - first > 1;
  if (count === 0 || count > longest || isIdle) return null;
  return { isNegative, whole, places: hasPoint ? end - point - 1 : 0, hasPoint };
}

/** What is larger may be a mark. */
const largest = 2 ** 899;

/** A number of many digits or with an exponent; undefined for anything else. */
function longIn(bytes: Buffer, start: number, end: number): number | undefined {
  const text = bytes.toString('latin1', start, end);
  const value = longNumber.test(text) ? Number(text) : Number.NaN;
  return Math.abs(value) < largest ? value : undefined;
}
