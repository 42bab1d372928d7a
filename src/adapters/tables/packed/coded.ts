import type { Coded } from '../../../domain/data/table/cells.ts';
import { grown } from '../../../domain/packed.ts';
import type { Builder } from './builder.ts';
import type { Cut } from './cut.ts';
import { Kinds } from './kinds.ts';

/** Where most of so many texts are new, none is looked up until all are there. */
const manyKinds = 16_384;

/** A column of texts. @param expected about how many rows there are */
export function codedBuilder(expected: number): Builder {
  const kinds = new Kinds();
  let codes: Int32Array = new Int32Array(Math.max(1024, expected));
  let [rows, nothing] = [0, -1];
  let isLong = false;
  const reserve = (more: number) => {
    if (rows + more > codes.length) codes = grown(codes, rows + more);
  };
  return {
    take: (cut, column) => {
      reserve(cut.rows);
      if (isLong) append(cut, column, kinds, codes, rows);
      else lookUp(cut, column, kinds, codes, rows);
      rows += cut.rows;
      if (isLong || kinds.size <= manyKinds || 2 * kinds.size <= rows) return;
      isLong = true;
      kinds.reserve(kinds.size + expected - rows);
    },
    repeat: (text, count) => {
      reserve(count);
      codes.fill(placeOf(text), rows, rows + count);
      rows += count;
    },
    memory: () => 4 * codes.length + kinds.memory,
    finish: () => {
      const own = codes.subarray(0, rows);
      if (isLong) {
        const places = kinds.distinct();
        for (let row = 0; row < rows; row++) own[row] = places[own[row]!]!;
        if (nothing >= 0) nothing = places[nothing]!;
      }
      return { codes: narrowed(own, kinds.size), kinds: kinds.texts(), nothing };
    },
  };

  function placeOf(text: string | null): number {
    if (text === null) {
      if (nothing < 0) nothing = kinds.addNothing();
      return nothing;
    }
    const bytes = Buffer.from(text);
    // What was appended is in no table in which one could look.
    return isLong ? kinds.append(bytes, 0, bytes.length) : kinds.placeOf(bytes, 0, bytes.length);
  }
}

function lookUp(cut: Cut, column: number, kinds: Kinds, codes: Int32Array, row: number): void {
  const { bytes, starts, ends, rows, width } = cut;
  for (let at = column, to = row; to < row + rows; at += width)
    codes[to++] = kinds.placeOf(bytes, starts[at]!, ends[at]!);
}

function append(cut: Cut, column: number, kinds: Kinds, codes: Int32Array, row: number): void {
  const { bytes, starts, ends, rows, width } = cut;
  for (let at = column, to = row; to < row + rows; at += width)
    codes[to++] = kinds.append(bytes, starts[at]!, ends[at]!);
}

/** As few bytes a row as there are kinds for. */
function narrowed(codes: Int32Array, kinds: number): Coded['codes'] {
  if (kinds <= 2 ** 8) return new Uint8Array(codes);
  return kinds <= 2 ** 16 ? new Uint16Array(codes) : codes;
}
