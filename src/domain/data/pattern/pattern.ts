import { matched, type State } from './front.ts';
import { type Matcher, matcherOf } from './matcher.ts';
import { type PatternProblem, readPattern, type Tree } from './text.ts';

/** Larger patterns are refused: a step through a text costs as much as there are states. */
const mostStates = 4000;

/** The matcher of a pattern in RE2's syntax, or what is wrong with it. */
export function patternMatcher(text: string): Matcher | PatternProblem {
  const pattern = readPattern(text);
  if ('problem' in pattern) return pattern;
  const states: State[] = [{ kind: 'matched' }];
  const start = build(pattern.tree, matched, states);
  if (states.length > mostStates) return { at: 0, problem: 'a pattern too large; repeat less' };
  return matcherOf(states, start, pattern.isFolded);
}

/** The state in which a text begins that is to match `tree`, and `next` thereafter. */
function build(tree: Tree, next: number, states: State[]): number {
  if (states.length > mostStates) return next;
  const add = (state: State) => states.push(state) - 1;
  switch (tree.kind) {
    case 'one':
      return add({ ...tree, next });
    case 'sequence':
      return tree.of.reduceRight((after, part) => build(part, after, states), next);
    case 'choice':
      return add({ kind: 'split', next: tree.of.map((part) => build(part, next, states)) });
    case 'repeat':
      return repeat(tree, next, states);
    default:
      return add({ kind: tree.kind, next });
  }
}

function repeat(tree: Tree & { kind: 'repeat' }, next: number, states: State[]): number {
  const { of, least, most } = tree;
  let start = next;
  if (most === Infinity) {
    const ways = [next];
    start = states.push({ kind: 'split', next: ways }) - 1;
    ways.push(build(of, start, states));
  } else
    for (let time = least; time < most; time++)
      start = states.push({ kind: 'split', next: [next, build(of, start, states)] }) - 1;
  for (let time = 0; time < least; time++) start = build(of, start, states);
  return start;
}
