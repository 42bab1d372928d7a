import { InputError } from '../../errors.ts';
import { compareTexts, type Packed, pack } from '../../packed.ts';
import { type Examples, take } from '../examples/examples.ts';
import { saidBy } from '../examples/keys.ts';
import { withSameClasses } from './classes.ts';

/** The examples that both models were judged on, in the same order, and what is left over. */
export interface Match {
  readonly champion: Examples;
  readonly candidate: Examples;
  /** Which of the candidate's examples they are. */
  readonly rows: Int32Array;
  readonly both: number;
  readonly onlyChampion: number;
  readonly onlyCandidate: number;
  /** Examples with another label than they had for the champion; not among the matched ones. */
  readonly changed: number;
  /** Matched examples that others are equal to, although a model said different things of them. */
  readonly ambiguous: number;
}

/** Of examples that are still in use, by the champion's and then the candidate's. */
const known = new WeakMap<Examples, WeakMap<Examples, Match>>();

/**
 * Pairs the examples by key; of those alike, the k-th with the k-th. Pairs the same two once, however
 * often it is asked.
 *
 * @throws InputError when the two answer different questions: another task, another positive label,
 *   examples known by an id on one side only
 */
export function match(old: Examples, young: Examples): Match {
  const ofOld = known.get(old) ?? new WeakMap<Examples, Match>();
  known.set(old, ofOld);
  const found = ofOld.get(young) ?? matched(old, young);
  ofOld.set(young, found);
  return found;
}

function matched(old: Examples, young: Examples): Match {
  checkQuestion(old, young);
  return matchRows(...withSameClasses(old, young));
}

function matchRows(champion: Examples, candidate: Examples): Match {
  const most = Math.min(champion.keys.length, candidate.keys.length);
  const rows: [Int32Array, Int32Array] = [new Int32Array(most), new Int32Array(most)];
  const hasLabel = labelsCompared(champion, candidate);
  let [both, changed, ambiguous] = [0, 0, 0];
  eachShared(pack(champion.keys), pack(candidate.keys), (old, young) => {
    const pairs = Math.min(old.end - old.start, young.end - young.start);
    const before = both;
    for (let pair = 0; pair < pairs; pair++) {
      if (hasLabel(old.start + pair, young.start + pair)) {
        rows[0][both] = old.start + pair;
        rows[1][both++] = young.start + pair;
      } else changed++;
    }
    if (isMixed(champion, old) || isMixed(candidate, young)) ambiguous += both - before;
  });
  const [old, kept] = [takeAll(champion, rows[0], both), takeAll(candidate, rows[1], both)];
  // What an example counts for and belongs to is the candidate's to say, of both.
  const { weights, groups } = kept;
  return {
    champion: { ...old, weights, groups },
    candidate: kept,
    rows: rows[1].subarray(0, both),
    both,
    onlyChampion: champion.keys.length - both - changed,
    onlyCandidate: candidate.keys.length - both - changed,
    changed,
    ambiguous,
  };
}

/** The rows ascend, so that as many as there are examples are all of them. */
function takeAll(examples: Examples, rows: Int32Array, count: number): Examples {
  return count === examples.keys.length ? examples : take(examples, rows.subarray(0, count));
}

function checkQuestion(champion: Examples, candidate: Examples): void {
  const where = champion.file;
  if (champion.task !== candidate.task)
    throw new InputError({
      where,
      found: champion.task,
      allowed: `predictions of the same task as the candidate's, ${candidate.task}`,
    });
  if (champion.keyedBy !== candidate.keyedBy && [champion, candidate].some(hasId))
    throw new InputError({
      where,
      remedy: `the examples of the ${hasId(champion) ? 'champion' : 'candidate'} are known by an id and the others are not: write the same id into both files`,
    });
  const [old, young] = [champion, candidate].map(positiveOf);
  if (old !== young)
    throw new InputError({
      where,
      found: old!,
      remedy: `the positive label of the champion is another one than the candidate's, ${JSON.stringify(young)}: these are predictions of another model, or one of the two needs positive`,
    });
}

function hasId({ keyedBy }: Examples): boolean {
  return keyedBy === 'id';
}

function positiveOf({ task, classes }: Examples): string | null {
  return task === 'binary' ? classes[1] : null;
}

interface Run {
  start: number;
  end: number;
}

/** Visits the rows of each key that is on both sides; both lists ascend. */
export function eachShared(
  old: Packed,
  young: Packed,
  visit: (old: Run, young: Run) => void,
): void {
  let [a, b] = [0, 0];
  while (a < old.length && b < young.length) {
    const order = compareTexts(old, a, young, b);
    const [endA, endB] = [order <= 0 ? endOf(old, a) : a, order >= 0 ? endOf(young, b) : b];
    if (order === 0) visit({ start: a, end: endA }, { start: b, end: endB });
    [a, b] = [endA, endB];
  }
}

function endOf(keys: Packed, start: number): number {
  let end = start + 1;
  while (end < keys.length && compareTexts(keys, start, keys, end) === 0) end++;
  return end;
}

/** Whether two rows have the same label, of which each side may have codes of its own. */
function labelsCompared(old: Examples, young: Examples): (before: number, now: number) => boolean {
  const [before, now] = [old.labels, young.labels];
  if (!old.classes || !young.classes) return (a, b) => before[a] === now[b];
  const codes = Int32Array.from(old.classes, (name) => young.classes!.indexOf(name));
  return (a, b) => codes[before[a]!] === now[b];
}

function isMixed(examples: Examples, { start, end }: Run): boolean {
  if (end - start === 1) return false;
  return saidBy(examples).some((column) => {
    for (let row = start + 1; row < end; row++) if (column[row] !== column[start]) return true;
    return false;
  });
}
