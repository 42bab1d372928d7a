/** Control characters but for tabs and ends of lines, and those that turn the direction of what follows. */
const steering = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text from outside on one line; a mark stands where a character would steer what shows it. */
export function inert(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/);
  const line = lines.length === 1 ? text : lines.map(trimmed).join(' ');
  return inertLines(line.replaceAll('\t', ' '));
}

const trimmed = (line: string, at: number, { length }: readonly string[]) =>
  at === 0 ? line.trimEnd() : at === length - 1 ? line.trimStart() : line.trim();

/** The same for text of several lines. */
export function inertLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(steering, '\ufffd');
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const without = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that a text takes in a terminal: two for an ideograph, none for a combining mark. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  return [...text].reduce((sum, sign) => sum + signWidth(sign), 0);
}

const signWidth = (sign: string) => (without.test(sign) ? 0 : wide.test(sign) ? 2 : 1);

/** At most `width` columns of a text, with an ellipsis where more stood. */
export function shortened(text: string, width: number): string {
  if (text.length <= width && widthOf(text) <= width) return text;
  let kept = '';
  let left = width - 1;
  // A text of combining marks alone takes no room, and is cut all the same.
  for (const sign of [...text.slice(0, 4 * width)]) {
    left -= signWidth(sign);
    if (left < 0) break;
    kept += sign;
  }
  return kept.length === text.length ? text : `${kept}…`;
}

/** The end of a text, which for a path says more than its beginning. */
export function shortenedFromLeft(text: string, length: number): string {
  const points = [...text];
  return points.length > length ? `…${points.slice(1 - length).join('')}` : text;
}

/** A text as wide as a column of a terminal: cut, or filled with spaces. */
export function fitted(text: string, width: number): string {
  const cut = shortened(text, width);
  return cut + ' '.repeat(Math.max(0, width - widthOf(cut)));
}
