import { isMarked, type Writing, withoutMarks } from './marks.ts';
import type { Row } from './rows.ts';

/**
 * The cells of a row, unquoted. A quote within a cell that does not begin with one is text, and so
 * are both where something follows the closing one.
 */
export function cellsOf({ bytes, start, end }: Row, writing: Writing): string[] {
  const text = isMarked(writing)
    ? withoutMarks(bytes.subarray(start, end), writing)
    : bytes.toString('utf8', start, end);
  const hasQuote = writing.quoteChar !== '' && text.includes(writing.quoteChar);
  return hasQuote ? quotedCells(text, writing) : text.split(writing.delimiter);
}

function quotedCells(text: string, { delimiter, quoteChar }: Writing): string[] {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const quoted = text.startsWith(quoteChar, at) ? unquote(text, at, quoteChar) : undefined;
    const from = quoted?.next ?? at;
    const next = text.indexOf(delimiter, from);
    const rest = text.slice(from, next < 0 ? undefined : next);
    if (!quoted) cells.push(rest);
    else cells.push(rest === '' ? quoted.inner : quoteChar + quoted.inner + quoteChar + rest);
    if (next < 0) return cells;
    at = next + delimiter.length;
  }
}

/** The text in the quotes that open at `at`, and where it goes on behind them. */
function unquote(text: string, at: number, quoteChar: string): { inner: string; next: number } {
  const { length } = quoteChar;
  let end = text.indexOf(quoteChar, at + length);
  while (text.startsWith(quoteChar, end + length)) end = text.indexOf(quoteChar, end + 2 * length);
  const inner = text.slice(at + length, end).replaceAll(quoteChar + quoteChar, quoteChar);
  return { inner, next: end + length };
}
