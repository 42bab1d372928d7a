import { type Atom, controls, digit, escapedChars, point, word } from './chars.ts';

const posix: Record<string, string> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7f',
  blank: '\\t\\u{20}',
  cntrl: '\\x00-\\x1f\\x7f',
  digit,
  graph: '!-~',
  lower: 'a-z',
  print: '\\u{20}-~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t-\\r\\u{20}',
  upper: 'A-Z',
  word,
  xdigit: '0-9A-Fa-f',
};

/** The set at `at`, where a bracket opens. */
export function setOf(text: string, at: number, isFolded: boolean): Atom {
  const isNegated = text[at + 1] === '^';
  let index = at + (isNegated ? 2 : 1);
  const first = index;
  const parts: string[] = [];
  const member = (): Member | { problem: string; at: number } => memberAt(text, index, isFolded);
  for (;;) {
    if (index >= text.length) return { at, problem: 'this [ is not closed' };
    if (text[index] === ']' && index > first) break;
    const low = member();
    if ('problem' in low) return low;
    const from = index;
    index += low.length;
    if (text[index] !== '-' || text[index + 1] === ']' || index + 1 >= text.length) {
      parts.push(low.chars);
      continue;
    }
    index++;
    const high = member();
    if ('problem' in high) return high;
    if (low.code === undefined || high.code === undefined || low.code > high.code)
      return { at: from, problem: 'no range of characters; put - last when it is meant itself' };
    index += high.length;
    parts.push(`${low.chars}-${high.chars}`);
  }
  return { chars: `[${isNegated ? '^' : ''}${parts.join('')}]`, length: index + 1 - at };
}

interface Member {
  chars: string;
  length: number;
  /** Only of a single character. */
  code?: number;
}

function memberAt(
  text: string,
  at: number,
  isFolded: boolean,
): Member | { problem: string; at: number } {
  if (text.startsWith('[:', at)) {
    const [whole, not, name = ''] = /^\[:(\^?)(\w+):\]/.exec(text.slice(at, at + 12)) ?? [];
    if (whole && Object.hasOwn(posix, name)) {
      const inner = posix[name] as string;
      return { chars: not ? without(inner, isFolded) : inner, length: whole.length };
    }
    if (whole) return { at, problem: `there is no class ${whole}` };
  }
  if (text[at] !== '\\') {
    const code = text.codePointAt(at) as number;
    return { chars: point(code), length: code > 0xffff ? 2 : 1, code };
  }
  const letter = text[at + 1];
  if (letter === undefined) return { at, problem: 'nothing follows the backslash' };
  const atom = escapedChars(text, at, letter);
  if (!('chars' in atom)) return atom as { problem: string; at: number };
  const [, hex] = /^\\u\{([0-9a-f]+)\}$/.exec(atom.chars) ?? [];
  if (hex) return { ...atom, code: Number.parseInt(hex, 16) };
  if (Object.hasOwn(controls, letter))
    return { ...atom, code: '\\t\\n\\v\\f\\r'.includes(atom.chars) ? controlCode(letter) : 7 };
  return { ...atom, chars: unbracketed(atom.chars, isFolded) };
}

const controlCode = (letter: string) => 9 + 'tnvfr'.indexOf(letter);

/** `[0-9]` within another set is `0-9`, `[^0-9]` all but these. */
function unbracketed(chars: string, isFolded: boolean): string {
  if (chars.startsWith('[^')) return without(chars.slice(2, -1), isFolded);
  return chars.startsWith('[') ? chars.slice(1, -1) : chars;
}

/** The characters beyond ASCII that are one of its letters when case is folded: the long s and the Kelvin sign. */
const folded = [0x17f, 0x212a];

/** The ranges of all characters that are not in `inner`, which is of ASCII. */
function without(inner: string, isFolded: boolean): string {
  const isIn = new RegExp(`[${inner}]`, isFolded ? 'iu' : 'u');
  const ascii = Array.from({ length: 128 }, (_, code) => code);
  const taken = [...ascii, ...folded].filter((code) => isIn.test(String.fromCodePoint(code)));
  const starts = [0, ...taken.map((code) => code + 1)];
  const ends = [...taken.map((code) => code - 1), 0x10ffff];
  return starts
    .map((start, index) => [start, ends[index] as number] as const)
    .filter(([start, end]) => start <= end)
    .map(([start, end]) => `${point(start)}-${point(end)}`)
    .join('');
}
