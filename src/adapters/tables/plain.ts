import { isUtf8 } from 'node:buffer';
import { InputError } from '../../domain/errors.ts';
import { markLength } from './encoding.ts';
import { eachRow } from './header.ts';
import type { Writing } from './marks.ts';
import { unpacked } from './packing.ts';
import { pieces } from './pieces.ts';
import type { DataSource } from './source.ts';
import { halfLength } from './text.ts';

/** What a delimiter or a quote is, but for letters, digits and spaces. */
const sign = /^[\t!-/:-@[-`{-~]$/;

/** What another reader must know of a text. */
export interface Look {
  isPlain: boolean;
  /** There are line ends within rows. */
  hasBreaks: boolean;
}

/**
 * Whether delimited text in UTF-8 is such that every reader finds the same rows and cells in it. It
 * is not where there are line ends of several kinds, spaces or text beside quotes, a quote that is
 * never closed, a byte order mark further on, a NUL, bytes that are no text, a delimiter behind the
 * last cell, or a row of megabytes: another reader may leave out rows there, read other values, or
 * never end, and say nothing. Some text that is in order is not plain either, as where quoted line
 * ends are of another kind. Reads a gigabyte a second, text with quotes a quarter of it.
 */
export async function lookAt(source: DataSource): Promise<Look> {
  const { delimiter, quoteChar } = source.dialect;
  if (!sign.test(delimiter) || (quoteChar !== '' && !sign.test(quoteChar))) return odd;
  const tests = [hasOtherLineEnd(), hasSpacedQuote(source.dialect), hasOddCharacter];
  const hints = [emptyEnd(delimiter), hasQuote(source), hasLongLine()];
  let isSuspect = false;
  for await (const bytes of overlapping(source, Buffer.from(delimiter))) {
    if (!bytes || tests.some((test) => test(bytes))) return odd;
    isSuspect ||= hints.some((hint) => hint(bytes));
  }
  return isSuspect ? lookAtRows(source) : { isPlain: true, hasBreaks: false };
}

const odd: Look = { isPlain: false, hasBreaks: true };

/** Whether there are quotes in a text. */
export async function isQuoted(source: DataSource): Promise<boolean> {
  const test = hasQuote(source);
  for await (const piece of contentOf(source)) if (test(piece)) return true;
  return false;
}

/** The content in pieces, of which nothing must be kept. */
const contentOf = (source: DataSource): AsyncGenerator<Buffer> =>
  source.packing === 'none' ? pieces(source.local) : unpacked(source);

const hasQuote = ({ dialect: { quoteChar } }: DataSource): Test =>
  quoteChar === '' ? () => false : (bytes) => bytes.includes(quoteChar);

/** So many bytes before a piece and at its beginning are seen together. */
const overlap = 64 * 1024;

/**
 * A file in pieces without its byte order mark, and what lies across their borders; before it stands
 * `edge`, behind it a line end. Null where it is no UTF-8.
 */
async function* overlapping(source: DataSource, edge: Buffer): AsyncGenerator<Buffer | null> {
  let [half, before]: [Buffer, Buffer] = [Buffer.alloc(0), edge];
  let isStart = true;
  for await (const piece of contentOf(source)) {
    const all = half.length === 0 ? piece : Buffer.concat([half, piece]);
    const end = all.length - halfLength(all);
    const bytes = all.subarray(isStart ? markLength(all) : 0, end);
    half = Buffer.from(all.subarray(end));
    isStart = false;
    yield isUtf8(bytes) ? bytes : null;
    yield Buffer.concat([before, bytes.subarray(0, overlap)]);
    before = Buffer.concat([before, bytes.subarray(-overlap)]).subarray(-overlap);
  }
  const last = Buffer.from(before.includes(13) ? '\r\n' : '\n');
  yield half.length > 0 ? null : Buffer.concat([before, last]);
}

type Test = (bytes: Buffer) => boolean;

const hasOddCharacter: Test = (bytes) => bytes.includes(0) || bytes.includes('\ufeff');

/** Remembers the kind of the first line end. */
function hasOtherLineEnd(): Test {
  let isPair: boolean | undefined;
  return (bytes) => {
    const hasCr = bytes.includes(13);
    if (!hasCr && !bytes.includes(10)) return false;
    isPair ??= hasCr;
    return isPair !== hasCr || (hasCr && /\r[^\n]|[^\r]\n/.test(bytes.toString('latin1')));
  };
}

/** Spaces between a quote and the end of its cell. */
function hasSpacedQuote({ delimiter, quoteChar }: Writing): Test {
  if (quoteChar === '') return () => false;
  const [edge, quote] = [`[\\${delimiter}\\r\\n]`, `\\${quoteChar}`];
  const spaced = new RegExp(`${edge} +${quote}|${quote} +${edge}`);
  const hints = [` ${quoteChar}`, `${quoteChar} `];
  return (bytes) =>
    hints.some((hint) => bytes.includes(hint)) && spaced.test(bytes.toString('latin1'));
}

/** So many bytes without a line end. */
function hasLongLine(): Test {
  let open = 0;
  return (bytes) => {
    const first = bytes.indexOf(10);
    const length = open + (first < 0 ? bytes.length : first);
    open = first < 0 ? length : bytes.length - bytes.lastIndexOf(10);
    return length > 2 * longestRow;
  };
}

/** A delimiter at the end of a line. It is looked for from behind, as there are fewer line ends than delimiters. */
function emptyEnd(delimiter: string): Test {
  return (bytes) => {
    const end = bytes.includes(13) ? '\r' : '\n';
    return bytes.lastIndexOf(`${delimiter}${end}`) >= 0;
  };
}

/** In bytes. */
const longestRow = 500_000;

/**
 * A row that is torn, long, one empty cell in quotes, which DuckDB reads as it does an empty line, or
 * has cells too many, the last of them empty, which it overlooks.
 */
async function lookAtRows(source: DataSource): Promise<Look> {
  const [delimiter, quote] = [source.dialect.delimiter, source.dialect.quoteChar].map((sign) =>
    sign.charCodeAt(0),
  );
  let [isPlain, hasBreaks] = [true, false];
  try {
    await eachRow(source, ({ bytes, start, end, cells, isTorn, breaks }) => {
      const hasMore = cells > source.names.length && bytes[end - 1] === delimiter;
      const isEmpty = cells === 1 && end - start === 2 && bytes[start] === quote;
      isPlain = !(isTorn || hasMore || isEmpty || end - start > longestRow);
      hasBreaks ||= breaks > 0;
      return !isPlain;
    });
  } catch (error) {
    if (error instanceof InputError) return odd;
    throw error;
  }
  return { isPlain, hasBreaks };
}
