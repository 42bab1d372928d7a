import type { FileMetaData, SchemaElement } from 'hyparquet';

/** How a cell of a column is written, by what the library reads of it. */
export type Write = (value: unknown) => string | null;

/** How values of Parquet are written: as DuckDB does, so that both engines find the same. */
export function writerOf(element: SchemaElement): Write {
  const write = ownWriter(element) ?? textOf;
  return (value) => (value === null || value === undefined ? null : write(value));
}

/** As which values are to be read as they are stored, since the library would round or refuse them. */
export function stored(metadata: FileMetaData): FileMetaData {
  const schema = metadata.schema.map((element) => {
    if (!isDecimal(element) && !isRefused(element)) return element;
    const { converted_type: _, logical_type: __, ...bare } = element;
    return bare;
  });
  return { ...metadata, schema };
}

export const isDecimal = (element: SchemaElement): boolean =>
  !element.num_children &&
  (element.converted_type === 'DECIMAL' || element.logical_type?.type === 'DECIMAL');

const isRefused = ({ num_children: children, converted_type: type }: SchemaElement): boolean =>
  !children && (type === 'INTERVAL' || type === 'BSON');

const units = { MILLIS: 1_000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n };

function ownWriter(element: SchemaElement): ((value: unknown) => string) | undefined {
  const { converted_type: converted, scale = 0 } = element;
  if (isDecimal(element)) return (value) => decimal(unscaled(value), scale);
  if (converted === 'INTERVAL') return (value) => interval(value as Uint8Array);
  return timeOf(element);
}

/** A time of day, of which the library gives the number of milliseconds and the like. */
export function timeOf({
  converted_type: converted,
  logical_type: logical,
}: SchemaElement): ((value: unknown) => string) | undefined {
  const unit = logical?.type === 'TIME' ? logical.unit : converted?.replace(/^TIME_(?=M)/, '');
  if (unit !== 'MILLIS' && unit !== 'MICROS' && unit !== 'NANOS') return undefined;
  return (value) => instant(BigInt(value as number | bigint), units[unit]).slice(day.length);
}

const day = '1970-01-01T';

function textOf(value: unknown): string {
  if (typeof value === 'number') return doubleText(value);
  if (value instanceof Uint8Array) return bytesText(value);
  if (typeof value !== 'object') return String(value);
  return JSON.stringify(value, (_, inner) => {
    if (inner instanceof Uint8Array) return bytesText(inner);
    return typeof inner === 'bigint' ? String(inner) : inner;
  });
}

/** Digits as they are from 1e-4 to 1e16, with a point from 1e15 on, where a double is no more surely whole. */
export function doubleText(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(value)) return String(value);
  if (size < 1e-4 || size >= 1e16) return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
  return size >= 1e15 && Number.isInteger(value) ? `${value}.0` : String(value);
}

/** The whole number behind a decimal: as such, or in bytes of which the first is the highest. */
export function unscaled(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint);
  const hex = Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return BigInt.asIntN(8 * value.length, BigInt(`0x${hex || '0'}`));
}

export function decimal(whole: bigint, scale: number): string {
  if (scale === 0) return String(whole);
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Months, days and milliseconds, four bytes each. */
export function interval(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [months, days, milliseconds] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  const counts = { year: Math.floor(months / 12), month: months % 12, day: days };
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  if (milliseconds > 0 || parts.length === 0) parts.push(clock(milliseconds));
  return parts.join(' ');
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (count: number) => String(count).padStart(2, '0');
  const whole = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const fraction = String(milliseconds % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${whole.map(two).join(':')}${fraction && `.${fraction}`}`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as the text that they are; what is none byte by byte, as DuckDB shows it. */
export function bytesText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    const shown = (byte: number) =>
      byte >= 0x20 && byte < 0x7f && !`\\"'`.includes(String.fromCharCode(byte));
    const written = (byte: number) =>
      shown(byte)
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    return Array.from(bytes, written).join('');
  }
}

/** Without a zone: Parquet's stamps are in UTC, or in no stated zone at all. */
export const parsers = {
  timestampFromMilliseconds: (value: bigint) => instant(value, 1_000n),
  timestampFromMicroseconds: (value: bigint) => instant(value, 1_000_000n),
  timestampFromNanoseconds: (value: bigint) => instant(value, 1_000_000_000n),
  dateFromDays: (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10),
  stringFromBytes: stringOf,
  // As it stands there.
  jsonFromBytes: stringOf,
};

function stringOf(bytes: Uint8Array): string {
  try {
    return bytes && utf8.decode(bytes);
  } catch {
    throw new Error('a text in it is not UTF-8');
  }
}

const instant = (whole: bigint, perSecond: bigint): string => {
  const fraction = ((whole % perSecond) + perSecond) % perSecond;
  const seconds = new Date(Number((whole - fraction) / perSecond) * 1000)
    .toISOString()
    .slice(0, -5);
  const digits = String(fraction)
    .padStart(String(perSecond).length - 1, '0')
    .replace(/0+$/, '');
  return digits ? `${seconds}.${digits}` : seconds;
};
