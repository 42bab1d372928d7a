import type { Chars } from './chars.ts';
import { type PatternProblem, readPattern, type Tree } from './text.ts';

/** Larger patterns are refused: a step through a text costs as much as there are states. */
const mostStates = 4000;
/** How many sets of states are remembered. */
const mostSets = 2000;

/** Does the whole text match? In time that grows with its length alone, unlike JavaScript's own. */
export type Matcher = (text: string) => boolean;

/** The matcher of a pattern in RE2's syntax, or what is wrong with it. */
export function patternMatcher(text: string): Matcher | PatternProblem {
  const pattern = readPattern(text);
  if ('problem' in pattern) return pattern;
  const states: State[] = [{ kind: 'matched' }];
  const start = build(pattern.tree, matched, states);
  if (states.length > mostStates) return { at: 0, problem: 'a pattern too large; repeat less' };
  return simulate(states, start, pattern.isFolded);
}

/** A state of Thompson's automaton (1968); `next` are places in the list of all. */
type State =
  | { kind: 'matched' }
  | { kind: 'one'; chars: Chars; next: number }
  | { kind: 'split'; next: number[] }
  | { kind: 'start' | 'end' | 'word edge' | 'no word edge'; next: number };

const matched = 0;

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

/** The states that a text may be in behind a character, and where it leads from there. */
interface Front {
  states: readonly number[];
  before: 'nothing' | 'word' | 'other';
  steps: Map<number, Front>;
  isMatch?: boolean;
}

/** Walks a text through all states at once, and remembers where each set of them led. */
function simulate(states: readonly State[], start: number, isFolded: boolean): Matcher {
  const step = stepper(states, isFolded);
  const first: Front = { states: [start], before: 'nothing', steps: new Map() };
  return (text) => {
    let front = first;
    for (let at = 0; at < text.length && front.states.length > 0; at++) {
      const point = text.codePointAt(at) as number;
      if (point > 0xffff) at++;
      front = front.steps.get(point) ?? step(front, point);
    }
    front.isMatch ??= reach(states, front, 'nothing').has(matched);
    return front.isMatch;
  };
}

/** Where a character leads from a front. */
function stepper(states: readonly State[], isFolded: boolean) {
  const tests = new Map<Chars, RegExp>();
  const fronts = new Map<string, Front>();
  const takes = (chars: Chars, character: string) => {
    const test = tests.get(chars) ?? new RegExp(`^${chars}$`, isFolded ? 'iu' : 'u');
    tests.set(chars, test);
    return test.test(character);
  };
  return (front: Front, point: number): Front => {
    const character = String.fromCodePoint(point);
    const before = isWord(character) ? 'word' : 'other';
    const led = new Set<number>();
    for (const id of reach(states, front, before)) {
      const state = states[id] as State;
      if (state.kind === 'one' && takes(state.chars, character)) led.add(state.next);
    }
    const key = `${before} ${[...led].sort()}`;
    const next = fronts.get(key) ?? { states: [...led], before, steps: new Map() };
    if (fronts.size < mostSets) fronts.set(key, next);
    if (front.steps.size < mostSets) front.steps.set(point, next);
    return next;
  };
}

const isWord = (character: string) => /^\w$/.test(character);

/** All states that can be reached from a front without a character, given what comes next. */
function reach(
  states: readonly State[],
  { states: from, before }: Front,
  ahead: Front['before'],
): ReadonlySet<number> {
  const isEdge = (before === 'word') !== (ahead === 'word');
  const holds = {
    start: before === 'nothing',
    end: ahead === 'nothing',
    'word edge': isEdge,
    'no word edge': !isEdge,
  };
  const reached = new Set<number>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const state = states[id] as State;
    if (state.kind === 'split') open.push(...state.next);
    else if (state.kind !== 'matched' && state.kind !== 'one' && holds[state.kind])
      open.push(state.next);
  }
  return reached;
}
