import { exampleOf, type Written } from '../../domain/data/checks/example.ts';
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
      const written = place ?? { line: null, cells: new Map() };
      const readings = columns.map(({ reading }) => reading);
      examples[index] = exampleOf(source.path, readings, written);
    }
  }
  return examples;
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
