import { resolve } from 'node:path';
import type { Dialect, Reading } from '../../domain/data/table/reading.ts';
import type { Table } from '../../domain/data/table/table.ts';
import { changed, loadAt } from './bytes.ts';
import { raggedRow, readBytes } from './delimited.ts';
import { encodingOf, markLength } from './encoding.ts';
import { readJson, readJsonLines } from './json/json.ts';
import { type DataSource, openSource } from './source.ts';
import { checkUtf8, decode } from './text.ts';

/**
 * Reads a file of rows into memory: CSV or TSV, JSON Lines, a JSON array (each plain, gzip or zstd),
 * or Parquet, with the columns that stand in the names of its folders.
 *
 * @param file relative to `directory`; it is named so in every message
 * @throws InputError in one line, with the physical line where there is one
 */
export async function readData(
  file: string,
  dialect: Dialect = {},
  directory = '.',
): Promise<Reading> {
  return readSource(await openSource(file, resolve(directory, file), dialect));
}

/**
 * As `readData`, for a file that was recognised before.
 *
 * @throws InputError when it has changed since, too
 */
export async function readSource(source: DataSource): Promise<Reading> {
  const { bytes, sha256, size } = await loadAt(source.path, source.local);
  if (size !== source.bytes) throw changed(source.path);
  const { table, ragged = [] } = await readContent(source, bytes);
  return { sha256, bytes: size, ragged, table: withPartitions(table, source) };
}

async function readContent(
  { path, format, encoding, dialect }: DataSource,
  bytes: Buffer,
): Promise<{ table: Table; ragged?: Reading['ragged'] }> {
  if (format === 'parquet') {
    // Loaded here: with all that may be packed in it, its reader is larger than the rest.
    const { readParquet } = await import('./parquet/parquet.ts');
    return { table: await readParquet(bytes, path) };
  }
  if (format === 'delimited') return readBytes(utf8Of(bytes, path, encoding), path, dialect);
  const text = decode(bytes, path, { encoding });
  if (format === 'json') return { table: readJson(text, path) };
  return { table: readJsonLines(text, path) };
}

/** Without a byte order mark. Text that is UTF-8 is no copy, which would take as much memory again. */
function utf8Of(bytes: Buffer, path: string, encoding: string | undefined): Buffer {
  if (encodingOf(bytes, encoding, path) !== 'utf-8')
    return Buffer.from(decode(bytes, path, { encoding }));
  checkUtf8(bytes, path);
  return bytes.subarray(markLength(bytes));
}

function withPartitions(table: Table, { partitions }: DataSource): Table {
  for (const [name, value] of Object.entries(partitions)) {
    if (table.columns.has(name)) continue;
    table.names.push(name);
    table.columns.set(name, Array(table.rows).fill(value));
  }
  return table;
}

/**
 * As `readData`, where a row that does not fit the header is an error as well, and folders are
 * nothing but folders.
 */
export async function readTable(
  file: string,
  dialect: Dialect = {},
  directory = '.',
): Promise<Table> {
  const source = await openSource(file, resolve(directory, file), dialect);
  const { table, ragged } = await readSource({ ...source, partitions: {} });
  const [first] = ragged;
  if (first) throw raggedRow(file, first, table.names.length);
  return table;
}
