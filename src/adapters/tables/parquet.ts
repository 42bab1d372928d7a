import { open } from 'node:fs/promises';
import { parquetRead, parquetSchema } from 'hyparquet';
import { compressors as known } from 'hyparquet-compressors';
import type { Table } from '../../domain/data/table/table.ts';
import { InputError, quote } from '../../domain/errors.ts';
import { checkCells } from './limits.ts';
import { parsers, stored, type Write } from './parquet-cells.ts';
import { descriptionLength, ending, metadataOf } from './parquet-metadata.ts';
import { columnWriterOf } from './parquet-nested.ts';
import { guarded } from './parquet-pages.ts';

/**
 * Reads Parquet as text cells: times as ISO 8601, NaN as `NaN`, lists and structs as JSON.
 * `lines` are row numbers.
 *
 * @throws InputError when the file is damaged or packed in a way that is not known
 */
export async function readParquet(bytes: Buffer, file: string): Promise<Table> {
  return refuseDamaged(file, () => read(bytes, file));
}

/**
 * The names of the columns, read from the end of the file at `local` alone.
 *
 * @throws InputError when that is damaged
 */
export async function readNames(local: string, file: string): Promise<string[]> {
  return refuseDamaged(file, async () => {
    const handle = await open(local);
    try {
      const { size } = await handle.stat();
      const last = async (length: number) => {
        const bytes = new Uint8Array(Math.min(length, size));
        await handle.read(bytes, 0, bytes.length, size - bytes.length);
        return bytes.buffer;
      };
      const metadata = metadataOf(await last(descriptionLength(await last(ending)) + ending));
      return parquetSchema(metadata).children.map(({ element }) => element.name);
    } finally {
      await handle.close();
    }
  });
}

async function refuseDamaged<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    // What the library says of itself when it stumbles tells nobody anything.
    const { name, message } = cause as Error;
    const why = name === 'Error' ? ` (${quote(message, 200)})` : '';
    throw new InputError(
      { where: file, remedy: `the Parquet file is damaged or cut off${why}: write it again` },
      { cause },
    );
  }
}

/** The library's LZ4 takes an empty page, as in a group of missing cells, for a damaged one. */
const compressors: typeof known = {
  ...known,
  LZ4_RAW: (input, length) => (length === 0 ? new Uint8Array() : known.LZ4_RAW!(input, length)),
};

async function read(bytes: Buffer, file: string): Promise<Table> {
  const buffer = bytes.buffer.slice(
    bytes.byteOffset,
    bytes.byteOffset + bytes.length,
  ) as ArrayBuffer;
  const metadata = metadataOf(buffer);
  const rows = Number(metadata.num_rows);
  const trees = parquetSchema(metadata).children;
  const names = trees.map(({ element }) => element.name);
  checkCells(file, rows * names.length);
  const columns = new Map(names.map((name): [string, (string | null)[]] => [name, []]));
  const write = new Map(trees.map((tree) => [tree.element.name, columnWriterOf(tree)]));
  let failed: unknown;
  await parquetRead({
    file: { byteLength: buffer.byteLength, slice: (from, to) => buffer.slice(from, to) },
    ...guarded(stored(metadata), buffer, compressors),
    parsers,
    utf8: false,
    // What is thrown in here the library lets go, and it would end the process.
    onChunk: ({ columnName, columnData, rowStart }) => {
      try {
        const cells = columns.get(columnName) as (string | null)[];
        for (let row = 0; row < columnData.length; row++)
          cells[rowStart + row] = (write.get(columnName) as Write)(columnData[row]);
      } catch (error) {
        failed ??= error;
      }
    },
  });
  if (failed) throw failed;
  for (const [name, cells] of columns)
    if (cells.length !== rows)
      throw new Error(`column ${name} has ${cells.length} of ${rows} rows`);
  return { file, names, columns, rows, lines: Array.from({ length: rows }, (_, row) => row + 1) };
}
