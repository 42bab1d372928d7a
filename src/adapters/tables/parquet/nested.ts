import type { SchemaElement, SchemaTree } from 'hyparquet';
import { isListLike, isMapLike } from 'hyparquet/src/schema.js';
import {
  bytesText,
  decimal,
  interval,
  isDecimal,
  timeOf,
  unscaled,
  type Write,
  writerOf,
} from './cells.ts';

type WriteJson = (value: unknown) => string;

/** How a cell of a column is written; a list, map or struct as JSON, to the last digit as DuckDB does. */
export function columnWriterOf(node: SchemaTree): Write {
  const { element, children } = node;
  const isPlain = children.length === 0 && element.repetition_type !== 'REPEATED';
  if (isPlain || element.logical_type?.type === 'VARIANT') return writerOf(element);
  const write = jsonWriterOf(node);
  return (value) => (value === null || value === undefined ? null : write(value));
}

function jsonWriterOf(node: SchemaTree): WriteJson {
  const write = withoutMissing(ofKind(node));
  const isRepeated = node.element.repetition_type === 'REPEATED';
  return isRepeated ? withoutMissing(listOf(write)) : write;
}

const withoutMissing =
  (write: WriteJson): WriteJson =>
  (value) =>
    value === null || value === undefined ? 'null' : write(value);

const listOf =
  (write: WriteJson): WriteJson =>
  (value) =>
    `[${Array.from(value as ArrayLike<unknown>, write).join(',')}]`;

function ofKind(node: SchemaTree): WriteJson {
  const [child] = node.children;
  if (!child) return leaf(node.element);
  if (isListLike(node)) return listOf(withoutMissing(ofKind(child.children[0] ?? child)));
  if (isMapLike(node)) {
    const write = jsonWriterOf(child.children[1] as SchemaTree);
    return (value) => object(Object.entries(value as object), () => write);
  }
  const writers = new Map(node.children.map((it) => [it.element.name, jsonWriterOf(it)]));
  return (value) =>
    object(Object.entries(value as object), (name) => writers.get(name) as WriteJson);
}

const object = (entries: [string, unknown][], writer: (name: string) => WriteJson) =>
  `{${entries.map(([name, value]) => `${quoted(name)}:${writer(name)(value)}`).join(',')}}`;

function leaf(element: SchemaElement): WriteJson {
  const { type, converted_type: converted, logical_type: logical, scale = 0 } = element;
  if (isDecimal(element)) {
    const digits = (value: unknown) => decimal(unscaled(value), scale);
    // DuckDB takes a short one for a double.
    return (element.precision ?? 0) > 15 ? digits : (value) => double(Number(digits(value)));
  }
  if (converted === 'INTERVAL') return (value) => quoted(interval(value as Uint8Array));
  if (converted === 'JSON') return (value) => JSON.stringify(JSON.parse(value as string));
  const time = timeOf(element);
  if (time) return (value) => quoted(time(value) + zone(element));
  // The reader's parsers have made a text of it.
  if (logical?.type === 'TIMESTAMP')
    return (value) => quoted(String(value).replace('T', ' ') + zone(element));
  if (converted?.startsWith('TIMESTAMP_') || type === 'INT96')
    return (value) => quoted(String(value).replace('T', ' '));
  if (type === 'FLOAT' || type === 'DOUBLE' || logical?.type === 'FLOAT16')
    return (value) => double(value as number);
  return plain;
}

const zone = ({ logical_type: logical }: SchemaElement) =>
  logical && 'isAdjustedToUTC' in logical && logical.isAdjustedToUTC ? '+00' : '';

function plain(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  return quoted(value instanceof Uint8Array ? bytesText(value) : String(value));
}

/** As DuckDB's JSON has it: a double is seen to be one. */
function double(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value).replace('e+', 'e');
  return /[.eIN]/.test(text) ? text : `${text}.0`;
}

/** JSON with the codes of control characters in capitals. */
const quoted = (text: string) =>
  JSON.stringify(text).replace(/\\(?:u00([01][\da-f])|.)/g, (escaped, code?: string) =>
    code === undefined ? escaped : `\\u00${code.toUpperCase()}`,
  );
