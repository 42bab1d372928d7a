import type { Predictions } from '../../../domain/judge/examples/cells.ts';
import type { Needed } from '../../../domain/judge/examples/needed.ts';
import { cellsOf } from '../cells.ts';
import { onlyEmptyLines, raggedRow } from '../delimited.ts';
import { isMarked, marksOf, withMarks } from '../marks.ts';
import { type Row, rowScanner } from '../rows.ts';
import type { DataSource } from '../source.ts';
import { eachPiece } from './checked.ts';
import { type Rows, rowsOf } from './rows.ts';

/**
 * Reads what is needed of delimited text, a piece of the file at a time.
 *
 * @throws InputError as `readTable`
 */
export async function readDelimited(source: DataSource, needed: Needed): Promise<Predictions> {
  const { dialect, names, path } = source;
  const rows = rowsOf(path, names, needed);
  const set = setter(rows, dialect);
  let ragged: Pick<Row, 'line' | 'cells'> | undefined;
  let isFirst = true;
  const visit = (row: Row) => {
    const isHeader = isFirst && dialect.header;
    isFirst = false;
    if (isHeader) return false;
    if (row.cells === names.length) set(row);
    else ragged ??= { line: row.line, cells: row.cells };
    return false;
  };
  const scan = rowScanner(dialect, visit, path);
  await eachPiece(source, (piece, times) => {
    scan(piece && withMarks(piece, dialect));
    if (times) rows.reserve(Math.ceil(rows.count * times));
  });
  if (isFirst) throw onlyEmptyLines(path);
  if (ragged) throw raggedRow(path, ragged, names.length);
  return rows.finish();
}

/** Sets the cells of a row: from its bytes, or as texts where one of them is quoted. */
function setter(rows: Rows, dialect: DataSource['dialect']): (row: Row) => void {
  const { delimiter, quote } = marksOf(dialect);
  const { builders, hashed } = rows;
  const width = builders.findLastIndex((builder) => builder) + 1;
  const isText = hashed !== null || isMarked(dialect);
  const setBytes = ({ bytes, start, end }: Row): boolean => {
    let at = start;
    for (let cell = 0; cell < width; cell++) {
      if (bytes[at] === quote) return false;
      let to = at;
      while (to < end && bytes[to] !== delimiter) to++;
      builders[cell]?.set(rows.count, bytes, at, to);
      at = to + 1;
    }
    return true;
  };
  return (row) => {
    if (!isText && setBytes(row)) return rows.end(row.line);
    const cells = cellsOf(row, dialect);
    rows.setTexts(cells);
    rows.end(row.line, cells);
  };
}
