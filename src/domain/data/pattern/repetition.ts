import type { Tree } from './text.ts';

/** The most that one part may be repeated in all: the limit of RE2. */
export const mostRepeats = 1000;

const repetition = /\*|\+|\?|\{(\d+)(?:(,)(\d*))?\}/y;

/** The repetition that is written at `at`, if there is one. */
export function repetitionAt(text: string, at: number) {
  repetition.lastIndex = at;
  const match = repetition.exec(text);
  if (!match) return undefined;
  const [sign, low, comma, high] = match;
  if (sign === '*') return { least: 0, most: Infinity, length: 1 };
  if (sign === '+') return { least: 1, most: Infinity, length: 1 };
  if (sign === '?') return { least: 0, most: 1, length: 1 };
  const least = Number(low);
  const most = comma ? (high ? Number(high) : Infinity) : least;
  return { least, most, length: sign.length };
}

/** How often the innermost part of a pattern is repeated in all. */
export function repeatsOf(tree: Tree): number {
  if (tree.kind === 'repeat') {
    const { least, most } = tree;
    return Math.max(1, Number.isFinite(most) ? most : least) * repeatsOf(tree.of);
  }
  return tree.kind === 'sequence' || tree.kind === 'choice'
    ? tree.of.reduce((height, part) => Math.max(height, repeatsOf(part)), 1)
    : 1;
}
