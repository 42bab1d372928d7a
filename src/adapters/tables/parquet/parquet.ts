import { open } from 'node:fs/promises';
import { type FileMetaData, parquetRead, parquetSchema } from 'hyparquet';
import { compressors as known } from 'hyparquet-compressors';
import type { Table } from '../../../domain/data/table/table.ts';
import { InputError, quote } from '../../../domain/errors.ts';
import { checkCells } from '../limits.ts';
import { parsers, stored, type Write } from './cells.ts';
import { descriptionLength, ending, metadataOf } from './metadata.ts';
import { columnWriterOf } from './nested.ts';
import { guarded } from './pages.ts';

/**
 * Reads Parquet as text cells: times as ISO 8601, NaN as `NaN`, lists and structs as JSON.
 * `lines` are row numbers.
 *
 * @throws InputError when the file is damaged or packed in a way that is not known
 */
export async function readParquet(bytes: Buffer, file: string): Promise<Table> {
  return refuseDamaged(file, () => read(bytes, file));
}

/** The names of the columns. @throws InputError as `readMetadata` */
export async function readNames(local: string, file: string): Promise<string[]> {
  return namesIn(await readMetadata(local, file));
}

const namesIn = (metadata: FileMetaData): string[] =>
  parquetSchema(metadata).children.map(({ element }) => element.name);

/**
 * What a file says of itself, at the end of what is at `local`.
 *
 * @throws InputError when that is damaged
 */
export async function readMetadata(local: string, file: string): Promise<FileMetaData> {
  return refuseDamaged(file, async () => {
    const handle = await open(local);
    try {
      const { size } = await handle.stat();
      const last = async (length: number) => {
        const bytes = new Uint8Array(Math.min(length, size));
        await handle.read(bytes, 0, bytes.length, size - bytes.length);
        return bytes.buffer;
      };
      return metadataOf(await last(descriptionLength(await last(ending)) + ending));
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
  const columns = new Map<string, (string | null)[]>();
  const { names, rows } = await eachGroup(bytes, (about) => {
    checkCells(file, about.rows * about.names.length);
    for (const name of about.names) columns.set(name, []);
    return {
      wanted: about.names,
      chunk: ({ name, values, rowStart, write }) => {
        const cells = columns.get(name) as (string | null)[];
        for (let row = 0; row < values.length; row++) cells[rowStart + row] = write(values[row]);
      },
    };
  });
  return { file, names, columns, rows, lines: Array.from({ length: rows }, (_, row) => row + 1) };
}

/** Values of a column that follow each other, as the library reads them, and how they are written. */
export interface Chunk {
  readonly name: string;
  readonly rowStart: number;
  readonly values: ArrayLike<unknown>;
  readonly write: Write;
}

/** What is done with the wanted columns. */
export interface Visit {
  readonly wanted: readonly string[];
  chunk(chunk: Chunk): void;
  /** All chunks of the rows before `rowEnd` have been visited. */
  groupEnd?(rowEnd: number): void;
}

/** As `eachGroup`. @throws InputError when the file is damaged or packed in a way that is not known */
export async function readChunks(
  bytes: Buffer,
  file: string,
  begin: (about: { names: string[]; rows: number }) => Visit,
): Promise<void> {
  await refuseDamaged(file, () => eachGroup(bytes, begin));
}

/** Visits the wanted columns, a group of rows at a time, of which alone the values are in memory. */
async function eachGroup(
  bytes: Buffer,
  begin: (about: { names: string[]; rows: number }) => Visit,
): Promise<{ names: string[]; rows: number }> {
  const buffer = ownBuffer(bytes);
  const metadata = metadataOf(buffer);
  const rows = Number(metadata.num_rows);
  const trees = parquetSchema(metadata).children;
  const names = trees.map(({ element }) => element.name);
  const { wanted, chunk, groupEnd } = begin({ names, rows });
  const write = new Map(trees.map((tree) => [tree.element.name, columnWriterOf(tree)]));
  const file = {
    byteLength: buffer.byteLength,
    slice: (from: number, to?: number) => buffer.slice(from, to),
  };
  const known = guarded(stored(metadata), buffer, compressors);
  const counts = new Map<string, number>();
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    let failed: unknown;
    const onChunk = (found: {
      columnName: string;
      columnData: ArrayLike<unknown>;
      rowStart: number;
    }) => {
      const { columnName: name, columnData: values } = found;
      counts.set(name, (counts.get(name) ?? 0) + values.length);
      // What is thrown in here the library lets go, and it would end the process.
      try {
        chunk({ name, values, rowStart: found.rowStart, write: write.get(name) as Write });
      } catch (error) {
        failed ??= error;
      }
    };
    const own = { rowStart, rowEnd, columns: [...wanted], onChunk };
    if (wanted.length > 0 && rowEnd > rowStart)
      await parquetRead({ file, ...known, parsers, utf8: false, ...own });
    if (failed) throw failed;
    groupEnd?.(rowEnd);
    rowStart = rowEnd;
  }
  for (const name of wanted)
    if ((counts.get(name) ?? 0) !== rows)
      throw new Error(`column ${name} has ${counts.get(name) ?? 0} of ${rows} rows`);
  return { names, rows };
}

/** Without a copy where the bytes are all that is in their buffer. */
function ownBuffer({ buffer, byteOffset, length }: Buffer): ArrayBuffer {
  const isWhole = byteOffset === 0 && length === buffer.byteLength;
  return (isWhole ? buffer : buffer.slice(byteOffset, byteOffset + length)) as ArrayBuffer;
}
