import { cellsOf } from './cells.ts';
import { type DelimitedFile, eachRow } from './header.ts';
import { locateJson } from './json/places.ts';
import type { DataSource } from './source.ts';

/** Where a row stands, and what stands there. */
export interface Place {
  /** Its physical line, 1-based; in Parquet its row number, from 1. */
  line: number;
  /** As they are written, unquoted, by `names`; null where JSON has no such key, or null. Empty for Parquet. */
  cells: readonly (string | null)[];
}

/**
 * Finds rows of a file's table on its lines, in one pass that ends at the last of them and keeps a
 * few megabytes in memory. Rows are counted as `readDelimited`, `readJsonLines` and `readJson` do.
 *
 * @param rows 0-based, ascending
 * @param names of the cells that are wanted, in their order; of no meaning for delimited text
 */
export async function locate(
  source: DataSource,
  rows: readonly number[],
  names = source.names,
): Promise<Map<number, Place>> {
  if (source.format === 'parquet')
    return new Map(rows.map((row) => [row, { line: row + 1, cells: [] }]));
  if (rows.length === 0) return new Map();
  if (source.format === 'delimited') return locateDelimited(source, rows, source.names.length);
  return locateJson(source, rows, names);
}

async function locateDelimited(
  file: DelimitedFile,
  rows: readonly number[],
  width: number,
): Promise<Map<number, Place>> {
  const places = new Map<number, Place>();
  let [at, next, isHeader] = [0, 0, file.dialect.header];
  let wanted = rows[0];
  await eachRow(file, (row) => {
    if (isHeader) isHeader = false;
    else if (row.cells === width && at++ === wanted) {
      places.set(wanted, { line: row.line, cells: cellsOf(row, file.dialect) });
      wanted = rows[++next];
    }
    return wanted === undefined;
  });
  return places;
}
