/** A line or an element: its text, and the physical line on which it begins; true when it is enough. */
export type Visit = (text: () => string, line: number) => boolean;

/** Takes the next piece of UTF-8, none at the end; true when no more is wanted. */
export type Scan = (piece?: Buffer) => boolean;

const [LF, QUOTE, BACKSLASH, COMMA] = [10, 34, 92, 44];
const isOpening = (byte: number) => byte === 0x5b || byte === 0x7b;
const isClosing = (byte: number) => byte === 0x5d || byte === 0x7d;

/** Visits the lines that are not blank. */
export function lineScanner(visit: Visit): Scan {
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
    return false;
  };
}

/** Visits the elements of the array that a text is, and a last one that is cut off. */
export function elementScanner(visit: Visit): Scan {
  let left: Buffer = Buffer.alloc(0);
  let [line, first, depth, start] = [1, 1, 0, -1];
  let [isText, isEscaped] = [false, false];
  return (piece) => {
    if (!piece) return start >= 0 && visit(() => left.toString(), first);
    const bytes = left.length === 0 ? piece : Buffer.concat([left, piece]);
    for (let at = left.length; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isText = false;
        continue;
      }
      if (byte === LF) line++;
      if (byte <= 32) continue;
      const isEnd = depth === 1 && (byte === COMMA || isClosing(byte));
      if (isEnd && start >= 0) {
        const from = start;
        if (visit(() => bytes.toString('utf8', from, at), first)) return true;
      }
      if (isEnd) start = -1;
      else if (depth === 1 && start < 0) [start, first] = [at, line];
      if (byte === QUOTE) isText = true;
      else if (isOpening(byte)) depth++;
      else if (isClosing(byte)) depth--;
    }
    left = start < 0 ? Buffer.alloc(0) : bytes.subarray(start);
    if (start > 0) start = 0;
    return false;
  };
}
