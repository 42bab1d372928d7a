import type { Dialect, Reading } from '../../domain/data/reading.ts';
import type { Table } from '../../domain/data/table.ts';
import { InputError } from '../../domain/errors.ts';
import { load } from './bytes.ts';
import { readDelimited } from './delimited.ts';
import { formatOf } from './format.ts';
import { readJson, readJsonLines } from './json.ts';
import { readParquet } from './parquet.ts';
import { decode } from './text.ts';

/**
 * Reads a file of rows: CSV or TSV, JSON Lines, a JSON array (each plain or gzip), or Parquet.
 *
 * @param file relative to `directory`; it is named so in every message
 * @throws InputError in one line, with the physical line where there is one
 */
export async function readData(
  file: string,
  dialect: Dialect = {},
  directory = '.',
): Promise<Reading> {
  const { bytes, sha256, size } = await load(file, directory);
  const format = formatOf(file, bytes);
  const known = { sha256, bytes: size, ragged: [] };
  if (format === 'parquet') return { ...known, table: await readParquet(bytes, file) };
  const text = decode(bytes, file);
  if (format === 'json') return { ...known, table: readJson(text, file) };
  if (format === 'jsonl') return { ...known, table: readJsonLines(text, file) };
  return { ...known, ...readDelimited(text, file, dialect) };
}

/** As `readData`, where a row that does not fit the header is an error as well. */
export async function readTable(
  file: string,
  dialect: Dialect = {},
  directory = '.',
): Promise<Table> {
  const { table, ragged } = await readData(file, dialect, directory);
  const [first] = ragged;
  if (!first) return table;
  throw new InputError({
    where: `${file}:${first.line}`,
    found: `${first.cells} cells`,
    allowed: `${table.names.length}, as in the header`,
    remedy: 'quote cells that hold the delimiter',
  });
}
