import type { PageHeader, ParquetType } from 'hyparquet';
import { checkBeginnings, checkDifferences, checkRuns, type Reader } from './runs.ts';

/** What of a column bounds what its pages may hold. */
export interface Column {
  readonly type: ParquetType;
  readonly typeLength: number;
  readonly repetition: number;
  readonly definition: number;
  readonly isFlat: boolean;
  /** Values that its pages hold together, those that are missing included. */
  readonly values: number;
}

export const readerOf = (page: Uint8Array): Reader => ({
  view: new DataView(page.buffer, page.byteOffset, page.byteLength),
  offset: 0,
});

const bits = (most: number) => 32 - Math.clz32(most);

/** A page of which the levels are packed as well. */
export function checkPage(reader: Reader, encoding: string, total: number, column: Column): void {
  const { repetition, definition } = column;
  if (repetition) checkBlock(reader, bits(repetition), total);
  const values = definition ? checkBlock(reader, bits(definition), total, definition) : total;
  checkValues(reader, encoding, values, column, 1);
}

/** Runs behind their length in bytes. */
function checkBlock(reader: Reader, width: number, total: number, wanted?: number): number {
  const end = reader.view.getUint32(reader.offset, true) + reader.offset + 4;
  reader.offset += 4;
  const found = checkRuns(reader, width, total, wanted);
  reader.offset = end;
  return found;
}

/**
 * Levels that are not packed.
 *
 * @returns how many values follow the levels, and how many bytes those take
 */
export function checkLevels(
  page: NonNullable<PageHeader['data_page_header_v2']>,
  header: PageHeader,
  bytes: Uint8Array,
  { repetition, definition }: Column,
  left: number,
): { values: number; bytes: number } {
  const total = whole(page.num_values, left, 'values of a page');
  const missing = whole(page.num_nulls, total, 'missing values');
  const most = Math.min(bytes.length, header.uncompressed_page_size);
  const first = whole(page.repetition_levels_byte_length, most, 'bytes of levels');
  const second = whole(page.definition_levels_byte_length, most - first, 'bytes of levels');
  const { view } = readerOf(bytes);
  if (repetition) checkRuns({ view, offset: 0 }, bits(repetition), total);
  if (definition) checkRuns({ view, offset: first }, bits(definition), total);
  return { values: total - missing, bytes: first + second };
}

/** The values of a page, by how they are stored. `version` is that of the page. */
export function checkValues(
  reader: Reader,
  encoding: string,
  count: number,
  { type, typeLength }: Column,
  version: 1 | 2,
): void {
  const { view } = reader;
  if (encoding === 'RLE' && (type === 'BOOLEAN' || version === 2)) checkBlock(reader, 1, count);
  else if (encoding.endsWith('_DICTIONARY') || encoding === 'RLE') {
    const width = view.getUint8(reader.offset++);
    if (width > 0 || version === 2) checkRuns(reader, width, count);
  } else if (encoding === 'DELTA_BYTE_ARRAY') checkBeginnings(reader, count);
  else if (encoding.startsWith('DELTA_')) checkDifferences(reader);
  else if (encoding === 'BYTE_STREAM_SPLIT')
    whole(count * typeLength, view.byteLength, 'bytes of values');
}

/** @throws Error when it is no count, or larger than can be */
export function whole(value: number, most: number, what: string): number {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Error(
    typeof value === 'number'
      ? `it says that it has ${value} ${what}`
      : `its number of ${what} is none`,
  );
}
