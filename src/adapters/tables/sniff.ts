const candidates = [',', ';', '\t', '|'];

/** As much of a text as is looked at, in characters. */
const sniffed = 100_000;

/** The delimiter of a text: the one that divides its first rows alike, and into most cells. */
export function sniffDelimiter(text: string, file: string, quoteChar = '"'): string {
  const rows = firstRows(text, 20, quoteChar);
  const ranked = candidates
    .map((delimiter, order) => ({ delimiter, order, ...divide(rows, delimiter) }))
    .filter(({ inHeader }) => inHeader > 0)
    .sort((a, b) => b.alike - a.alike || b.inHeader - a.inHeader || a.order - b.order);
  return ranked[0]?.delimiter ?? (/\.(tsv|tab)(\.(gz|zst|zstd))?$/i.test(file) ? '\t' : ',');
}

/** The first rows without their quoted parts, in which delimiters and line ends are text. */
function firstRows(text: string, count: number, quoteChar: string): string[] {
  const quote = quoteChar.replace(/[\\^\]-]/, '\\$&');
  const quoted = new RegExp(`[${quote}][^${quote}]*([${quote}]|$)`, 'g');
  const bare = text.slice(0, sniffed).replace(quoted, '');
  return bare
    .split(/\r\n|\n|\r/)
    .filter((row) => row !== '')
    .slice(0, count);
}

function divide(rows: string[], delimiter: string): { inHeader: number; alike: number } {
  const counts = rows.map((row) => row.split(delimiter).length - 1);
  const inHeader = counts[0] ?? 0;
  return { inHeader, alike: counts.filter((count) => count === inHeader).length };
}
