const candidates = [',', ';', '\t', '|'];

/** The delimiter of a text: the one that divides its first rows alike, and into most cells. */
export function sniffDelimiter(text: string, file: string): string {
  const rows = firstRows(text, 20);
  const ranked = candidates
    .map((delimiter, order) => ({ delimiter, order, ...divide(rows, delimiter) }))
    .filter(({ inHeader }) => inHeader > 0)
    .sort((a, b) => b.alike - a.alike || b.inHeader - a.inHeader || a.order - b.order);
  return ranked[0]?.delimiter ?? (/\.(tsv|tab)(\.gz)?$/i.test(file) ? '\t' : ',');
}

/** The first rows without their quoted parts, in which delimiters and line ends are text. */
function firstRows(text: string, count: number): string[] {
  const bare = text.slice(0, 100_000).replace(/"[^"]*("|$)/g, '');
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
