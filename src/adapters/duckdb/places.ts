import { longestValue } from '../../domain/data/checks/finding.ts';
import { cut } from '../../domain/data/values/text.ts';
import { readerOf } from '../../domain/data/values/values.ts';
import type { Example } from '../../domain/records/validation.ts';
import { locate } from '../tables/locate.ts';
import type { DataSource } from '../tables/source.ts';
import type { StoredColumn } from './cells.ts';
import type { Database } from './database.ts';
import { scanOf } from './scan.ts';

/** Rows of the loaded table, and which columns are shown of them. */
export interface Wanted {
  row: number;
  columns: readonly StoredColumn[];
}

/** Where rows stand in their files, and what stands there as it is written; one pass over each file. */
export async function examplesOf(
  database: Database,
  sources: readonly DataSource[],
  counts: readonly number[],
  wanted: readonly Wanted[],
): Promise<Example[]> {
  const starts = counts.map((_, file) => counts.slice(0, file).reduce((a, b) => a + b, 0));
  const examples: Example[] = [];
  for (const [file, source] of sources.entries()) {
    const start = starts[file] as number;
    const own = wanted.flatMap((one, index) =>
      one.row >= start && one.row < start + (counts[file] as number) ? [{ ...one, index }] : [],
    );
    if (own.length === 0) continue;
    const names = [...new Set(own.flatMap(({ columns }) => columns.map((it) => it.reading.name)))];
    const rows = [...new Set(own.map(({ row }) => row - start))].sort((a, b) => a - b);
    const cells = await cellsOf(database, source, rows, names);
    for (const { row, columns, index } of own) {
      const place = cells.get(row - start);
      examples[index] = exampleOf(source, columns, place ?? { line: null, cells: new Map() });
    }
  }
  return examples;
}

interface Written {
  line: number | null;
  cells: ReadonlyMap<string, string | null>;
}

function exampleOf(
  { path }: DataSource,
  columns: readonly StoredColumn[],
  { line, cells }: Written,
): Example {
  const [only] = columns;
  const column = only && columns.length === 1 ? only.reading.name : null;
  const place = { file: path, line, column };
  if (columns.some(({ reading }) => reading.sensitive)) return { ...place, value: null };
  const value = (stored: StoredColumn) => cells.get(stored.reading.name) ?? null;
  if (only && column !== null) {
    const cell = value(only);
    const isMissing =
      cell === null ||
      only.reading.missing.includes(cell) ||
      readerOf(only.reading)?.(cell) === null;
    return { ...place, value: isMissing ? null : cut(cell, longestValue) };
  }
  const all = columns.map((stored) => value(stored) ?? '').join(', ');
  return { ...place, value: columns.length === 0 ? null : cut(all, longestValue) };
}

async function cellsOf(
  database: Database,
  source: DataSource,
  rows: readonly number[],
  names: readonly string[],
): Promise<Map<number, Written>> {
  if (source.format === 'parquet') return parquetCells(database, source, rows, names);
  const places = await locate(source, rows, names);
  const at = source.format === 'delimited' ? source.names : names;
  const written = new Map<number, Written>();
  for (const [row, { line, cells }] of places)
    written.set(row, {
      line,
      cells: new Map(
        names.map((name) => [name, cells[at.indexOf(name)] ?? source.partitions[name] ?? null]),
      ),
    });
  return written;
}

async function parquetCells(
  database: Database,
  source: DataSource,
  rows: readonly number[],
  names: readonly string[],
): Promise<Map<number, Written>> {
  const scan = await scanOf(source, database, null);
  const from = scan.from.replace(/\)$/, ', file_row_number = true)');
  const select = names.map((name) => (scan.names.includes(name) ? scan.cell(name) : 'null'));
  const found = await database.rows(
    `select file_row_number, ${select.join(', ')} from ${from} where file_row_number in (${rows.join(', ')})`,
  );
  return new Map(
    found.map(([row, ...cells]) => [
      Number(row),
      {
        line: Number(row) + 1,
        cells: new Map(names.map((name, index) => [name, (cells[index] ?? null) as string | null])),
      },
    ]),
  );
}
