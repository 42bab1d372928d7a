/** The number of Unicode code points. */
export function lengthOf(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

/** At most `limit` code points, with an ellipsis where more stood. */
export function cut(text: string, limit: number): string {
  const points = [...text.slice(0, 2 * limit + 2)];
  return points.length > limit ? `${points.slice(0, limit).join('')}…` : text;
}

/** Orders texts by their code points, which is the order of their bytes in UTF-8; `<` orders by UTF-16. */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
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
  const pattern = text.replace(runs, (run, upper, lower) => {
    const sign = upper ? 'A' : lower ? 'a' : '9';
    return lengthOf(run) > 1 ? `${sign}+` : sign;
  });
  return cut(pattern, longestPattern);
}
