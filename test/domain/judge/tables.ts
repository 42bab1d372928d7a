import type { Table } from '../../../src/domain/data/table/table.ts';

/** A table as a reader makes it of CSV text: empty cells are empty text, the header is line 1. */
export function tableOf(csv: string, file = 'predictions.csv'): Table {
  const [head = '', ...rows] = csv.trim().split('\n');
  const names = head.split(',').map((name) => name.trim());
  const cells = rows.map((row) => row.split(',').map((cell) => cell.trim()));
  const columns = names.map((name, at): [string, string[]] => [name, cells.map((row) => row[at]!)]);
  return {
    file,
    names,
    columns: new Map(columns),
    rows: rows.length,
    lines: rows.map((_, index) => index + 2),
  };
}

/** A table from columns of values. */
export function tableFrom(columns: Record<string, readonly (string | number)[]>): Table {
  const entries = Object.entries(columns);
  const rows = entries[0]![1].length;
  return {
    file: 'predictions.csv',
    names: entries.map(([name]) => name),
    columns: new Map(entries.map(([name, values]) => [name, values.map(String)])),
    rows,
    lines: Array.from({ length: rows }, (_, row) => row + 2),
  };
}

/** The same rows in another order. */
export function permuted(table: Table, order: readonly number[]): Table {
  const columns = [...table.columns].map(([name, cells]): [string, (string | null)[]] => [
    name,
    order.map((row) => cells[row]!),
  ]);
  return { ...table, columns: new Map(columns), lines: order.map((row) => table.lines[row]!) };
}
