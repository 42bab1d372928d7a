import { type Marks, marksOf, type Writing } from '../marks.ts';
import { endless, longestRow, openQuote } from '../rows.ts';
import { type CutMemory, type Memory, type MemoryFor, type Span, sameMemory } from './memory.ts';
import type { CellsOf } from './module.ts';

/** Rows that follow each other, cut into cells: the one in `column` of `row` is `bytes[starts[at]..ends[at])`, where `at` is `row * width + column`. */
export interface Cut extends Memory {
  rows: number;
  width: number;
}

/** The cells of a column from a row on, as code in their memory takes them. */
export function cellsFrom(
  { bytes, ends, rows, starts, width }: Cut,
  row: number,
  column: number,
): CellsOf {
  const first = 4 * (row * width + column);
  const places = [starts.byteOffset + first, ends.byteOffset + first] as const;
  return [bytes.byteOffset, ...places, 4 * width, rows - row];
}

/** A row whose number of cells is another one. */
export type OnRagged = (line: number, cells: number) => void;

const [LF, CR] = [10, 13];

interface State extends Cut, CutMemory {
  /** How much of the bytes is text. */
  length: number;
  /** The physical line on which the next row begins, 1-based. */
  line: number;
  /** The next row is the header. */
  isHeader: boolean;
}

interface Rules {
  marks: Marks;
  /** Not 0 for what ends a cell without quotes. */
  isEnd: Uint8Array;
  /** There is nothing behind the bytes. */
  isLast: boolean;
  path: string;
  onRagged: OnRagged;
}

/**
 * Cuts delimited text in UTF-8 into cells, piece by piece: the same as `rowScanner` and `cellsOf`
 * make of it, without a text or an object for a cell. A header, and lines with nothing on them, are
 * left out.
 *
 * @param writing its delimiter and its quote are of one byte each
 * @param path for messages
 * @param memoryFor is asked for the memory of each piece
 * @returns takes the next piece, none at the end; the rows that are whole now
 * @throws InputError, when it is used: an endless row, a quote that is never closed
 */
export function cutter(
  writing: Writing & { header: boolean },
  { path, width, onRagged }: { path: string; width: number; onRagged: OnRagged },
  memoryFor: MemoryFor = sameMemory(),
): (piece?: Buffer) => Cut {
  const marks = marksOf(writing);
  const isEnd = new Uint8Array(256);
  for (const byte of [marks.delimiter, LF, CR]) isEnd[byte] = 1;
  const state: State = {
    ...{ bytes: Buffer.alloc(0), starts: new Int32Array(0), ends: new Int32Array(0) },
    ...{ code: null, cutPlain: null },
    ...{ rows: 0, width, length: 0, line: 1, isHeader: writing.header },
  };
  let used = 0;
  return (piece) => {
    take(state, used, piece ?? Buffer.alloc(0), memoryFor);
    const isLast = piece === undefined;
    const { rows, end, isOpen } = cutRows(state, { marks, isEnd, isLast, path, onRagged });
    state.rows = rows;
    used = end;
    if (isLast && isOpen) throw openQuote(`${path}:${state.line}`, writing.quoteChar);
    if (state.length - end > longestRow) throw endless(`${path}:${state.line}`);
    return state;
  };
}

/** Puts a piece behind what is left of the last one, and a line end behind it, at which every search ends. */
function take(state: State, used: number, piece: Buffer, memoryFor: MemoryFor): void {
  const left = state.length - used;
  const length = left + piece.length;
  const old = state.bytes;
  // There may be one more cell than there are bytes.
  Object.assign(state, memoryFor(length + 2));
  old.copy(state.bytes, 0, used, used + left);
  // A copy to memory that threads share takes ten times as long.
  if (piece.length > 0) state.bytes.fill(piece, left, length);
  state.bytes[length] = LF;
  state.length = length;
}

/** Cuts what is there into rows. @returns where the first row begins that is not whole, and whether a quote is open in it */
function cutRows(state: State, rules: Rules): { rows: number; end: number; isOpen: boolean } {
  const { bytes, starts, ends, length, width } = state;
  const { isEnd, isLast, onRagged, path } = rules;
  const { delimiter, quote } = rules.marks;
  const highest = Math.max(delimiter, CR);
  let [row, rows, cell] = [0, 0, 0];
  let at = 0;
  // Where rows are not plain, more and more of them are cut before that is tried again.
  let [others, pause] = [0, 0];
  while (row < length) {
    if (others-- === 0) {
      const plain = plainRows(state, { row, end: length, cell }, rules);
      pause = plain > 0 ? 0 : Math.min(2 * pause + 1, mostOthers);
      others = pause;
      if (plain > 0) {
        rows += plain;
        cell += plain * width;
        state.line += plain;
        at = ends[cell - 1]!;
        row = at += bytes[at] === CR ? 2 : 1;
        continue;
      }
    }
    const first = cell;
    let [breaks, isOdd] = [0, false];
    for (;;) {
      const start = at;
      if (bytes[at] === quote) {
        const close = closing(bytes, at, length, quote);
        if (close < 0) return stopped(rows, row, true);
        breaks += breaksIn(bytes, at, close);
        at = close + 1;
        starts[cell] = start + 1;
        ends[cell] = close;
        const isTorn = isEnd[bytes[at]!] === 0;
        if (isTorn || hasByte(bytes, start + 1, close, quote)) {
          while (isEnd[bytes[at]!] === 0) at++;
          // Until the row is whole its bytes must stay as they are.
          ends[cell] = -at;
          starts[cell] = start;
          isOdd = true;
        }
      } else {
        let byte = bytes[at]!;
        // Most bytes are letters and digits, beyond all that ends a cell.
        while (byte > highest || isEnd[byte] === 0) byte = bytes[++at]!;
        starts[cell] = start;
        ends[cell] = at;
      }
      cell++;
      if (bytes[at] !== delimiter) break;
      at++;
    }
    // Of two bytes that end a line the second may come with the next piece.
    const isPair = bytes[at] === CR && bytes[at + 1] === LF && at + 1 < length;
    if (!isLast && (at >= length || (bytes[at] === CR && at + 1 === length)))
      return stopped(rows, row, false);
    if (at - row > longestRow) throw endless(`${path}:${state.line}`);
    const isBlank = at === row;
    if (isBlank || state.isHeader || cell - first !== width) {
      if (!isBlank && !state.isHeader) onRagged(state.line, cell - first);
      if (!isBlank) state.isHeader = false;
      cell = first;
    } else {
      if (isOdd) mend(state, first, quote);
      rows++;
    }
    state.line += 1 + breaks;
    at += isPair ? 2 : 1;
    row = at;
  }
  return stopped(rows, Math.min(row, length), false);
}

/** So many rows are cut at the most before some that follow may be plain. */
const mostOthers = 63;

/** Cuts rows, the faster way, as long as they are plain. @returns how many */
function plainRows(state: State, span: Span, { marks }: Rules): number {
  const { cutPlain, isHeader, length, width } = state;
  // In less text no row can be too long.
  return cutPlain && !isHeader && length <= longestRow ? cutPlain(span, width, marks) : 0;
}

const stopped = (rows: number, end: number, isOpen: boolean) => ({ rows, end, isOpen });

/** Where the quotes that open at `at` are closed; below 0 where they are not. */
function closing(bytes: Buffer, at: number, length: number, quote: number): number {
  for (let next = at + 1; next < length; next++) {
    if (bytes[next] !== quote) continue;
    if (next + 1 === length || bytes[next + 1] !== quote) return next;
    next++;
  }
  return -1;
}

function hasByte(bytes: Buffer, from: number, to: number, byte: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === byte) return true;
  return false;
}

/** Line ends of any system in a part of the bytes. */
function breaksIn(bytes: Buffer, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++)
    if (bytes[at] === CR || (bytes[at] === LF && bytes[at - 1] !== CR)) breaks++;
  return breaks;
}

/** Puts the cells of a row together that have quotes within, where they lie. */
function mend({ bytes, starts, ends, width }: State, first: number, quote: number): void {
  for (let cell = first; cell < first + width; cell++) {
    if (ends[cell]! >= 0) continue;
    const [start, end] = [starts[cell]!, -ends[cell]!];
    const close = closing(bytes, start, end, quote);
    let to = start + 1;
    for (let at = start + 1; at < close; at++) {
      bytes[to++] = bytes[at]!;
      if (bytes[at] === quote) at++;
    }
    const isTorn = close + 1 < end;
    // Where something follows the closing quote, both quotes are text.
    if (isTorn) for (let at = close; at < end; at++) bytes[to++] = bytes[at]!;
    starts[cell] = isTorn ? start : start + 1;
    ends[cell] = to;
  }
}
