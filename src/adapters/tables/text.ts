import { isUtf8 } from 'node:buffer';
import { InputError } from '../../domain/errors.ts';
import { decoderOf, encodingOf, markLength } from './encoding.ts';

/**
 * The text of a file, or of its beginning, without its byte order mark.
 *
 * @param encoding as in `encodingOf`
 * @param isWhole false for a beginning, which may end within a character
 * @throws InputError with the line of the first byte that is not text
 */
export function decode(
  bytes: Buffer,
  file: string,
  { encoding, isWhole = true }: { encoding?: string | undefined; isWhole?: boolean } = {},
): string {
  const name = encodingOf(bytes, encoding, file);
  if (name === 'utf-8') {
    const known = isWhole ? bytes : bytes.subarray(0, bytes.length - halfLength(bytes));
    checkUtf8(known, file);
    return known.toString('utf8', markLength(known));
  }
  const read = decoderOf(name);
  let text: string;
  try {
    text = isWhole ? read(bytes) + read() : read(bytes);
  } catch {
    throw notIn(name, new TextDecoder(name).decode(bytes), file);
  }
  const zero = nulIn(text, file);
  if (zero) throw zero;
  return text;
}

/** How many bytes at the end of a beginning may be part of a character that goes on behind it. */
export function halfLength(bytes: Buffer): number {
  let at = bytes.length;
  while (at > Math.max(0, bytes.length - 4) && ((bytes[at - 1] as number) & 0xc0) === 0x80) at--;
  return (bytes[at - 1] ?? 0) < 0xc0 ? 0 : bytes.length - at + 1;
}

/** Where a piece of a file begins: its first byte's offset, and its line. */
export interface Start {
  offset: number;
  line: number;
}

/** @throws InputError with the line of the first byte that is not text in UTF-8 */
export function checkUtf8(
  bytes: Buffer,
  file: string,
  start: Start = { offset: 0, line: 1 },
): void {
  const found = nul(bytes, file, start) ?? notUtf8(bytes, file, start);
  if (found) throw found;
}

/** What is wrong with a piece that has a NUL; undefined where it has none. */
export function nul(bytes: Buffer, file: string, start: Start): InputError | undefined {
  const zero = bytes.indexOf(0);
  return zero < 0 ? undefined : binary(bytes, file, zero, start);
}

/** What is wrong with a piece that is not UTF-8; undefined where it is. */
export function notUtf8(bytes: Buffer, file: string, start: Start): InputError | undefined {
  return isUtf8(bytes) ? undefined : notText8(bytes, file, start);
}

function binary(bytes: Buffer, file: string, zero: number, start: Start): InputError {
  const isWide =
    start.offset === 0 &&
    bytes.length >= 8 &&
    [1, 3, 5, 7].every((at) => bytes[at - (zero === 0 ? 1 : 0)] === 0);
  const remedy = isWide
    ? `it seems to be UTF-16: give its encoding, utf-16${zero === 0 ? 'be' : 'le'}`
    : `it is not a text file: there is a NUL at byte ${start.offset + zero + 1}; save it as text in UTF-8`;
  return new InputError({ where: `${file}:${lineAt(bytes, zero, start)}`, remedy });
}

/** As `nul`, of text that was in another encoding and begins on `line`. */
export function nulIn(text: string, file: string, line = 1): InputError | undefined {
  const zero = text.indexOf('\0');
  if (zero < 0) return undefined;
  return new InputError({
    where: `${file}:${line + text.slice(0, zero).split('\n').length - 1}`,
    remedy: 'there is a NUL: it is not a text file, or its encoding is another one',
  });
}

/** @param text from the line `line` on, with U+FFFD where it is not of the encoding */
export function notIn(encoding: string, text: string, file: string, line = 1): InputError {
  const [before = ''] = text.split('\ufffd', 1);
  return new InputError({
    where: `${file}:${line + before.split('\n').length - 1}`,
    remedy: `this is not ${encoding.toUpperCase()}: give the encoding that it has`,
  });
}

function notText8(bytes: Buffer, file: string, start: Start): InputError {
  const at = firstBad(bytes);
  const byte = `0x${bytes[at]!.toString(16).padStart(2, '0')}`;
  return new InputError({
    where: `${file}:${lineAt(bytes, at, start)}`,
    found: `byte ${byte} at ${start.offset + at + 1}`,
    allowed: 'UTF-8',
    remedy: 'convert it, or give the encoding of the data, as in encoding: latin-1',
  });
}

/** The offset of the first byte that begins no valid character. */
function firstBad(bytes: Buffer): number {
  let start = 0;
  for (let end: number; start < bytes.length; start = end) {
    const newline = bytes.indexOf(10, start);
    end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    if (!isUtf8(line)) break;
  }
  const size = (lead: number) => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
  let at = start;
  while (isUtf8(bytes.subarray(at, at + size(bytes[at]!)))) at += size(bytes[at]!);
  return at;
}

function lineAt(bytes: Buffer, offset: number, start: Start): number {
  let { line } = start;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}
