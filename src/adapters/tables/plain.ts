import { isUtf8 } from 'node:buffer';
import { markLength } from './encoding.ts';
import { eachRow } from './header.ts';
import type { Writing } from './marks.ts';
import { unpacked } from './packing.ts';
import type { DataSource } from './source.ts';
import { halfLength } from './text.ts';

/** What a delimiter or a quote is, but for letters, digits and spaces. */
const sign = /^[\t!-/:-@[-`{-~]$/;

/**
 * Whether delimited text in UTF-8 is such that every reader finds the same rows and cells in it. It
 * is not where there are line ends of several kinds, spaces beside quotes, a byte order mark further
 * on, a NUL, bytes that are no text, or a delimiter behind the last cell: another reader may leave
 * out rows there, or read other values, and say nothing. Some text that is in order is not plain
 * either, as where quoted line ends are of another kind. Reads half a gigabyte a second.
 */
export async function isPlain(source: DataSource): Promise<boolean> {
  const { delimiter, quoteChar } = source.dialect;
  if (!sign.test(delimiter) || (quoteChar !== '' && !sign.test(quoteChar))) return false;
  const tests = [hasOtherLineEnd(), hasSpacedQuote(source.dialect), hasOddCharacter];
  const hasEmptyEnd = emptyEnd(delimiter);
  let mayHaveExtra = false;
  for await (const bytes of overlapping(source, Buffer.from(delimiter))) {
    if (!bytes || tests.some((test) => test(bytes))) return false;
    mayHaveExtra ||= hasEmptyEnd(bytes);
  }
  if (await hasOddHeader(source)) return false;
  return !(mayHaveExtra && (await hasExtraCell(source)));
}

/** So many bytes before a piece and at its beginning are seen together. */
const overlap = 64 * 1024;

/**
 * A file in pieces without its byte order mark, and what lies across their borders; before it stands
 * `edge`, behind it a line end. Null where it is no UTF-8.
 */
async function* overlapping(source: DataSource, edge: Buffer): AsyncGenerator<Buffer | null> {
  let [half, before]: [Buffer, Buffer] = [Buffer.alloc(0), edge];
  let isStart = true;
  for await (const piece of unpacked(source)) {
    const all = half.length === 0 ? piece : Buffer.concat([half, piece]);
    const end = all.length - halfLength(all);
    const bytes = all.subarray(isStart ? markLength(all) : 0, end);
    half = all.subarray(end);
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

/** A delimiter at the end of a line. */
function emptyEnd(delimiter: string): Test {
  return (bytes) => {
    const cr = bytes.indexOf(13);
    return bytes.includes(cr < 0 ? `${delimiter}\n` : `${delimiter}\r`);
  };
}

/** In bytes. */
const longestHeader = 500_000;

/** Of a file whose header does not parse DuckDB reads no row, and says nothing. */
async function hasOddHeader(source: DataSource): Promise<boolean> {
  const { delimiter, quoteChar } = source.dialect;
  const [edge, quote] = [`\\${delimiter}`, `\\${quoteChar}`];
  const quoted = new RegExp(
    `(?<=^|${edge})${quote}(?:[^${quote}]|${quote}${quote})*${quote}(?=${edge}|$)`,
    'g',
  );
  let isOdd = false;
  await eachRow(source, ({ bytes, start, end }) => {
    const rest = bytes.toString('latin1', start, end).replace(quoted, '');
    isOdd = end - start > longestHeader || (quoteChar !== '' && rest.includes(quoteChar));
    return true;
  });
  return isOdd;
}

/** A row with cells too many, the last of them empty: DuckDB overlooks it. */
async function hasExtraCell(source: DataSource): Promise<boolean> {
  let found = false;
  const delimiter = source.dialect.delimiter.charCodeAt(0);
  await eachRow(source, ({ cells, bytes, end }) => {
    found = cells > source.names.length && bytes[end - 1] === delimiter;
    return found;
  });
  return found;
}
