import { isUtf8 } from 'node:buffer';
import { markLength } from './encoding.ts';
import { eachRow } from './header.ts';
import type { Writing } from './marks.ts';
import { unpacked } from './packing.ts';
import type { DataSource } from './source.ts';
import { halfLength } from './text.ts';

/** What a cell's end or a quote is, but for letters, digits and spaces. */
const sign = /^[\t!-/:-@[-`{-~]$/;

/** As much of a file is looked at once more together with what follows it, in bytes. */
const overlap = 64 * 1024;

/**
 * Whether delimited text in UTF-8 is such that every reader finds the same rows and cells in it. It
 * is not where there are line ends of several kinds, spaces beside quotes, a byte order mark further
 * on, a NUL, bytes that are no text, or a delimiter behind the last cell: another reader may leave out rows there, or read other
 * values, and say nothing. Some text that is in order is not plain either, as where quoted line ends
 * are of another kind. Reads at gigabytes a second.
 */
export async function isPlain(source: DataSource): Promise<boolean> {
  const { delimiter, quoteChar } = source.dialect;
  if (!sign.test(delimiter) || (quoteChar !== '' && !sign.test(quoteChar))) return false;
  const edge = Buffer.from(delimiter);
  const tests = [hasOtherLineEnd(), hasSpacedQuote(source.dialect), hasOddCharacter];
  const isOdd: Test = (bytes) => tests.some((test) => test(bytes));
  const endsEmpty = endsWithDelimiter(delimiter);
  let mayHaveExtra = false;
  let [half, before]: [Buffer, Buffer] = [Buffer.alloc(0), edge];
  let isStart = true;
  for await (const piece of unpacked(source)) {
    const all = Buffer.concat([half, piece]);
    const end = all.length - halfLength(all);
    const bytes = all.subarray(isStart ? markLength(all) : 0, end);
    half = all.subarray(end);
    isStart = false;
    const seen = Buffer.concat([before, bytes]);
    if (!isUtf8(bytes) || isOdd(seen)) return false;
    mayHaveExtra ||= endsEmpty(seen);
    before = seen.subarray(-overlap);
  }
  if (half.length > 0 || isOdd(Buffer.concat([before, edge]))) return false;
  mayHaveExtra ||= endsEmpty(Buffer.concat([before, Buffer.from('\n')]));
  return !(mayHaveExtra && (await hasExtraCell(source)));
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

function endsWithDelimiter(delimiter: string): Test {
  const ends = [`${delimiter}\n`, `${delimiter}\r`];
  return (bytes) => ends.some((end) => bytes.includes(end));
}

/** A row with one cell too many, which is empty: DuckDB overlooks it. */
async function hasExtraCell(source: DataSource): Promise<boolean> {
  let found = false;
  const delimiter = source.dialect.delimiter.charCodeAt(0);
  await eachRow(source, ({ cells, bytes, end }) => {
    found = cells === source.names.length + 1 && bytes[end - 1] === delimiter;
    return found;
  });
  return found;
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
