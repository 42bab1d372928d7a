import { InputError } from '../../domain/errors.ts';
import { type Marks, marksOf, type Writing } from './marks.ts';

/** A row of delimited text: `bytes[start..end)`, without its line end. */
export interface Row {
  bytes: Buffer;
  start: number;
  end: number;
  cells: number;
  /** Text follows a closing quote in it. */
  isTorn: boolean;
  /** Line ends within it. */
  breaks: number;
  /** The physical line on which it begins, 1-based. */
  line: number;
}

/** The longest row, in bytes: more is a quote that was never closed, or no table at all. */
export const longestRow = 10_000_000;

/** Called with each row, always the same object; true when no more are wanted. */
type Visit = (row: Row) => boolean;

const [LF, CR] = [10, 13];
/** Where in a cell the scan stands: at its first byte, inside it without quotes, in quotes, after a quote in quotes. */
const [fresh, plain, quoted, afterQuote] = [0, 1, 2, 3];

interface Cursor extends Row {
  at: number;
  state: number;
  /** The last piece ended in CR, whose LF may come yet. */
  isHalfBreak: boolean;
}

/**
 * Divides UTF-8, marked as by `withMarks`, into rows, piece by piece, at hundreds of megabytes a
 * second: RFC 4180, with line ends of any system, and a quote inside a cell that does not begin with
 * one is text. Lines with nothing on them are left out; an empty cell in quotes is a row.
 *
 * @param path for messages
 * @returns takes the next piece, none at the end; true when no more rows are wanted
 * @throws InputError, when it is used: an endless row, a quote that is never closed
 */
export function rowScanner(writing: Writing, visit: Visit, path: string) {
  const marks = marksOf(writing);
  const empty = {
    bytes: Buffer.alloc(0),
    start: 0,
    end: 0,
    cells: 1,
    isTorn: false,
    breaks: 0,
    line: 1,
  };
  const cursor: Cursor = { ...empty, at: 0, state: fresh, isHalfBreak: false };
  const limit = (length: number) => {
    if (length > longestRow) throw endless(`${path}:${cursor.line}`);
  };
  const check: Visit = (row) => {
    limit(row.end - row.start);
    return visit(row);
  };
  return (piece?: Buffer): boolean => {
    if (!piece) {
      if (cursor.state === quoted) throw openQuote(`${path}:${cursor.line}`, writing.quoteChar);
      return cursor.start < cursor.bytes.length && endRow(cursor, check);
    }
    take(cursor, piece);
    const isQuoted = cursor.state >= quoted || cursor.bytes.includes(marks.quote, cursor.at);
    if ((isQuoted ? scanQuoted : scanPlain)(cursor, marks, check)) return true;
    limit(cursor.bytes.length - cursor.start);
    return false;
  };
}

export function openQuote(where: string, quoteChar: string): InputError {
  const remedy = `a quote (${quoteChar}) is opened in this row and never closed: close it, or double it if it is text`;
  return new InputError({ where, remedy });
}

export function endless(where: string): InputError {
  const remedy = `this row is longer than ${longestRow} characters: close its quotes, or break its lines`;
  return new InputError({ where, remedy });
}

/** Puts a piece behind what is left of the last one. */
function take(cursor: Cursor, piece: Buffer): void {
  const left = cursor.bytes.subarray(cursor.start);
  cursor.bytes = left.length === 0 ? piece : Buffer.concat([left, piece]);
  cursor.start = 0;
  cursor.at = left.length;
  if (piece.length === 0) return;
  if (cursor.isHalfBreak && piece[0] === LF) cursor.start = cursor.at = 1;
  cursor.isHalfBreak = false;
}

/** For bytes without a quote. */
function scanPlain(cursor: Cursor, marks: Marks, visit: Visit): boolean {
  const { bytes } = cursor;
  const { delimiter } = marks;
  const { length } = bytes;
  let { at, cells } = cursor;
  for (; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte > CR && byte !== delimiter) continue;
    if (byte === delimiter) cells++;
    else if (byte === LF || byte === CR) {
      cursor.at = at;
      cursor.cells = cells;
      if (endRow(cursor, visit)) return true;
      at = cursor.at - 1;
      cells = 1;
    }
  }
  cursor.at = at;
  cursor.cells = cells;
  const last = bytes[length - 1];
  cursor.state = cursor.start === length || last === delimiter ? fresh : plain;
  return false;
}

function scanQuoted(cursor: Cursor, marks: Marks, visit: Visit): boolean {
  const { bytes } = cursor;
  const { delimiter, quote } = marks;
  let { state } = cursor;
  for (; cursor.at < bytes.length; cursor.at++) {
    const byte = bytes[cursor.at] as number;
    if (state === quoted) {
      if (byte === quote) state = afterQuote;
      else if (byte === CR || (byte === LF && bytes[cursor.at - 1] !== CR)) cursor.breaks++;
    } else if (byte === delimiter) {
      cursor.cells++;
      state = fresh;
    } else if (byte === LF || byte === CR) {
      if (endRow(cursor, visit)) return true;
      cursor.at--;
      state = fresh;
    } else if (byte === quote && state !== plain) state = quoted;
    else {
      if (state === afterQuote) cursor.isTorn = true;
      state = plain;
    }
  }
  cursor.state = state;
  return false;
}

/** Ends the row at the cursor, and moves behind its line end. */
function endRow(cursor: Cursor, visit: Visit): boolean {
  const { bytes, start, at } = cursor;
  cursor.end = at;
  if (at > start && visit(cursor)) return true;
  cursor.line += 1 + cursor.breaks;
  cursor.breaks = 0;
  cursor.cells = 1;
  cursor.isTorn = false;
  cursor.isHalfBreak = bytes[at] === CR && at + 1 === bytes.length;
  const isPair = bytes[at] === CR && bytes[at + 1] === LF;
  cursor.start = cursor.at = Math.min(bytes.length, at + (isPair ? 2 : 1));
  return false;
}
