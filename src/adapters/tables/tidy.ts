import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { RaggedRow } from '../../domain/data/reading.ts';
import { cellsOf } from './cells.ts';
import { isMarked, withMarks } from './marks.ts';
import { type Row, rowScanner } from './rows.ts';
import type { DataSource } from './source.ts';
import { utf8Of } from './utf8.ts';

/** A table written anew, for an engine that is stricter about delimited text than `readDelimited`. */
export interface Tidy {
  /** Plain UTF-8 with a header, commas and line feeds. Its path and bytes are those of the file as it was. */
  source: DataSource;
  /** The rows that were left out since they do not fit the header: how many, and the first ten. */
  ragged: { count: number; first: RaggedRow[] };
}

const mostRagged = 10;

/**
 * Writes the rows of delimited text into `folder` in the plainest form: for mixed line ends, text
 * behind a closing quote, or another encoding. A few megabytes of it are in memory at a time.
 *
 * @throws InputError as `readDelimited`
 */
export async function tidy(source: DataSource, folder: string): Promise<Tidy> {
  const local = join(folder, `${randomUUID()}.csv`);
  const ragged: Tidy['ragged'] = { count: 0, first: [] };
  await pipeline(tidyRows(source, ragged), createWriteStream(local));
  const dialect = { delimiter: ',', quoteChar: '"', header: true };
  return {
    source: { ...source, local, packing: 'none', encoding: 'utf-8', dialect, line: 1 },
    ragged,
  };
}

async function* tidyRows(source: DataSource, ragged: Tidy['ragged']): AsyncGenerator<string> {
  const { dialect, names, path } = source;
  let isHeader = dialect.header;
  let lines = [lineOf(names)];
  const visit = (row: Row) => {
    if (isHeader) isHeader = false;
    else if (row.cells === names.length) lines.push(lineOf(cellsOf(row, dialect)));
    else if (ragged.count++ < mostRagged) ragged.first.push({ line: row.line, cells: row.cells });
    return false;
  };
  const scan = rowScanner(dialect, visit, path);
  for await (const piece of utf8Of(source, isMarked(dialect))) {
    scan(withMarks(piece, dialect));
    yield lines.join('');
    lines = [];
  }
  scan();
  yield lines.join('');
}

const lineOf = (cells: readonly string[]) => `${cells.map(written).join()}\n`;

const written = (cell: string) =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
