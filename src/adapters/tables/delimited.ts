import type { Dialect, RaggedRow } from '../../domain/data/table/reading.ts';
import type { Table } from '../../domain/data/table/table.ts';
import { InputError, quote } from '../../domain/errors.ts';
import { cellsOf } from './cells.ts';
import { checkCells } from './limits.ts';
import { withMarks } from './marks.ts';
import { type Row, rowScanner } from './rows.ts';
import { sniffDelimiter } from './sniff.ts';

/** As `readBytes`, of text that is decoded already. */
export const readDelimited = (text: string, file: string, dialect: Dialect) =>
  readBytes(Buffer.from(text), file, dialect);

/** In UTF-8 as many bytes as the delimiter is looked for in hold at the most. */
const sniffed = 400_000;

/**
 * Reads delimited text in UTF-8 (RFC 4180; line ends of any system; a quote inside an unquoted cell is text).
 * Empty cells are empty text; lines with nothing on them are skipped.
 *
 * @throws InputError with the line: an open quote, duplicate names in the header, an endless row
 */
export function readBytes(
  bytes: Buffer,
  file: string,
  dialect: Dialect,
): { table: Table; ragged: RaggedRow[] } {
  const { quoteChar = '"', header = true } = dialect;
  const delimiter =
    dialect.delimiter ?? sniffDelimiter(bytes.toString('utf8', 0, sniffed), file, quoteChar);
  const writing = { delimiter, quoteChar };
  const counts = { delimiters: occurrences(bytes, delimiter), lines: occurrences(bytes, '\n') };
  checkCells(file, counts.delimiters + counts.lines);
  const ragged: RaggedRow[] = [];
  let table: Table | undefined;
  let known: Known[] = [];
  const visit = (row: Row) => {
    const isFirst = table === undefined;
    table ??= start(file, namesOf(cellsOf(row, writing), header, `${file}:${row.line}`), counts);
    if (isFirst) known = table.names.map(() => new Map());
    if (isFirst && header) return false;
    if (row.cells === table.names.length) add(table, cellsOf(row, writing), row.line, known);
    else ragged.push({ line: row.line, cells: row.cells });
    return false;
  };
  const scan = rowScanner(writing, visit, file);
  scan(withMarks(bytes, writing));
  scan();
  if (!table) throw onlyEmptyLines(file);
  for (const cells of [...table.columns.values(), table.lines]) cells.length = table.rows;
  return { table, ragged };
}

/** With room for as many rows as there can be, since arrays that grow leave copies behind. */
function start(
  file: string,
  names: string[],
  { delimiters, lines }: { delimiters: number; lines: number },
): Table {
  const rows =
    names.length > 1 ? Math.min(lines, Math.floor(delimiters / (names.length - 1))) : lines;
  const columns = new Map(names.map((name): [string, string[]] => [name, Array(rows)]));
  return { file, names, columns, rows: 0, lines: Array(rows) };
}

/** The texts of a column that has few; null once it has many. */
type Known = Map<string, string> | null;

const few = 256;

function add(table: Table, cells: string[], line: number, known: Known[]): void {
  let index = 0;
  for (const column of table.columns.values()) {
    column[table.rows] = once(cells[index] as string, known, index);
    index++;
  }
  table.lines[table.rows] = line;
  table.rows++;
}

/** Of equal texts one, so that a category takes no more memory than a number. */
function once(cell: string, known: Known[], index: number): string {
  const texts = known[index];
  if (!texts) return cell;
  const first = texts.get(cell);
  if (first !== undefined) return first;
  if (texts.size < few) texts.set(cell, cell);
  else known[index] = null;
  return cell;
}

export const onlyEmptyLines = (file: string) =>
  new InputError({ where: file, remedy: 'the file holds only empty lines' });

/** Where a row that does not fit the header is an error. */
export const raggedRow = (file: string, { line, cells }: RaggedRow, width: number) =>
  new InputError({
    where: `${file}:${line}`,
    found: `${cells} cells`,
    allowed: `${width}, as in the header`,
    remedy: 'quote cells that hold the delimiter',
  });

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

function occurrences(bytes: Buffer, text: string): number {
  const part = Buffer.from(text);
  const [first] = part;
  let count = 0;
  if (part.length === 1) {
    for (let at = 0; at < bytes.length; at++) if (bytes[at] === first) count++;
    return count;
  }
  for (let at = bytes.indexOf(part); at >= 0; at = bytes.indexOf(part, at + part.length)) count++;
  return count;
}
