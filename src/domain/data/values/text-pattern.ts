import { cut, lengthOf } from './text.ts';

const longest = 30;
const runs = /(?<upper>[\p{Lu}\p{Lt}]+)|(?<lower>[\p{Ll}\p{Lo}\p{Lm}]+)|\p{Nd}+/gu;

/**
 * What a text in UTF-8 looks like: `A` for a letter in upper or title case, `a` for any other letter,
 * `9` for a digit, with `+` where more than one follow each other; other characters as they are. Long
 * ones are cut.
 */
export type PatternOf = (bytes: Buffer, start: number, end: number) => string;

/** Of one text after the other: no string is made where two in ASCII look alike. */
export function patterns(): PatternOf {
  let own = new Uint8Array(longest + 1);
  let last = new Uint8Array(longest + 1);
  let lastLength = 0;
  let pattern = '';
  return (bytes, start, end) => {
    const length = writePlain(own, bytes, start, end);
    if (length < 0) return spelled(bytes.toString('utf8', start, end));
    if (length === lastLength && isSame(own, last, length)) return pattern;
    pattern = cut(String.fromCharCode(...own.subarray(0, length)), longest);
    [own, last, lastLength] = [last, own, length];
    return pattern;
  };
}

/** The pattern of one text. */
export function patternOf(text: string): string {
  const bytes = Buffer.from(text);
  return patterns()(bytes, 0, bytes.length);
}

function spelled(text: string): string {
  const written = text.replace(runs, (run: string, upper?: string, lower?: string) => {
    const sign = upper ? 'A' : lower ? 'a' : '9';
    return lengthOf(run) > 1 ? `${sign}+` : sign;
  });
  return cut(written, longest);
}

/** Writes the pattern of a text in ASCII, as far as it is shown. @returns how long it is; -1 for another text */
function writePlain(pattern: Uint8Array, bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  let last = 0;
  let isLong = false;
  for (let at = start; at < end && length <= longest; at++) {
    const byte = bytes[at]!;
    if (byte > 0x7f) return -1;
    const sign = plainSigns[byte]!;
    if (sign === 0 || sign !== last) {
      pattern[length++] = sign || byte;
      isLong = false;
    } else if (!isLong) {
      pattern[length++] = plus;
      isLong = true;
    }
    last = sign;
  }
  return length;
}

const plus = 0x2b;

/** By characters of ASCII; 0 for one that stands as it is. */
const plainSigns = Uint8Array.from({ length: 0x80 }, (_, byte) => {
  const text = String.fromCharCode(byte);
  const sign = /[a-z]/.test(text) ? 'a' : /[A-Z]/.test(text) ? 'A' : /\d/.test(text) ? '9' : '\0';
  return sign.charCodeAt(0);
});

function isSame(one: Uint8Array, other: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return false;
  return true;
}
