import { InputError } from '../../errors.ts';
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

/**
 * Pairs the examples by key; of those alike, the k-th with the k-th.
 *
 * @throws InputError when the two answer different questions: another task, another positive label,
 *   examples known by an id on one side only
 */
export function match(old: Examples, young: Examples): Match {
  checkQuestion(old, young);
  return matchRows(...withSameClasses(old, young));
}

function matchRows(champion: Examples, candidate: Examples): Match {
  const rows: [number[], number[]] = [[], []];
  let changed = 0;
  let ambiguous = 0;
  for (const [old, young] of sharedRuns(champion.keys, candidate.keys)) {
    const pairs = Math.min(old.end - old.start, young.end - young.start);
    let matched = 0;
    for (let pair = 0; pair < pairs; pair++) {
      const [before, now] = [old.start + pair, young.start + pair];
      if (labelOf(champion, before) !== labelOf(candidate, now)) {
        changed++;
        continue;
      }
      rows[0].push(before);
      rows[1].push(now);
      matched++;
    }
    if (isMixed(champion, old) || isMixed(candidate, young)) ambiguous += matched;
  }
  const both = rows[0].length;
  const [old, kept] = [takeAll(champion, rows[0]), takeAll(candidate, rows[1])];
  // What an example counts for and belongs to is the candidate's to say, of both.
  const { weights, groups } = kept;
  return {
    champion: { ...old, weights, groups },
    candidate: kept,
    rows: Int32Array.from(rows[1]),
    both,
    onlyChampion: champion.keys.length - both - changed,
    onlyCandidate: candidate.keys.length - both - changed,
    changed,
    ambiguous,
  };
}

/** The rows ascend, so that as many as there are examples are all of them. */
function takeAll(examples: Examples, rows: readonly number[]): Examples {
  return rows.length === examples.keys.length ? examples : take(examples, Int32Array.from(rows));
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

/** The rows of each key that is on both sides; both lists ascend. */
function* sharedRuns(old: readonly string[], young: readonly string[]): Generator<[Run, Run]> {
  let a = 0;
  let b = 0;
  while (a < old.length && b < young.length) {
    const key = old[a]!;
    if (key < young[b]!) a = endOf(old, a);
    else if (key > young[b]!) b = endOf(young, b);
    else {
      const runs: [Run, Run] = [
        { start: a, end: endOf(old, a) },
        { start: b, end: endOf(young, b) },
      ];
      yield runs;
      a = runs[0].end;
      b = runs[1].end;
    }
  }
}

function endOf(keys: readonly string[], start: number): number {
  let end = start + 1;
  while (end < keys.length && keys[end] === keys[start]) end++;
  return end;
}

function labelOf({ classes, labels }: Examples, row: number): string | number {
  return classes ? classes[labels[row]!]! : labels[row]!;
}

function isMixed(examples: Examples, { start, end }: Run): boolean {
  if (end - start === 1) return false;
  return saidBy(examples).some((column) => {
    for (let row = start + 1; row < end; row++) if (column[row] !== column[start]) return true;
    return false;
  });
}
