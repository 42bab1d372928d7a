import type { Contract } from '../contract/contract.ts';
import type { DataFile } from '../dataset.ts';
import { coded } from './cells.ts';
import { datasetIn, type MemoryDataset, type Place, type Stored } from './memory.ts';
import { mostRagged, type Reading } from './reading.ts';
import { columnOf } from './reading-of.ts';
import type { Table } from './table.ts';

/** Files of which all cells were read as texts, as one table: their rows one after the other, in the files' order. */
export function memoryDataset(
  readings: readonly Reading[],
  contract: Contract | null,
): MemoryDataset {
  const tables = readings.map(({ table }) => table);
  const names = [...new Set(tables.flatMap((table) => table.names))];
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const columns = names.map((name) => {
    const cells = coded(cellsOf(tables, name));
    return { reading: columnOf(name, cells, contract).reading, cells };
  });
  const written: Stored['written'] = async (rows) => placesIn(tables, rows);
  return datasetIn({ files: readings.map(fileOf), rows, columns, written }, contract);
}

/** Null where a file has no such column. */
function cellsOf(tables: readonly Table[], name: string): readonly (string | null)[] {
  const [only] = tables;
  if (tables.length === 1) return only?.columns.get(name) ?? [];
  return tables.flatMap((table) => table.columns.get(name) ?? Array(table.rows).fill(null));
}

function placesIn(tables: readonly Table[], rows: readonly number[]): Map<number, Place> {
  const places = new Map<number, Place>();
  let start = 0;
  for (const { columns, file, lines, rows: count } of tables) {
    for (const row of rows) {
      const own = row - start;
      if (own < 0 || own >= count) continue;
      const cells = new Map(Array.from(columns, ([name, all]) => [name, all[own] ?? null]));
      places.set(row, { file, line: lines[own]!, cells });
    }
    start += count;
  }
  return places;
}

function fileOf({ table, sha256, bytes, ragged }: Reading): DataFile {
  return {
    ...{ path: table.file, sha256, bytes, rows: table.rows, names: table.names },
    ragged: { count: ragged.length, first: ragged.slice(0, mostRagged) },
  };
}
