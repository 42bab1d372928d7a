/** One character, or one of a set, in the syntax of JavaScript's `u` mode. */
export type Chars = string;

/** What a backslash or a bracket begins in a pattern, with its length in the text; or what is wrong with it. */
export type Atom =
  | { chars: Chars; length: number }
  | { edge: 'start' | 'end' | 'word edge' | 'no word edge'; length: number }
  | { problem: string; at: number };

export const digit = '0-9';
export const word = '0-9A-Za-z_';
/** RE2's, which is that of ASCII, without the vertical tab. */
const space = String.raw`\t\n\f\r\u{20}`;

const sets: Record<string, string> = {
  d: `[${digit}]`,
  D: `[^${digit}]`,
  w: `[${word}]`,
  W: `[^${word}]`,
  s: `[${space}]`,
  S: `[^${space}]`,
};
export const controls: Record<string, string> = {
  t: '\\t',
  n: '\\n',
  r: '\\r',
  f: '\\f',
  v: '\\v',
  a: '\\x07',
};
const edges = { A: 'start', z: 'end', b: 'word edge', B: 'no word edge' } as const;

/** The escape at `at`, where a backslash stands. */
export function escapeOf(text: string, at: number): Atom {
  const letter = text[at + 1];
  if (letter === undefined) return { at, problem: 'nothing follows the backslash' };
  if (Object.hasOwn(edges, letter)) return { edge: edges[letter as keyof typeof edges], length: 2 };
  return escapedChars(text, at, letter);
}

/** The characters that an escape stands for. */
export function escapedChars(text: string, at: number, letter: string): Atom {
  if (Object.hasOwn(sets, letter)) return { chars: sets[letter] as string, length: 2 };
  if (Object.hasOwn(controls, letter)) return { chars: controls[letter] as string, length: 2 };
  if (letter === 'x') return hexadecimal(text, at);
  if (letter === 'p' || letter === 'P') return property(text, at);
  if (/[!-/:-@[-`{-~ ]/.test(letter)) return { chars: point(letter.charCodeAt(0)), length: 2 };
  if (/[1-9k]/.test(letter))
    return { at, problem: 'RE2 has no back-reference; write the part again' };
  if (letter === 'Z') return { at, problem: 'RE2 has no \\Z; write \\z' };
  if (letter === 'u') return { at, problem: 'RE2 has no \\u; write \\x{…} with the number in it' };
  return { at, problem: `there is no escape \\${letter}` };
}

export const point = (code: number) => `\\u{${code.toString(16)}}`;

function hexadecimal(text: string, at: number): Atom {
  const match = /^\\x(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]{1,8})\})/.exec(text.slice(at, at + 12));
  const code = Number.parseInt(match?.[1] ?? match?.[2] ?? '', 16);
  if (!match || !(code <= 0x10ffff)) return { at, problem: 'write \\x7f or \\x{10ffff}' };
  return { chars: point(code), length: match[0].length };
}

/** A class of Unicode by its general category or its script: `\pL`, `\p{Lu}`, `\P{Greek}`, `\p{^Greek}`. */
function property(text: string, at: number): Atom {
  const match = /^\\([pP])(?:([A-Z])|\{(\^?)(\w+)\})/.exec(text.slice(at, at + 60));
  const problem = { at, problem: 'a class of Unicode is written as \\pL, \\p{Lu} or \\p{Greek}' };
  if (!match) return problem;
  const [whole, sign, letter, not, name = letter as string] = match;
  const isNegated = (sign === 'P') !== (not === '^');
  const kind = name === 'Any' ? 'Any' : name.length <= 2 ? `gc=${name}` : `sc=${name}`;
  const chars = `\\${isNegated ? 'P' : 'p'}{${kind}}`;
  try {
    new RegExp(chars, 'u');
  } catch {
    return { ...problem, problem: `there is no class ${name} in Unicode` };
  }
  return { chars, length: whole.length };
}
