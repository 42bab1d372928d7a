import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkCells, limits } from '../adapters/tables/limits.ts';
import { canPack, large, readPacked } from '../adapters/tables/packed/read.ts';
import { threadsFor } from '../adapters/tables/packed/threads.ts';
import type { Waiting } from '../adapters/tables/packed/waiting.ts';
import { readSource } from '../adapters/tables/read.ts';
import type { DataSource } from '../adapters/tables/source.ts';
import type { Contract } from '../domain/data/contract/contract.ts';
import { datasetIn, type MemoryDataset } from '../domain/data/table/memory.ts';
import type { Reading } from '../domain/data/table/reading.ts';
import { memoryDataset } from '../domain/data/table/tables.ts';

/** Up to so many bytes any table is read into memory sooner than the engine is started. */
const small = { plain: 4 * 1024 ** 2, packed: 1024 ** 2 };

/** How a table comes into memory. */
export interface Means {
  /** As in `240MB`: how much it may take. */
  memory: string | undefined;
  threads: Waiting;
}

/** Starts threads where files, by their names and sizes, will be read by several; what else is wrong with them is said later. */
export async function expectHere(
  patterns: readonly string[],
  directory: string,
  { memory, threads }: Means,
): Promise<void> {
  const texts = patterns.filter((pattern) => /\.(?:csv|tsv|tab|txt)$/i.test(pattern));
  const found = texts.map((path) => stat(resolve(directory, path)).catch(() => undefined));
  const size = (await Promise.all(found)).reduce((sum, file) => sum + (file?.size ?? 0), 0);
  if (size >= large && size <= mostText(memory)) threads.start(threadsFor(Infinity) - 1);
}

/** A table in memory, where that is sooner done than by the engine; null where it is not. */
export async function readHere(
  sources: readonly DataSource[],
  contract: Contract | null,
  { memory, threads }: Means,
): Promise<MemoryDataset | null> {
  if (canPack(sources) && textOf(sources) <= mostText(memory)) {
    const stored = await readPacked(sources, contract, roomOf(memory), threads.next);
    return stored && datasetIn(stored, contract);
  }
  if (isSmall(sources)) return read(sources, contract);
  if (sources.some(({ format }) => format !== 'parquet')) return null;
  const { readPages } = await import('../adapters/tables/packed/parquet/read.ts');
  const stored = await readPages(sources, contract, roomOf(memory));
  return stored && datasetIn(stored, contract);
}

/** A table in memory though it takes longer, as there is no engine; null where it is too large. */
export async function readInstead(
  sources: readonly DataSource[],
  contract: Contract | null,
): Promise<MemoryDataset | null> {
  return sizeOf(sources) <= limits.bytes ? read(sources, contract) : null;
}

/** In bytes. */
const roomOf = (memory: string | undefined): number =>
  memory === undefined ? limits.packed : Number.parseInt(memory, 10) * 1e6;

/** Packed cells take from half to twice the bytes that they are written with. */
const mostText = (memory: string | undefined): number => roomOf(memory) / 2;

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
