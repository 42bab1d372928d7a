/** What a missing value of JSON is written as; the same text is quoted. */
export const nullText = '\\N';

/** A row in the plainest form of delimited text, with its line end. */
export const lineOf = (cells: readonly (string | null)[]): string =>
  `${cells.map(written).join()}\n`;

const written = (cell: string | null) =>
  cell === null ? nullText : quoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** White space includes the byte order mark. */
const quoted = /[",\r\n\\]|^\s|\s$|^$/;
