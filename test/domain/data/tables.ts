import type { Reading } from '../../../src/domain/data/table/reading.ts';
import type { Table } from '../../../src/domain/data/table/table.ts';

/** A table as a CSV file with a header on its first line would be read. */
export function tableOf(columns: Record<string, (string | null)[]>, file = 'data.csv'): Table {
  const names = Object.keys(columns);
  const rows = columns[names[0] as string]?.length ?? 0;
  const lines = Array.from({ length: rows }, (_, row) => row + 2);
  return { file, names, columns: new Map(Object.entries(columns)), rows, lines };
}

export function readingOf(table: Table, ragged: Reading['ragged'] = []): Reading {
  return { table, sha256: '0'.repeat(64), bytes: 1, ragged };
}
