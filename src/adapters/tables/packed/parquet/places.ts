import type { DataFile } from '../../../../domain/data/dataset.ts';
import { type Cells, isPlain, kindAt, kindsOf } from '../../../../domain/data/table/cells.ts';
import type { ReadCells } from '../../../../domain/data/table/held.ts';
import type { Place } from '../../../../domain/data/table/memory.ts';
import { doubleText } from '../../parquet/cells.ts';

/** What stands in some rows of a table, told from its cells in memory. */
export function placesOf(
  wanted: readonly number[],
  columns: readonly ReadCells[],
  files: readonly DataFile[],
): Map<number, Place> {
  const places = new Map<number, Place>();
  let start = 0;
  for (const { names, path, rows } of files) {
    const own = columns.filter(({ reading: { name } }) => names.includes(name));
    for (const row of wanted.filter((row) => row >= start && row < start + rows)) {
      const cells = own.map(({ cells, reading: { name } }) => [name, textAt(cells, row)] as const);
      places.set(row, { file: path, line: row - start + 1, cells: new Map(cells) });
    }
    start += rows;
  }
  return places;
}

/** What is written in a row; of numbers that are kept as such Parquet has no other text. */
function textAt(cells: Cells, row: number): string | null {
  const kind = kindAt(cells, row);
  if (kind >= 0) return kind === cells.nothing ? null : kindsOf(cells).at(kind)!;
  return isPlain(cells) ? doubleText(cells.wholes[row]! / cells.unit) : null;
}
