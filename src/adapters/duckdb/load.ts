import type { ColumnReading } from '../../domain/data/dataset.ts';
import { readerOf } from '../../domain/data/values/values.ts';
import { type StoredColumn, storedColumn } from './cells.ts';
import type { Cell, Database } from './database.ts';
import { wholeAsItIs } from './number-cells.ts';
import type { Scan } from './scan.ts';

/** A table that was loaded: its columns, and how many rows came from each scan, in order. */
export interface Loaded {
  table: string;
  columns: StoredColumn[];
  rows: number[];
}

/** Loads all files into one table, each cell read as its column's type; every file is read once. */
export async function load(
  database: Database,
  table: string,
  scans: readonly Scan[],
  readings: readonly ColumnReading[],
  huge: ReadonlySet<string>,
): Promise<Loaded> {
  const columns = readings.map((reading, index) =>
    storedColumn(reading, index, huge.has(reading.name)),
  );
  const rows: number[] = [];
  for (const [index, scan] of scans.entries()) {
    const select = selectOf(scan, columns);
    const into = index === 0 ? `create or replace table ${table} as` : `insert into ${table}`;
    const [first] = await planned(database, columns.length, `${into} ${select}`);
    rows.push(Number(first?.[0] ?? 0));
  }
  return { table, columns, rows };
}

/** With more columns DuckDB looks longer for what their expressions have in common than it gains by it. */
const mostShared = 200;

async function planned(database: Database, columns: number, sql: string): Promise<Cell[][]> {
  if (columns <= mostShared) return database.rows(sql);
  await database.run(`set disabled_optimizers = 'common_subexpressions'`);
  try {
    return await database.rows(sql);
  } finally {
    await database.run('reset disabled_optimizers');
  }
}

function selectOf(scan: Scan, columns: readonly StoredColumn[]): string {
  const made = columns.flatMap((column) =>
    column.made.map(({ name, from }) => `${cellValue(scan, column, from)} as ${name}`),
  );
  return `select ${made.join(', ') || 'null as nothing'} from ${scan.from} where ${scan.where}`;
}

function cellValue(scan: Scan, column: StoredColumn, from: (cell: string) => string): string {
  const { name } = column.reading;
  if (!scan.names.includes(name)) return from('null::varchar');
  const native = scan.native(name);
  return (native && asItIs(column, native)) ?? from(scan.cell(name));
}

const whole = /^(U?(TINY|SMALL)INT|U?INTEGER|BIGINT)$/;

/** A value that the file holds as its column's type already; null where it must be read from text. */
function asItIs(
  { reading, isExact }: StoredColumn,
  { value, type }: { value: string; type: string },
): string | null {
  const read = readerOf(reading);
  if (reading.missing.some((spelling) => spelling !== '' && (read?.(spelling) ?? null) !== null))
    return null;
  if (whole.test(type)) {
    if (reading.type === 'number') return `${value}::double`;
    return reading.type === 'integer' ? wholeAsItIs(value, isExact) : null;
  }
  if (reading.type === 'number' && (type === 'DOUBLE' || type === 'FLOAT'))
    return `case when isnan(${value}) then null else ${value}::double end`;
  if (reading.type === 'date' && type === 'DATE' && !reading.format) return value;
  return null;
}
