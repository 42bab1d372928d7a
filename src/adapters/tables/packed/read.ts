import { createHash } from 'node:crypto';
import type { Contract } from '../../../domain/data/contract/contract.ts';
import type { DataFile } from '../../../domain/data/dataset.ts';
import { isNumber } from '../../../domain/data/profile/profile.ts';
import { nothingAhead } from '../../../domain/data/table/ahead.ts';
import { isPlain } from '../../../domain/data/table/cells.ts';
import type { ReadCells } from '../../../domain/data/table/held.ts';
import type { Place, Stored } from '../../../domain/data/table/memory.ts';
import { mostRagged } from '../../../domain/data/table/reading.ts';
import { hashOf } from '../hash.ts';
import { locate } from '../locate.ts';
import { isMarked } from '../marks.ts';
import { type DataSource, refuseChanged } from '../source.ts';
import { eachPiece } from '../typed/checked.ts';
import type { Made, Wanted } from './columns.ts';
import { cutter } from './cut.ts';
import { type Taker, taker } from './taker.ts';
import { textThread } from './text-thread.ts';
import { threadedTaker, threadsFor } from './threads.ts';

/** Can these files be read so? They are text whose delimiter and quote are of one byte. */
export const canPack = (sources: readonly DataSource[]): boolean =>
  sources.every(({ dialect, format }) => format === 'delimited' && !isMarked(dialect));

/** Less text than this is read sooner than threads are started, in bytes. */
export const large = 4 * 1024 ** 2;

/** Thrown where columns take more memory than they may. */
const tooMuch = new Error('these columns take more memory than they may');

/**
 * Reads delimited text into memory, its cells packed, for a table of all files.
 *
 * @param most as much memory as the cells may take, in bytes
 * @param start starts a thread
 * @returns null where they take more
 * @throws InputError in one line, with the physical line where there is one
 */
export async function readPacked(
  sources: readonly DataSource[],
  contract: Contract | null,
  most: number,
  start = textThread,
): Promise<Stored | null> {
  const names = [...new Set(sources.flatMap(namesOf))];
  try {
    const wanted = { names, all: names, contract, areCoded: false };
    const { ahead, columns, files } = await readAll(sources, wanted, { most, start });
    await refuseChanged(sources);
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    return { files, rows, columns, ahead, written: (rows) => written(sources, files, rows) };
  } catch (cause) {
    if (cause === tooMuch) return null;
    throw cause;
  }
}

interface Read extends Made {
  files: DataFile[];
}

interface Means {
  /** As much memory as the cells may take, in bytes. */
  most: number;
  start: typeof textThread;
}

async function readAll(
  sources: readonly DataSource[],
  wanted: Wanted,
  means: Means,
): Promise<Read> {
  const read = await readColumns(sources, wanted, means);
  return mended(read, (names) => readColumns(sources, { ...wanted, names, areCoded: true }, means));
}

/**
 * What were numbers in the beginning are texts further on, and so all of them are.
 *
 * @param again reads some columns as texts
 */
export async function mended<T extends Made>(
  read: T,
  again: (names: string[]) => Promise<Made>,
): Promise<T> {
  const { columns } = read;
  const names = columns.filter(isMisread).map(({ reading }) => reading.name);
  if (names.length === 0) return read;
  const made = await again(names);
  const known = new Map(made.columns.map((column) => [column.reading.name, column]));
  return {
    ...{ ...read, ahead: nothingAhead },
    columns: columns.map((column) => known.get(column.reading.name) ?? column),
  };
}

const isMisread = ({ cells, reading: { type } }: ReadCells) =>
  isPlain(cells) && !isNumber(type) && type !== 'any';

async function readColumns(
  sources: readonly DataSource[],
  wanted: Wanted,
  { most, start }: Means,
): Promise<Read> {
  const size = sources.reduce((sum, { bytes }) => sum + bytes, 0);
  const threads = size < large ? 1 : threadsFor(wanted.names.length);
  const own = threads > 1 ? threadedTaker(wanted, threads, start) : taker(wanted);
  const files: DataFile[] = [];
  try {
    for (const source of sources) {
      const file = await readFile(source, { taker: own, most, size });
      own.end({ names: source.names, partitions: source.partitions, rows: file.rows });
      files.push(file);
    }
    return { files, ...(await own.finish()) };
  } finally {
    own.close();
  }
}

interface Reading {
  taker: Taker;
  most: number;
  /** Of all files, in bytes. */
  size: number;
}

async function readFile(source: DataSource, { taker, most, size }: Reading): Promise<DataFile> {
  const { bytes, dialect, names, packing, path } = source;
  const ragged: DataFile['ragged'] & { first: unknown[] } = { count: 0, first: [] };
  const onRagged = (line: number, cells: number) => {
    if (ragged.count++ < mostRagged) ragged.first.push({ line, cells });
  };
  const cut = cutter(dialect, { path, width: names.length, onRagged }, taker.memoryFor);
  const hash = packing === 'none' ? createHash('sha256') : null;
  let [rows, read] = [0, 0];
  const take = async (piece?: Buffer) => {
    const some = cut(piece);
    read += piece?.length ?? 0;
    rows += some.rows;
    const expected = packing === 'none' ? Math.ceil((1.01 * rows * size) / read) : rows;
    const memory = await taker.take({ names, cut: some, expected });
    if (memory > most) throw tooMuch;
  };
  await eachPiece(source, take, (raw) => hash?.update(raw));
  const sha256 = hash?.digest('hex') ?? (await hashOf(source.local));
  return { path, bytes, names: namesOf(source), sha256, rows, ragged };
}

/** The columns of a file, those of its folders behind its own. */
export const namesOf = ({ names, partitions }: DataSource): string[] => [
  ...names,
  ...Object.keys(partitions).filter((name) => !names.includes(name)),
];

/**
 * One pass over each file that has one of the rows.
 *
 * @throws InputError when one has changed since it was read
 */
async function written(
  sources: readonly DataSource[],
  files: readonly DataFile[],
  rows: readonly number[],
): Promise<Map<number, Place>> {
  await refuseChanged(sources);
  const places = new Map<number, Place>();
  let start = 0;
  for (const [at, source] of sources.entries()) {
    const end = start + files[at]!.rows;
    const own = rows.filter((row) => row >= start && row < end).map((row) => row - start);
    for (const [row, { line, cells }] of await locate(source, own)) {
      const here = source.names.map((name, at): [string, string | null] => [
        name,
        cells[at] ?? null,
      ]);
      const all = new Map([...Object.entries(source.partitions), ...here]);
      places.set(start + row, { file: source.path, line, cells: all });
    }
    start = end;
  }
  return places;
}
