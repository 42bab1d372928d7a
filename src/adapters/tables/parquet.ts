import { open } from 'node:fs/promises';
import {
  type FileMetaData,
  parquetMetadata,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaTree,
} from 'hyparquet';
import { compressors as known } from 'hyparquet-compressors';
import type { Table } from '../../domain/data/table/table.ts';
import { InputError, quote } from '../../domain/errors.ts';
import { checkCells } from './limits.ts';
import { parsers, stored, type Write, writerOf } from './parquet-cells.ts';

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
      const slice = async (from: number, to = size) => {
        const bytes = new Uint8Array(to - from);
        await handle.read(bytes, 0, bytes.length, from);
        return bytes.buffer;
      };
      const metadata = await parquetMetadataAsync({ byteLength: size, slice });
      checkPaths(metadata);
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
  const metadata = parquetMetadata(buffer);
  checkPaths(metadata);
  const rows = Number(metadata.num_rows);
  const elements = parquetSchema(metadata).children.map(({ element }) => element);
  const names = elements.map(({ name }) => name);
  checkCells(file, rows * names.length);
  const columns = new Map(names.map((name): [string, (string | null)[]] => [name, []]));
  const write = new Map(elements.map((element) => [element.name, writerOf(element)]));
  await parquetRead({
    file: { byteLength: buffer.byteLength, slice: (from, to) => buffer.slice(from, to) },
    metadata: stored(metadata, elements),
    compressors,
    parsers,
    utf8: false,
    onChunk: ({ columnName, columnData, rowStart }) => {
      const cells = columns.get(columnName) as (string | null)[];
      for (let row = 0; row < columnData.length; row++)
        cells[rowStart + row] = (write.get(columnName) as Write)(columnData[row]);
    },
  });
  for (const [name, cells] of columns)
    if (cells.length !== rows)
      throw new Error(`column ${name} has ${cells.length} of ${rows} rows`);
  return { file, names, columns, rows, lines: Array.from({ length: rows }, (_, row) => row + 1) };
}

/**
 * Every group must hold the schema's columns. Without this the library leaves promises of other
 * columns behind when it meets one that it does not know, and their failure would end the process.
 */
function checkPaths(metadata: FileMetaData): void {
  const leaves: string[] = [];
  const walk = ({ children, path }: SchemaTree) => {
    if (children.length === 0) leaves.push(JSON.stringify(path));
    children.forEach(walk);
  };
  const tree = parquetSchema(metadata);
  walk(tree);
  const names = tree.children.map(({ element }) => element.name);
  if (new Set(names).size !== names.length) throw new Error('two columns have the same name');
  for (const { columns } of metadata.row_groups) {
    const paths = columns.map(({ meta_data }) => JSON.stringify(meta_data?.path_in_schema));
    if (paths.join() !== leaves.join())
      throw new Error('a row group has other columns than the schema');
  }
}
