/** How delimited text is written, all of it known. */
export interface Writing {
  delimiter: string;
  quoteChar: string;
}

/** The bytes that divide cells and quote them. Neither is part of another character. */
export interface Marks {
  delimiter: number;
  quote: number;
}

/** Bytes that no UTF-8 has. They stand in for a delimiter or a quote of several bytes. */
const spare = { delimiter: 0xff, quote: 0xfe };

const isOneByte = (char: string) => char.length === 1 && char.charCodeAt(0) < 0x80;

export function marksOf({ delimiter, quoteChar }: Writing): Marks {
  return {
    delimiter: isOneByte(delimiter) ? delimiter.charCodeAt(0) : spare.delimiter,
    quote: isOneByte(quoteChar) ? quoteChar.charCodeAt(0) : spare.quote,
  };
}

/** Whether a text must be marked before it is scanned. */
export const isMarked = ({ delimiter, quoteChar }: Writing) =>
  !isOneByte(delimiter) || !isOneByte(quoteChar);

/** The text with the marks in the place of their characters; the piece must not end within one. */
export function withMarks(piece: Buffer, { delimiter, quoteChar }: Writing): Buffer {
  const marked = isOneByte(delimiter) ? piece : replace(piece, delimiter, spare.delimiter);
  return isOneByte(quoteChar) ? marked : replace(marked, quoteChar, spare.quote);
}

/** The text of marked bytes, with its own characters again. */
export function withoutMarks(bytes: Buffer, { delimiter, quoteChar }: Writing): string {
  const parts = (piece: Buffer, mark: number) => split(piece, Buffer.of(mark));
  return parts(bytes, spare.delimiter)
    .map((part) => parts(part, spare.quote).map(String).join(quoteChar))
    .join(delimiter);
}

function replace(piece: Buffer, char: string, mark: number): Buffer {
  const parts = split(piece, Buffer.from(char));
  return Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [Buffer.of(mark), part])));
}

function split(bytes: Buffer, by: Buffer): Buffer[] {
  if (by.length === 0) return [bytes];
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(by); at >= 0; at = bytes.indexOf(by, from)) {
    parts.push(bytes.subarray(from, at));
    from = at + by.length;
  }
  parts.push(bytes.subarray(from));
  return parts;
}
