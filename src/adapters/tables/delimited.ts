import type { Dialect, RaggedRow } from '../../domain/data/table/reading.ts';
import type { Table } from '../../domain/data/table/table.ts';
import { InputError, quote } from '../../domain/errors.ts';
import { cellsOf } from './cells.ts';
import { checkCells } from './limits.ts';
import { withMarks } from './marks.ts';
import { type Row, rowScanner } from './rows.ts';
import { sniffDelimiter } from './sniff.ts';

/**
 * Reads delimited text (RFC 4180; line ends of any system; a quote inside an unquoted cell is text).
 * Empty cells are empty text; lines with nothing on them are skipped.
 *
 * @throws InputError with the line: an open quote, duplicate names in the header, an endless row
 */
export function readDelimited(
  text: string,
  file: string,
  dialect: Dialect,
): { table: Table; ragged: RaggedRow[] } {
  const { quoteChar = '"', header = true } = dialect;
  const delimiter = dialect.delimiter ?? sniffDelimiter(text, file, quoteChar);
  const writing = { delimiter, quoteChar };
  checkCells(file, occurrences(text, delimiter) + occurrences(text, '\n'));
  const ragged: RaggedRow[] = [];
  let table: Table | undefined;
  const visit = (row: Row) => {
    const isFirst = table === undefined;
    table ??= start(file, namesOf(cellsOf(row, writing), header, `${file}:${row.line}`));
    if (isFirst && header) return false;
    if (row.cells === table.names.length) add(table, cellsOf(row, writing), row.line);
    else ragged.push({ line: row.line, cells: row.cells });
    return false;
  };
  const scan = rowScanner(writing, visit, file);
  scan(withMarks(Buffer.from(text), writing));
  scan();
  if (!table) throw onlyEmptyLines(file);
  return { table, ragged };
}

function start(file: string, names: string[]): Table {
  const columns = new Map(names.map((name): [string, string[]] => [name, []]));
  return { file, names, columns, rows: 0, lines: [] };
}

function add(table: Table, cells: string[], line: number): void {
  let index = 0;
  for (const column of table.columns.values()) column.push(cells[index++] as string);
  table.lines.push(line);
  table.rows++;
}

export const onlyEmptyLines = (file: string) =>
  new InputError({ where: file, remedy: 'the file holds only empty lines' });

/**
 * The names of the columns, by the first row.
 *
 * @throws InputError when two of a header are the same
 */
export function namesOf(row: string[], isHeader: boolean, where: string): string[] {
  if (!isHeader) return row.map((_, index) => `field${index + 1}`);
  const seen = new Set<string>();
  for (const name of row) {
    if (seen.has(name))
      throw new InputError({
        where,
        remedy: `two columns are called ${quote(name)}: rename one of them`,
      });
    seen.add(name);
  }
  return row;
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
