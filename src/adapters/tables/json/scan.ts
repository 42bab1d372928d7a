/** A line or an element: its text, and the physical line on which it begins; true when it is enough. */
export type Visit = (text: () => string, line: number) => boolean;

/** Takes the next piece of UTF-8, none at the end; true when no more is wanted. */
export type Scan = (piece?: Buffer) => boolean;

/** Hears how long the row is that is open at the end of a piece, in bytes, and where it begins. */
type Limit = (length: number, line: number) => void;

const [LF, QUOTE, BACKSLASH, COMMA, OPENING] = [10, 34, 92, 44, 0x5b];
const isOpening = (byte: number) => byte === 0x5b || byte === 0x7b;
const isClosing = (byte: number) => byte === 0x5d || byte === 0x7d;

/** Visits the lines that are not blank. */
export function lineScanner(visit: Visit, limit: Limit = () => {}): Scan {
  let left: Buffer = Buffer.alloc(0);
  let line = 0;
  const end = (bytes: Buffer, from: number, to: number) => {
    line++;
    // Most lines begin with a brace; white space comes before it in the code.
    const first = bytes[from] as number;
    const isBlank = from === to || (first <= 32 && bytes.toString('utf8', from, to).trim() === '');
    return !isBlank && visit(() => bytes.toString('utf8', from, to), line);
  };
  return (piece) => {
    if (!piece) return left.length > 0 && end(left, 0, left.length);
    const bytes = left.length === 0 ? piece : Buffer.concat([left, piece]);
    let from = 0;
    for (let to = bytes.indexOf(LF, left.length); to >= 0; to = bytes.indexOf(LF, from)) {
      if (end(bytes, from, to)) return true;
      from = to + 1;
    }
    left = bytes.subarray(from);
    limit(left.length, line + 1);
    return false;
  };
}

interface Cursor {
  bytes: Buffer;
  at: number;
  line: number;
  depth: number;
  /** Where the element that is open begins, -1 when none is; and on which line. */
  start: number;
  first: number;
  hasComma: boolean;
  /** The array has ended. */
  isOver: boolean;
  isText: boolean;
  isEscaped: boolean;
}

/**
 * Visits the elements of the array that a text is. What is no element of a whole array is visited as
 * well: one that is cut off or lacking, what comes before the array and what follows it.
 */
export function elementScanner(visit: Visit, limit: Limit = () => {}): Scan {
  const cursor: Cursor = {
    ...{ bytes: Buffer.alloc(0), at: 0, line: 1, depth: 0, start: -1, first: 1 },
    ...{ hasComma: false, isOver: false, isText: false, isEscaped: false },
  };
  return (piece) => {
    const left = cursor.start < 0 ? Buffer.alloc(0) : cursor.bytes.subarray(cursor.start);
    if (!piece) {
      const isWhole = cursor.start < 0 && cursor.depth === 0;
      if (isWhole) return false;
      // A row that is whole stands in an array that is not.
      const text = `${cursor.depth > 0 ? '[' : ''}${left}`;
      return visit(() => text, left.length > 0 ? cursor.first : cursor.line);
    }
    cursor.bytes = left.length === 0 ? piece : Buffer.concat([left, piece]);
    if (cursor.start > 0) cursor.start = 0;
    for (cursor.at = left.length; cursor.at < cursor.bytes.length; cursor.at++) {
      if (cursor.isText) passText(cursor);
      const byte = cursor.bytes[cursor.at] as number;
      if (byte === LF) cursor.line++;
      else if (byte > 32 && pass(cursor, byte, visit)) return true;
    }
    if (cursor.start >= 0) limit(cursor.bytes.length - cursor.start, cursor.first);
    return false;
  };
}

/** Moves behind the text, or to the end of the piece. */
function passText(cursor: Cursor): void {
  const { bytes } = cursor;
  let { at, isEscaped } = cursor;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (isEscaped) isEscaped = false;
    else if (byte === BACKSLASH) isEscaped = true;
    else if (byte === QUOTE) {
      cursor.isText = false;
      at++;
      break;
    }
  }
  cursor.at = at;
  cursor.isEscaped = isEscaped;
}

function pass(cursor: Cursor, byte: number, visit: Visit): boolean {
  const isClosed = isClosing(byte);
  const isBeginning = cursor.depth === 0 && byte === OPENING && !cursor.isOver;
  if (cursor.depth === 1 && (byte === COMMA || isClosed)) {
    if (endElement(cursor, byte, visit)) return true;
    cursor.isOver = isClosed;
  } else if (cursor.start < 0 && !isBeginning) {
    cursor.start = cursor.at;
    cursor.first = cursor.line;
  }
  if (byte === QUOTE) cursor.isText = true;
  else if (isOpening(byte)) cursor.depth++;
  else if (isClosed) cursor.depth--;
  return false;
}

function endElement(cursor: Cursor, byte: number, visit: Visit): boolean {
  const { bytes, start, at } = cursor;
  const isLacking = start < 0 && (byte === COMMA || cursor.hasComma);
  cursor.hasComma ||= byte === COMMA;
  cursor.start = -1;
  if (isLacking) return visit(() => '', cursor.line);
  return start >= 0 && visit(() => bytes.toString('utf8', start, at), cursor.first);
}
