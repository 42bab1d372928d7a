import type { Cut } from '../../../../src/adapters/tables/packed/cut.ts';

/** Some cells of one column, as they are cut from a file. */
export function cutOf(cells: readonly string[]): Cut {
  const parts = cells.map((cell) => Buffer.from(cell));
  const ends = new Int32Array(cells.length);
  let end = 0;
  parts.forEach(({ length }, row) => {
    end += length;
    ends[row] = end;
  });
  const starts = Int32Array.from(ends, (_, row) => (row === 0 ? 0 : ends[row - 1]!));
  return { bytes: Buffer.concat(parts), starts, ends, rows: cells.length, width: 1 };
}
