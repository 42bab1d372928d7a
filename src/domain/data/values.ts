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
export interface Kind {
  type: FieldType;
  format?: string | undefined;
  trueValues?: string[] | undefined;
  falseValues?: string[] | undefined;
}

export const defaultTrue = ['true', 'True', 'TRUE', '1'];
export const defaultFalse = ['false', 'False', 'FALSE', '0'];

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const notFinite = /^([+-]?)(inf|infinity|nan)$/i;
/** Longer ones take time that grows with the square of their length. */
const mostDigits = 1_000;

/** The formats of text that are looked at; others in Table Schema's list hold for any text. */
const textFormats: Record<string, RegExp | undefined> = {
  default: undefined,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  uri: /^[a-zA-Z][a-zA-Z0-9+.-]*:\S+$/,
  uuid: /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
};

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
    return kind.type === 'integer' ? readInteger : readNumber;
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

function readInteger(raw: string): Value | undefined {
  const text = raw.trim();
  if (!/^[+-]?\d+$/.test(text) || text.length > mostDigits) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text.replace('+', ''));
}

function readNumber(raw: string): Value | null | undefined {
  const text = raw.trim();
  if (decimal.test(text)) return Number(text);
  const match = notFinite.exec(text);
  if (!match) return undefined;
  if (match[2]?.toLowerCase() === 'nan') return null;
  return match[1] === '-' ? -Infinity : Infinity;
}

/** What makes two cells of one type the same: equal numbers however written, else equal text. */
export function sameness(value: Value, text: string, type: FieldType): string | number {
  if (type === 'integer' || type === 'number')
    return typeof value === 'bigint' ? `${value}` : (value as number);
  return type === 'boolean' ? String(value) : text;
}
