import { type Examples, take } from '../examples/examples.ts';
import { saidBy } from '../examples/keys.ts';

/** The examples that both models were judged on, in the same order, and what is left over. */
export interface Match {
  readonly champion: Examples;
  readonly candidate: Examples;
  readonly both: number;
  readonly onlyChampion: number;
  readonly onlyCandidate: number;
  /** Examples with another label than they had for the champion; not among the matched ones. */
  readonly changed: number;
  /** Matched examples that others are equal to, although a model said different things of them. */
  readonly ambiguous: number;
}

/** Pairs the examples by key; of those alike, the k-th with the k-th. */
export function match(champion: Examples, candidate: Examples): Match {
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
  return {
    champion: take(champion, Int32Array.from(rows[0])),
    candidate: take(candidate, Int32Array.from(rows[1])),
    both,
    onlyChampion: champion.keys.length - both - changed,
    onlyCandidate: candidate.keys.length - both - changed,
    changed,
    ambiguous,
  };
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
  return saidBy(examples).some((column) => {
    for (let row = start + 1; row < end; row++) if (column[row] !== column[start]) return true;
    return false;
  });
}
