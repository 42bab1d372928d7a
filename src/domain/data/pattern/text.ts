import { type Atom, type Chars, escapeOf } from './chars.ts';
import { mostRepeats, repeatsOf, repetitionAt } from './repetition.ts';
import { setOf } from './set.ts';

/** A regular expression as a tree. Groups catch nothing here, and how greedy a repetition is changes no whole match. */
export type Tree =
  | { kind: 'one'; chars: Chars }
  | { kind: 'start' | 'end' | 'word edge' | 'no word edge' }
  | { kind: 'sequence' | 'choice'; of: Tree[] }
  | { kind: 'repeat'; of: Tree; least: number; most: number };

/** What of a pattern cannot be taken, and where. */
export interface PatternProblem {
  at: number;
  problem: string;
}

/** A parsed pattern; `isFolded` when upper and lower case are the same. */
export interface Pattern {
  tree: Tree;
  isFolded: boolean;
}

const deepest = 100;

class Refused extends Error {
  readonly at: number;
  constructor(at: number, problem: string) {
    super(problem);
    this.at = at;
  }
}

/** Parses a regular expression in the syntax of RE2 (https://github.com/google/re2/wiki/Syntax), without `\Q`, `\C` and octal numbers. */
export function readPattern(text: string): Pattern | PatternProblem {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof Refused) return { at: error.at, problem: error.message };
    throw error;
  }
}

/** Where the parser stands. */
interface Cursor {
  text: string;
  at: number;
  /** In how many groups it stands. */
  depth: number;
  dotIsAny: boolean;
  isFolded: boolean;
}

function parse(text: string): Pattern {
  const [whole = '', flags = ''] = /^\(\?([is]{1,2})\)/.exec(text) ?? [];
  const [dotIsAny, isFolded] = [flags.includes('s'), flags.includes('i')];
  const cursor = { text, at: whole.length, depth: 0, dotIsAny, isFolded };
  const tree = choice(cursor);
  if (cursor.at < text.length) throw new Refused(cursor.at, 'this ) closes no group');
  return { tree, isFolded };
}

function choice(cursor: Cursor): Tree {
  const of: Tree[] = [sequence(cursor)];
  while (cursor.text[cursor.at] === '|') {
    cursor.at++;
    of.push(sequence(cursor));
  }
  return of.length === 1 ? (of[0] as Tree) : { kind: 'choice', of };
}

function sequence(cursor: Cursor): Tree {
  const of: Tree[] = [];
  while (cursor.at < cursor.text.length && !'|)'.includes(cursor.text[cursor.at] as string))
    of.push(repeated(cursor));
  return { kind: 'sequence', of };
}

function repeated(cursor: Cursor): Tree {
  const { text } = cursor;
  if (repetitionAt(text, cursor.at))
    throw new Refused(cursor.at, 'there is nothing before it to repeat');
  const of = one(cursor);
  const from = cursor.at;
  const found = repetitionAt(text, from);
  if (!found) return of;
  const { least, most, length } = found;
  if (of.kind !== 'one' && of.kind !== 'sequence')
    throw new Refused(from, 'there is no text before it to repeat');
  if (least > most) throw new Refused(from, 'the first number is above the second');
  const tree: Tree = { kind: 'repeat', of, least, most };
  if (repeatsOf(tree) > mostRepeats)
    throw new Refused(from, `a part may be repeated ${mostRepeats} times at most`);
  cursor.at += length;
  if (text[cursor.at] === '+')
    throw new Refused(cursor.at, 'RE2 has no possessive repetition; leave out this +');
  if (text[cursor.at] === '?') cursor.at++;
  if (repetitionAt(text, cursor.at))
    throw new Refused(cursor.at, 'a repetition of a repetition; put (?: ) around the first');
  return tree;
}

function one(cursor: Cursor): Tree {
  const sign = cursor.text[cursor.at] as string;
  if (sign === '(') return group(cursor);
  if (sign === '[') return within(cursor, setOf(cursor.text, cursor.at, cursor.isFolded));
  if (sign === '\\') return within(cursor, escapeOf(cursor.text, cursor.at));
  const point = cursor.text.codePointAt(cursor.at) as number;
  cursor.at += point > 0xffff ? 2 : 1;
  if (sign === '^') return { kind: 'start' };
  if (sign === '$') return { kind: 'end' };
  if (sign === '.') return { kind: 'one', chars: cursor.dotIsAny ? '[^]' : '[^\\n]' };
  return { kind: 'one', chars: `\\u{${point.toString(16)}}` };
}

function within(cursor: Cursor, atom: Atom): Tree {
  if ('problem' in atom) throw new Refused(atom.at, atom.problem);
  cursor.at += atom.length;
  return 'edge' in atom ? { kind: atom.edge } : { kind: 'one', chars: atom.chars };
}

/** What begins a group, and what is said of those that RE2, or this reading of it, has not. */
const refusals: [RegExp, string][] = [
  [/\(\?<?[=!]/y, 'RE2 has no look-ahead or look-behind; say what the whole text looks like'],
  [/\(\?>/y, 'RE2 has no atomic group; write (?: instead'],
  [/\(\?P=/y, 'RE2 has no back-reference; write the part again'],
  [/\(\?#/y, 'RE2 has no comments; use description'],
  [/\(\?[a-zA-Z-]+[:)]/y, 'flags may stand only at the beginning, as (?i), (?s) or (?is)'],
];

function group(cursor: Cursor): Tree {
  const from = cursor.at;
  const opening = /\((?:\?:|\?P?<\w+>|(?!\?))/y;
  opening.lastIndex = from;
  const match = opening.exec(cursor.text);
  if (!match) {
    const known = refusals.find(([form]) => {
      form.lastIndex = from;
      return form.test(cursor.text);
    });
    throw new Refused(from, known?.[1] ?? 'RE2 has no such group; write (?: instead');
  }
  if (++cursor.depth > deepest) throw new Refused(from, 'groups within groups without end');
  cursor.at += match[0].length;
  const tree = choice(cursor);
  if (cursor.text[cursor.at] !== ')') throw new Refused(from, 'this group is not closed');
  cursor.at++;
  cursor.depth--;
  return { kind: 'sequence', of: [tree] };
}
