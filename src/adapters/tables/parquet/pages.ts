import type {
  ColumnMetaData,
  CompressionCodec,
  Compressors,
  FileMetaData,
  PageHeader,
} from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import {
  getMaxDefinitionLevel,
  getMaxRepetitionLevel,
  getSchemaPath,
  isFlatColumn,
} from 'hyparquet/src/schema.js';
import { limits } from '../limits.ts';
import { type Column, checkLevels, checkPage, checkValues, readerOf, whole } from './page.ts';
import { checkStruct } from './thrift.ts';

/** Checks the bytes of a page as soon as they are unpacked. */
type Check = (bytes: Uint8Array) => void;

/**
 * The library believes every count and length in a file and makes room for it first, so that one
 * damaged byte may take all memory or never end. Here the heads of all pages are checked; the
 * pages themselves when they are unpacked, which is why each column gets a way of its own for that.
 *
 * @returns the description of the file, and the ways to unpack that stand in it
 * @throws Error in what is damaged; the ways do so as well
 */
export function guarded(
  metadata: FileMetaData,
  bytes: ArrayBuffer,
  known: Compressors,
): { metadata: FileMetaData; compressors: Compressors } {
  const ways: Record<string, Compressors[CompressionCodec]> = {};
  const row_groups = metadata.row_groups.map((group, number) => {
    const columns = group.columns.map((column, at) => {
      const meta = column.meta_data as ColumnMetaData;
      const codec = `${number} ${at}`;
      const checks = checksOf(viewOf(bytes, meta), columnOf(metadata, meta, group.num_rows));
      ways[codec] = (input, length) => {
        const { value: check } = checks.next();
        if (!check) throw new Error('it has more pages than rows');
        const page = unpack(known, meta.codec, input, length);
        check(page);
        return page;
      };
      return { ...column, meta_data: { ...meta, codec: codec as CompressionCodec } };
    });
    return { ...group, columns };
  });
  return { metadata: { ...metadata, row_groups }, compressors: ways as Compressors };
}

function unpack(known: Compressors, codec: CompressionCodec, input: Uint8Array, length: number) {
  if (codec === 'UNCOMPRESSED') return input;
  const way = known[codec];
  if (!way) throw new Error(`it is packed by ${codec}, which is not known`);
  return way(input, length);
}

function columnOf(metadata: FileMetaData, meta: ColumnMetaData, rows: bigint): Column {
  const path = getSchemaPath(metadata.schema, meta.path_in_schema);
  const isFlat = isFlatColumn(path);
  return {
    type: meta.type,
    typeLength: path.at(-1)?.element.type_length ?? 0,
    repetition: getMaxRepetitionLevel(path),
    definition: getMaxDefinitionLevel(path),
    isFlat,
    values: whole(Number(isFlat ? rows : meta.num_values), limits.cells, 'values'),
  };
}

function viewOf(bytes: ArrayBuffer, meta: ColumnMetaData): DataView {
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const length = Number(meta.total_compressed_size);
  whole(start, bytes.byteLength, 'bytes before a column');
  whole(length, bytes.byteLength - start, 'bytes of a column');
  return new DataView(bytes, start, length);
}

/** One for each page that is to be unpacked, in their order. */
function checksOf(view: DataView, column: Column): ArrayIterator<Check> {
  const checks: Check[] = [];
  const reader = { view, offset: 0 };
  let left = column.values;
  // The library goes on until it has all rows; what follows them is not looked at.
  while (reader.offset < view.byteLength - 1 && !(column.isFlat && left === 0)) {
    checkStruct(view, reader.offset);
    const header = parquetHeader(reader);
    const size = whole(header.compressed_page_size, view.byteLength - reader.offset, 'bytes');
    whole(header.uncompressed_page_size, limits.bytes, 'bytes of a page');
    const bytes = new Uint8Array(view.buffer, view.byteOffset + reader.offset, size);
    checks.push(...checkOf(header, bytes, column, left));
    left -= (header.data_page_header ?? header.data_page_header_v2)?.num_values ?? 0;
    reader.offset += size;
  }
  return checks.values();
}

/** Of a page; none for one that is not packed, which is looked at here. */
function checkOf(header: PageHeader, bytes: Uint8Array, column: Column, left: number): Check[] {
  const { dictionary_page_header: dictionary, data_page_header: data } = header;
  if (header.type === 'DICTIONARY_PAGE' && dictionary)
    // Every value takes a bit at least.
    return [(page) => whole(dictionary.num_values, 8 * page.length, 'values of a dictionary')];
  if (header.type === 'DATA_PAGE' && data) {
    const total = whole(data.num_values, left, 'values of a page');
    return [(page) => checkPage(readerOf(page), data.encoding, total, column)];
  }
  const { data_page_header_v2: second } = header;
  if (header.type !== 'DATA_PAGE_V2' || !second) throw new Error('it has a page of no known kind');
  const levels = checkLevels(second, header, bytes, column, left);
  const check: Check = (page) =>
    checkValues(readerOf(page), second.encoding, levels.values, column, 2);
  if (second.is_compressed) return [check];
  check(bytes.subarray(levels.bytes));
  return [];
}
