/** The number of Unicode code points. */
export function lengthOf(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

/** The same of a text in UTF-8: each code point begins with a byte that goes on with no other one. */
export function pointsIn(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at++) if ((bytes[at]! & 0xc0) !== 0x80) length++;
  return length;
}

/** At most `limit` code points, with an ellipsis where more stood. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text.slice(0, 2 * limit + 2)];
  return points.length > limit ? `${points.slice(0, limit).join('')}…` : text;
}

/** Orders texts by their code points, which is the order of their bytes in UTF-8; `<` orders by UTF-16. */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates, which stand for what is beyond U+FFFF, come after all other units. */
const rank = (unit: number) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

const longestPattern = 30;
const runs = /(?<upper>[\p{Lu}\p{Lt}]+)|(?<lower>[\p{Ll}\p{Lo}\p{Lm}]+)|\p{Nd}+/gu;

/**
 * What a text looks like: `A` for a letter in upper or title case, `a` for any other letter, `9`
 * for a digit, with `+` where more than one follow each other; other characters as they are. Long
 * ones are cut.
 */
export function patternOf(text: string): string {
  return plainPattern(text) ?? cut(text.replace(runs, signOf), longestPattern);
}

function signOf(run: string, upper?: string, lower?: string): string {
  const sign = upper ? 'A' : lower ? 'a' : '9';
  return lengthOf(run) > 1 ? `${sign}+` : sign;
}

/** The pattern of a text in ASCII, in a tenth of the time; null for another text. */
function plainPattern(text: string): string | null {
  let pattern = '';
  let last = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return null;
    const sign = plainSign(unit);
    if (sign === '') pattern += text[at];
    else if (sign !== last) pattern += sign;
    else if (!pattern.endsWith('+')) pattern += '+';
    last = sign;
  }
  return cut(pattern, longestPattern);
}

function plainSign(unit: number): string {
  if (unit >= 0x61 && unit <= 0x7a) return 'a';
  if (unit >= 0x41 && unit <= 0x5a) return 'A';
  return unit >= 0x30 && unit <= 0x39 ? '9' : '';
}
