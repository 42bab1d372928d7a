import { checkCells } from '../adapters/tables/limits.ts';
import { readData } from '../adapters/tables/read.ts';
import type { Contract } from '../domain/data/contract.ts';
import { plural } from '../domain/data/finding.ts';
import { type Inspection, inspect } from '../domain/data/inspect.ts';
import { memoryDataset } from '../domain/data/memory.ts';
import type { Dialect, Reading } from '../domain/data/reading.ts';
import type { Validation } from '../domain/records/validation.ts';
import type { Tools } from '../runtime/room.ts';

/** What was found in files, and which they were. */
export interface InspectedFiles extends Inspection {
  files: Validation['files'];
}

/** Reads files into memory and inspects them as one table. */
export async function inspectFiles(
  files: readonly string[],
  contract: Contract | null,
  tools: Tools,
): Promise<InspectedFiles> {
  const readings = await readFiles(files, contract?.dialect ?? {}, tools);
  return {
    files: readings.map(({ table, sha256, bytes }) => {
      return { path: table.file, sha256, bytes, rows: table.rows };
    }),
    ...(await inspect(memoryDataset(readings, contract), contract, tools.context.now())),
  };
}

/** Reads files one after the other, and says so. */
export async function readFiles(
  files: readonly string[],
  dialect: Dialect,
  { context, log }: Tools,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  let cells = 0;
  for (const file of files) {
    const reading = await readData(file, dialect, context.directory);
    const { names, rows } = reading.table;
    cells += rows * names.length;
    checkCells(files.length === 1 ? file : `the ${files.length} files together`, cells);
    log.info(`read ${file}: ${plural(rows, 'row')}, ${plural(names.length, 'column')}`);
    readings.push(reading);
  }
  return readings;
}
