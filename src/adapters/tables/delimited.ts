import { type CsvError, parse } from 'csv-parse/sync';
import type { Dialect, RaggedRow } from '../../domain/data/reading.ts';
import type { Table } from '../../domain/data/table.ts';
import { InputError, quote } from '../../domain/errors.ts';
import { checkCells } from './limits.ts';
import { sniffDelimiter } from './sniff.ts';

/** The longest row, in characters: more is a quote that was never closed, or no table at all. */
export const longestRow = 10_000_000;

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
  const delimiter = dialect.delimiter ?? sniffDelimiter(text, file, dialect.quoteChar);
  checkCells(file, occurrences(text, delimiter) + occurrences(text, '\n'));
  const records = parseRecords(text, file, { ...dialect, delimiter });
  const lines = linesOf(records, text.includes(dialect.quoteChar ?? '"'));
  const first = records.findIndex((record) => !isBlank(record));
  const head = records[first];
  if (!head) throw onlyEmptyLines(file);
  const hasHeader = dialect.header !== false;
  const names = namesOf(head, hasHeader, `${file}:${lines[first]}`);
  return tabulate({ records, lines, from: hasHeader ? first + 1 : first }, names, file);
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
  refuseDuplicates(row, where);
  return row;
}

interface Records {
  records: string[][];
  lines: number[];
  from: number;
}

function tabulate({ records, lines, from }: Records, names: string[], file: string) {
  const columns = names.map((): string[] => []);
  const ragged: RaggedRow[] = [];
  const kept: number[] = [];
  for (let at = from; at < records.length; at++) {
    const record = records[at] as string[];
    const line = lines[at] as number;
    if (record.length === names.length && !isBlank(record)) {
      kept.push(line);
      for (let index = 0; index < columns.length; index++)
        (columns[index] as string[]).push(record[index] as string);
    } else if (!isBlank(record)) ragged.push({ line, cells: record.length });
  }
  const named = names.map((name, index): [string, string[]] => [name, columns[index] as string[]]);
  const table: Table = { file, names, columns: new Map(named), rows: kept.length, lines: kept };
  return { table, ragged };
}

const isBlank = (record: string[]) => record.length === 1 && record[0] === '';

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

const optionsOf = ({ delimiter, quoteChar = '"' }: Dialect) => ({
  delimiter: delimiter as string,
  quote: quoteChar,
  escape: quoteChar,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
  max_record_size: longestRow,
});

/** The cells of a single row. */
export function parseRow(text: string, dialect: Dialect & { delimiter: string }): string[] {
  return (parse(text, optionsOf(dialect)) as string[][])[0] ?? [];
}

function parseRecords(text: string, file: string, dialect: Dialect) {
  const options = optionsOf(dialect);
  try {
    return parse(text, options) as string[][];
  } catch (error) {
    const { code, records } = error as CsvError & { records: number };
    const whole = records === 0 ? [] : (parse(text, { ...options, to: records }) as string[][]);
    throw unparsed(code, `${file}:${endOf(whole)}`, { quoteChar: dialect.quoteChar, cause: error });
  }
}

/** A row that does not parse, by the parser's code. */
export function unparsed(
  code: string,
  where: string,
  { quoteChar = '"', cause }: { quoteChar?: string | undefined; cause?: unknown } = {},
): InputError {
  return new InputError({ where, remedy: explain(code, quoteChar) }, { cause });
}

function explain(code: string, quoteChar: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return `a quote (${quoteChar}) is opened in this row and never closed: close it, or double it if it is text`;
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `this row is longer than ${longestRow} characters: close its quotes, or break its lines`;
  return `this row does not parse (${code})`;
}

/** The physical line on which each record begins. */
function linesOf(records: string[][], mayBreak: boolean): number[] {
  let line = 1;
  return records.map((record) => {
    const start = line;
    line += 1 + (mayBreak ? breaks(record) : 0);
    return start;
  });
}

const endOf = (records: string[][]) =>
  records.reduce((line, record) => line + 1 + breaks(record), 1);

/** Line breaks inside the quoted cells of a record. */
function breaks(record: string[]): number {
  let count = 0;
  for (const cell of record)
    if (cell.includes('\n') || cell.includes('\r')) count += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  return count;
}

function refuseDuplicates(names: string[], where: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name))
      throw new InputError({
        where,
        remedy: `two columns are called ${quote(name)}: rename one of them`,
      });
    seen.add(name);
  }
}
