import type { Coded } from '../../../domain/data/table/cells.ts';
import { grown } from '../../../domain/packed.ts';
import { Kinds } from '../kinds.ts';
import type { Builder } from './builder.ts';
import type { Cut } from './cut.ts';
import { type FastKinds, fastKinds } from './fast-kinds.ts';

/** Where most of so many texts are new, none is looked up until all are there. */
const manyKinds = 16_384;

/** Takes cells by their places among the kinds, too. */
export interface CodedBuilder extends Builder {
  /** The places of some cells; they are to be used before others are asked for. */
  placesOf: (cut: Cut, column: number) => Int32Array;
  /** That of cells that are not there. */
  placeOfNothing: () => number;
  /** So many rows, in which cells of these places stand. */
  put: (places: Int32Array, rows: number) => void;
}

/** A column of texts. @param expected about how many rows there are */
export function codedBuilder(expected: number): CodedBuilder {
  let kinds = new Kinds();
  /** Instead of them, where nothing but cells has come so far. */
  let fast: FastKinds | null = null;
  let codes: Coded['codes'] = new Uint8Array(Math.max(1024, expected));
  let some = new Int32Array(0);
  let [rows, nothing] = [0, -1];
  let isLong = false;
  /** Makes room for more rows, and for the kinds that there are now. */
  const reserve = (more: number) => {
    if (rows + more > codes.length) codes = grown(codes, rows + more);
    codes = wideEnough(codes, (fast ?? kinds).size);
  };
  const leaveFast = () => {
    if (fast) kinds = fast.moved(nothing);
    fast = null;
  };
  /** @returns for how many rows their places are there */
  const lookUpFast = (cut: Cut, column: number): number => {
    if (rows === 0 && cut.code) fast ??= fastKinds(cut.code);
    const done = fast?.lookUp(cut, column, some) ?? 0;
    if (done < cut.rows) leaveFast();
    return done;
  };
  const placesOf = (cut: Cut, column: number): Int32Array => {
    if (some.length < cut.rows) some = new Int32Array(cut.rows);
    // Which may put other kinds in the place of these.
    const from = isLong ? 0 : lookUpFast(cut, column);
    if (isLong) kinds.appendAll({ ...cut, first: column, step: cut.width }, some);
    else lookUp(cut, column, { kinds, places: some, from });
    return some;
  };
  const put = (places: Int32Array, count: number) => {
    reserve(count);
    codes.set(places.subarray(0, count), rows);
    rows += count;
    const { size } = fast ?? kinds;
    if (isLong || size <= manyKinds || 2 * size <= rows) return;
    isLong = true;
    leaveFast();
    kinds.reserve(kinds.size + expected - rows);
  };
  return {
    ...{ placesOf, placeOfNothing, put },
    take: (cut, column) => put(placesOf(cut, column), cut.rows),
    repeat: (text, count) => {
      if (text !== null) leaveFast();
      const code = placeOf(text);
      reserve(count);
      codes.fill(code, rows, rows + count);
      rows += count;
    },
    memory: () => codes.byteLength + (fast ?? kinds).memory,
    finish: () => {
      const own = codes.subarray(0, rows);
      if (isLong) {
        const firsts = kinds.firsts();
        for (let row = 0; row < rows; row++) own[row] = firsts[own[row]!]!;
      }
      return { codes: own, kinds: (fast ?? kinds).texts(), nothing };
    },
  };

  function placeOf(text: string | null): number {
    if (text === null) return placeOfNothing();
    const bytes = Buffer.from(text);
    // What was appended is in no table in which one could look.
    return isLong ? kinds.append(bytes, 0, bytes.length) : kinds.placeOf(bytes, 0, bytes.length);
  }

  function placeOfNothing(): number {
    if (nothing < 0 && fast) nothing = fast.addNothing();
    if (nothing >= 0) return nothing;
    leaveFast();
    nothing = kinds.addNothing();
    return nothing;
  }
}

interface Looked {
  kinds: Kinds;
  places: Int32Array;
  /** The first row that is looked up. */
  from: number;
}

function lookUp(cut: Cut, column: number, { kinds, places, from }: Looked): void {
  const { bytes, starts, ends, rows, width } = cut;
  for (let row = from, at = from * width + column; row < rows; row++, at += width)
    places[row] = kinds.placeOf(bytes, starts[at]!, ends[at]!);
}

/** As few bytes a row as there are kinds for. */
function wideEnough(codes: Coded['codes'], kinds: number): Coded['codes'] {
  const most = 2 ** (8 * codes.BYTES_PER_ELEMENT);
  if (kinds <= most) return codes;
  return kinds <= 2 ** 16 ? new Uint16Array(codes) : new Int32Array(codes);
}
