import type { CompressionCodec, PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { limits } from '../../limits.ts';
import { whole } from '../../parquet/page.ts';
import { checkStruct } from '../../parquet/thrift.ts';
import type { Present } from '../present.ts';
import { type Bytes, bytesOf, isOneRun, readRuns } from './runs.ts';
import type { Unpack } from './unpack.ts';

/** A part of a column in a file. */
export interface Chunk {
  start: number;
  length: number;
  rows: number;
  codec: CompressionCodec;
}

/** A page, unpacked. */
export type Page =
  | { dictionary: Uint8Array; count: number }
  | {
      /** How the values are stored, as Parquet names it. */
      encoding: string;
      rows: number;
      /** How many cells are there. */
      count: number;
      /** Null where all are. */
      present: Present | null;
      values: Uint8Array;
    };

/**
 * The pages of a part of a column without columns in it; each is to be used before the next one is
 * asked for.
 *
 * @param isOptional some cells may be missing
 * @throws Error in what is damaged, or of a kind that is not known
 */
export function* pagesOf(
  bytes: Uint8Array,
  { codec, rows }: Chunk,
  { isOptional, unpack }: { isOptional: boolean; unpack: Unpack },
): Generator<Page> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = { view, offset: 0 };
  let left = rows;
  while (left > 0) {
    checkStruct(view, reader.offset);
    const header = parquetHeader(reader);
    const size = whole(header.compressed_page_size, bytes.length - reader.offset, 'bytes');
    whole(header.uncompressed_page_size, limits.bytes, 'bytes of a page');
    const packed = bytes.subarray(reader.offset, reader.offset + size);
    reader.offset += size;
    const page = pageOf(header, packed, { codec, isOptional, left, unpack });
    if ('rows' in page) left -= page.rows;
    yield page;
  }
}

interface About {
  codec: CompressionCodec;
  isOptional: boolean;
  unpack: Unpack;
  /** No page has more rows. */
  left: number;
}

function pageOf(header: PageHeader, packed: Uint8Array, about: About): Page {
  const { data_page_header: first, data_page_header_v2: second } = header;
  const { dictionary_page_header: dictionary, uncompressed_page_size: size } = header;
  if (dictionary) {
    const page = about.unpack(packed, size, about.codec);
    // Every value takes a byte at least, where it is no truth, which has no dictionary.
    return { dictionary: page, count: whole(dictionary.num_values, page.length, 'values') };
  }
  if (second) return secondPage(second, packed, size, about);
  if (!first) throw new Error('a page of no known kind');
  const rows = whole(first.num_values, about.left, 'values of a page');
  const page = about.unpack(packed, size, about.codec);
  if (!about.isOptional)
    return { encoding: first.encoding, rows, count: rows, present: null, values: page };
  if (first.definition_level_encoding !== 'RLE') throw new Error('levels of another kind');
  const reader = bytesOf(page);
  const length = whole(reader.view.getUint32(0, true), page.length - 4, 'bytes of levels');
  const levels = presentIn(bytesOf(page.subarray(4, 4 + length)), rows);
  return { encoding: first.encoding, rows, ...levels, values: page.subarray(4 + length) };
}

function secondPage(
  header: NonNullable<PageHeader['data_page_header_v2']>,
  packed: Uint8Array,
  size: number,
  { codec, isOptional, left, unpack }: About,
): Page {
  const rows = whole(header.num_values, left, 'values of a page');
  const length = whole(header.definition_levels_byte_length, packed.length, 'bytes of levels');
  if (header.repetition_levels_byte_length > 0) throw new Error('values within values');
  const levels = isOptional
    ? presentIn(bytesOf(packed.subarray(0, length)), rows)
    : { count: rows, present: null };
  const rest = packed.subarray(length);
  const values = header.is_compressed ? unpack(rest, size - length, codec) : rest;
  return { encoding: header.encoding, rows, ...levels, values };
}

let some = new Int32Array(0);

function presentIn(bytes: Bytes, rows: number): { count: number; present: Present | null } {
  if (isOneRun(bytes, 1, rows)) return { count: rows, present: null };
  if (some.length < rows) some = new Int32Array(rows);
  readRuns(bytes, 1, rows, some);
  let count = 0;
  for (let row = 0; row < rows; row++) count += some[row]!;
  if (count === rows) return { count, present: null };
  const present = new Uint8Array(Math.ceil(rows / 8));
  for (let row = 0; row < rows; row++) present[row >> 3]! |= some[row]! << (row & 7);
  return { count, present };
}
