import type { Chars } from './chars.ts';

/** A state of Thompson's automaton (1968); `next` are places in the list of all. */
export type State =
  | { kind: 'matched' }
  | { kind: 'one'; chars: Chars; next: number }
  | { kind: 'split'; next: number[] }
  | { kind: 'start' | 'end' | 'word edge' | 'no word edge'; next: number };

/** The place of the state in which a text has matched. */
export const matched = 0;

/** The states that a text may be in behind a character. */
export interface Front {
  states: readonly number[];
  before: 'nothing' | 'word' | 'other';
}

/** Where a character leads from a front. What stands before no state at all is no matter. */
export function leader(states: readonly State[], isFolded: boolean) {
  const tests = new Map<Chars, RegExp>();
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
    return { states: [...led], before: led.size === 0 ? 'nothing' : before };
  };
}

/** Does a text that ends behind a front match? */
export const isEnd = (states: readonly State[], front: Front): boolean =>
  reach(states, front, 'nothing').has(matched);

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
