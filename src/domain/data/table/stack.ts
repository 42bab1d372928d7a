import type { Table } from './table.ts';

/** Several files as one table: their rows one after the other, in the files' order. */
export interface Stack {
  /** The columns of all files, in the order in which they come. */
  names: string[];
  rows: number;
  /** The cells of a column; null where a file has no such column. */
  cells: (name: string) => readonly (string | null)[];
  /** Where a row stands. */
  place: (row: number) => { file: string; line: number };
}

export function stack(tables: readonly Table[]): Stack {
  const names = [...new Set(tables.flatMap((table) => table.names))];
  const starts: number[] = [];
  let rows = 0;
  for (const table of tables) {
    starts.push(rows);
    rows += table.rows;
  }
  const cells = (name: string) => {
    const [only] = tables;
    if (tables.length === 1) return only?.columns.get(name) ?? [];
    return tables.flatMap((table) => table.columns.get(name) ?? Array(table.rows).fill(null));
  };
  const place = (row: number) => {
    const at = starts.findLastIndex((start, index) => start <= row && tables[index]!.rows > 0);
    const table = tables[at] as Table;
    return { file: table.file, line: table.lines[row - (starts[at] as number)] as number };
  };
  return { names, rows, cells, place };
}
