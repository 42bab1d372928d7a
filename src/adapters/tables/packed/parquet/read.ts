import type { FileMetaData } from 'hyparquet';
import type { Contract } from '../../../../domain/data/contract/contract.ts';
import type { DataFile } from '../../../../domain/data/dataset.ts';
import type { Stored } from '../../../../domain/data/table/memory.ts';
import { hashOf } from '../../hash.ts';
import { readMetadata } from '../../parquet/parquet.ts';
import { type DataSource, refuseChanged } from '../../source.ts';
import { mended, namesOf } from '../read.ts';
import { threadsFor } from '../threads.ts';
import { handsFor } from './hands.ts';
import { placesOf } from './places.ts';
import { planOf } from './plan.ts';

/** About how much memory a cell takes at most, in bytes, where its text is not long. */
const aCell = 16;

/** Fewer cells are read sooner than a second thread is started. */
const large = 1_000_000;

/**
 * Reads Parquet into memory, its cells packed, for a table of all files: page by page, each thread its
 * own columns.
 *
 * @param most as much memory as the cells may take, in bytes
 * @returns null where this cannot be done: they take more memory, or a file is damaged or has columns
 * of other types
 * @throws InputError when a file has changed since it was opened
 */
export async function readPages(
  sources: readonly DataSource[],
  contract: Contract | null,
  most: number,
): Promise<Stored | null> {
  // Another way to read them says what is wrong.
  const stored = await read(sources, contract, most).catch(() => null);
  if (stored) await refuseChanged(sources);
  return stored;
}

async function read(
  sources: readonly DataSource[],
  contract: Contract | null,
  most: number,
): Promise<Stored | null> {
  const described = await Promise.all(sources.map(({ local, path }) => readMetadata(local, path)));
  const plan = planOf(sources, described);
  if (!plan) return null;
  const { columns: all, rows } = plan;
  const cells = rows * all.length;
  if (cells * aCell > most) return null;
  const hands = handsFor(cells < large ? 1 : threadsFor(all.length), most);
  try {
    const hashes = Promise.all(sources.map(({ local }) => hashOf(local)));
    hashes.catch(() => {});
    const names = all.map(({ name }) => name);
    const wanted = { names, all: names, contract, areCoded: false };
    const { ahead, columns } = await mended(await hands.make(plan, wanted), (names) =>
      hands.make(plan, { ...wanted, names, areCoded: true }),
    );
    const files = filesOf(sources, described, await hashes);
    const written = async (rows: readonly number[]) => placesOf(rows, columns, files);
    return { rows, columns, ahead, files, written };
  } finally {
    hands.close();
  }
}

function filesOf(
  sources: readonly DataSource[],
  described: readonly FileMetaData[],
  hashes: readonly string[],
): DataFile[] {
  return sources.map((source, at) => ({
    ...{ path: source.path, bytes: source.bytes, names: namesOf(source) },
    ...{ sha256: hashes[at]!, rows: Number(described[at]!.num_rows) },
    ragged: { count: 0, first: [] },
  }));
}
