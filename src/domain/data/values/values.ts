import { mostDigits, type NumeralKind, numeral, plainNumber } from './numerals.ts';
import { timeReader } from './times.ts';

export const fieldTypes = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'datetime',
  'time',
  'any',
] as const;

export type FieldType = (typeof fieldTypes)[number];

/** What a cell holds: text, a number, a truth; times are seconds; integers beyond 2^53 are exact. */
export type Value = string | number | bigint | boolean;

/** Reads a cell's text: its value, null for NaN (which counts as missing), undefined when it is not of the type. */
export type Reader = (text: string) => Value | null | undefined;

/** What a reader is made from, in the words of Table Schema. */
export interface Kind extends NumeralKind {
  type: FieldType;
  format?: string | undefined;
  trueValues?: string[] | undefined;
  falseValues?: string[] | undefined;
}

export const defaultTrue = ['true', 'True', 'TRUE', '1'];
export const defaultFalse = ['false', 'False', 'FALSE', '0'];

const notFinite = /^([+-]?)(inf|infinity|nan)$/i;

/** The formats of text; what is white space is spelled out, as engines differ on it. `binary` is base64. */
const textFormats: Record<string, RegExp | undefined> = {
  default: undefined,
  email: /^[^\t\n\v\f\r @]+@[^\t\n\v\f\r @]+\.[^\t\n\v\f\r @]+$/,
  uri: /^[a-zA-Z][a-zA-Z0-9+.-]*:[^\t\n\v\f\r ]+$/,
  binary: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  uuid: /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
};

/** What a text of a format looks like, in the syntax that RE2 and JavaScript share; undefined where any text will do. */
export const textPattern = (format = 'default'): string | undefined => textFormats[format]?.source;

/** What may stand as the format of a text field. */
export const knownTextFormats = Object.keys(textFormats);

/** The reader of a kind of field; undefined when its format is not known. White space around a number or time is no part of it. */
export function readerOf(kind: Kind): Reader | undefined {
  const format = kind.format ?? 'default';
  if (kind.type === 'any') return (text) => text;
  if (kind.type === 'string') return textReader(format);
  if (kind.type === 'boolean') return booleanReader(kind);
  if (kind.type === 'integer' || kind.type === 'number') {
    if (format !== 'default') return undefined;
    return kind.type === 'integer' ? integerReader(kind) : numberReader(kind);
  }
  const read = timeReader(kind.type, format);
  return read && ((text) => read(text.trim()));
}

function textReader(format: string): Reader | undefined {
  if (!Object.hasOwn(textFormats, format)) return undefined;
  const pattern = textFormats[format];
  return pattern ? (text) => (pattern.test(text) ? text : undefined) : (text) => text;
}

function booleanReader({ trueValues = defaultTrue, falseValues = defaultFalse }: Kind): Reader {
  const known = new Map([
    ...trueValues.map((text): [string, boolean] => [text, true]),
    ...falseValues.map((text): [string, boolean] => [text, false]),
  ]);
  return (text) => known.get(text) ?? known.get(text.trim());
}

function integerReader(kind: Kind): Reader {
  const plain = plainNumber(numeral('integer', kind));
  return (text) => {
    const digits = plain(text.trim());
    if (digits === undefined) return undefined;
    const value = Number(digits);
    if (Number.isSafeInteger(value)) return value;
    return digits.replace(/^[+-]?0*/, '').length > mostDigits
      ? undefined
      : BigInt(digits.replace('+', ''));
  };
}

function numberReader(kind: Kind): Reader {
  const plain = plainNumber(numeral('number', kind));
  return (raw) => {
    const text = raw.trim();
    const digits = plain(text);
    if (digits !== undefined) return Number(digits);
    const match = notFinite.exec(text);
    if (!match) return undefined;
    if (match[2]?.toLowerCase() === 'nan') return null;
    return match[1] === '-' ? -Infinity : Infinity;
  };
}

/**
 * A value of a contract in the way that the cells of its column are written: numbers may stand there
 * with a point, truths as `true` and `false`, whatever the cells have. The text itself otherwise.
 */
export function asCell(kind: Kind, text: string): string {
  if (
    kind.type === 'boolean' &&
    !kind.trueValues?.includes(text) &&
    !kind.falseValues?.includes(text)
  )
    return spelledTruth(kind, text);
  if (kind.type !== 'number' || kind.decimalChar === undefined) return text;
  const isPlain = readerOf({ type: 'number' })?.(text) !== undefined;
  return isPlain ? text.replace('.', kind.decimalChar) : text;
}

function spelledTruth({ trueValues, falseValues }: Kind, text: string): string {
  if (text === 'true') return trueValues?.[0] ?? text;
  return text === 'false' ? (falseValues?.[0] ?? text) : text;
}

/** What makes two cells of one type the same: equal numbers however written, else equal text; white space around a time is no part of it. */
export function sameness(value: Value, text: string, type: FieldType): string | number {
  if (type === 'integer' || type === 'number')
    return typeof value === 'bigint' ? `${value}` : (value as number);
  if (type === 'string' || type === 'any') return text;
  return type === 'boolean' ? String(value) : text.trim();
}
