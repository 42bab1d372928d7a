import { cellsOf } from './cells.ts';
import { namesOf, onlyEmptyLines } from './delimited.ts';
import { isMarked, withMarks } from './marks.ts';
import { type Row, rowScanner } from './rows.ts';
import type { DataSource } from './source.ts';
import { utf8Of } from './utf8.ts';

export type DelimitedFile = Pick<DataSource, 'path' | 'local' | 'packing' | 'encoding' | 'dialect'>;

/**
 * The names of the columns of delimited text, read from its first row alone, and the physical line
 * of that row.
 *
 * @throws InputError as `readDelimited`, where the first row is concerned
 */
export async function headerOf(file: DelimitedFile): Promise<{ names: string[]; line: number }> {
  const { path, dialect } = file;
  let found: { names: string[]; line: number } | undefined;
  await eachRow(file, (row) => {
    const names = namesOf(cellsOf(row, dialect), dialect.header, `${path}:${row.line}`);
    found = { names, line: row.line };
    return true;
  });
  if (!found) throw onlyEmptyLines(path);
  return found;
}

/**
 * Goes through the rows of delimited text, the header among them, until `visit` says that no more
 * are wanted.
 *
 * @throws InputError: a quote that is never closed, an endless row
 */
export async function eachRow(file: DelimitedFile, visit: (row: Row) => boolean): Promise<void> {
  const scan = rowScanner(file.dialect, visit, file.path);
  for await (const piece of utf8Of(file, isMarked(file.dialect)))
    if (scan(withMarks(piece, file.dialect))) return;
  scan();
}
