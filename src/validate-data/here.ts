import { checkCells, limits } from '../adapters/tables/limits.ts';
import { canPack, readPacked } from '../adapters/tables/packed/read.ts';
import { readSource } from '../adapters/tables/read.ts';
import type { DataSource } from '../adapters/tables/source.ts';
import type { Contract } from '../domain/data/contract/contract.ts';
import { datasetIn, type MemoryDataset } from '../domain/data/table/memory.ts';
import type { Reading } from '../domain/data/table/reading.ts';
import { memoryDataset } from '../domain/data/table/tables.ts';

/** Up to so many bytes any table is read into memory sooner than the engine is started. */
const small = { plain: 4 * 1024 ** 2, packed: 1024 ** 2 };

/**
 * A table in memory, where that is sooner done than by the engine; null where it is not.
 *
 * @param memory as in `240MB`: how much it may take
 */
export async function readHere(
  sources: readonly DataSource[],
  contract: Contract | null,
  memory: string | undefined,
): Promise<MemoryDataset | null> {
  const room = memory === undefined ? limits.packed : Number.parseInt(memory, 10) * 1e6;
  // Packed cells take from half to twice the bytes that they are written with.
  if (canPack(sources) && textOf(sources) <= room / 2) {
    const stored = await readPacked(sources, contract, room);
    return stored && datasetIn(stored, contract);
  }
  if (isSmall(sources)) return read(sources, contract);
  if (sources.some(({ format }) => format !== 'parquet')) return null;
  const { readPages } = await import('../adapters/tables/packed/parquet/read.ts');
  const stored = await readPages(sources, contract, room);
  return stored && datasetIn(stored, contract);
}

/** A table in memory though it takes longer, as there is no engine; null where it is too large. */
export async function readInstead(
  sources: readonly DataSource[],
  contract: Contract | null,
): Promise<MemoryDataset | null> {
  return sizeOf(sources) <= limits.bytes ? read(sources, contract) : null;
}

const isPacked = ({ format, packing }: DataSource) => packing !== 'none' || format === 'parquet';

const isSmall = (sources: readonly DataSource[]) =>
  sizeOf(sources) <= (sources.some(isPacked) ? small.packed : small.plain);

const sizeOf = (sources: readonly DataSource[]) =>
  sources.reduce((sum, { bytes }) => sum + bytes, 0);

/** About as many bytes as there are of text, which gzip and zstd make a fraction of. */
const textOf = (sources: readonly DataSource[]) =>
  sources.reduce((sum, { bytes, packing }) => sum + (packing === 'none' ? bytes : 5 * bytes), 0);

async function read(
  sources: readonly DataSource[],
  contract: Contract | null,
): Promise<MemoryDataset> {
  const readings: Reading[] = [];
  let cells = 0;
  for (const source of sources) {
    const reading = await readSource(source);
    cells += reading.table.rows * reading.table.names.length;
    const what = sources.length === 1 ? source.path : `the ${sources.length} files together`;
    checkCells(what, cells);
    readings.push(reading);
  }
  return memoryDataset(readings, contract);
}
