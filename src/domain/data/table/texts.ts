import { isAscii } from 'node:buffer';
import { compareBytes, startOf } from '../../packed.ts';
import type { ColumnProfile } from '../../records/validation.ts';
import { type Counted, patternStep, topSize } from '../profile/profile.ts';
import { pointsIn } from '../values/text.ts';
import { patterns } from '../values/text-pattern.ts';
import { type Cells, isPlain, kindAt, kindsOf } from './cells.ts';
import { type Column, states } from './column.ts';
import { countCodes } from './tally.ts';

/** What the texts of a column are, each kind of them being one; `counts` says how often it stands there. */
export interface TextFacts {
  distinct: number;
  min: string | null;
  max: string | null;
  top: Counted[];
  lengths: ColumnProfile['lengths'];
}

export function describeTexts(column: Column, counts: Uint32Array): TextFacts {
  return {
    ...endsOf(column, counts),
    ...sizesOf(column, counts),
    top: topTexts(column, counts),
  };
}

/** The first and the last by their bytes. */
function endsOf(column: Column, counts: Uint32Array): Pick<TextFacts, 'min' | 'max'> {
  const texts = kindsOf(column.cells);
  const found = column.states();
  const isBefore = (front: number, kind: number, otherFront: number, other: number) =>
    front < otherFront || (front === otherFront && compareBytes(texts, kind, texts, other) < 0);
  const { bytes, ends } = texts;
  let [low, lowest, high, highest] = [-1, 0, -1, 0];
  let end = 0;
  for (let kind = 0; kind < counts.length; kind++) {
    const start = end;
    end = ends[kind]!;
    if (counts[kind] === 0 || found[kind] !== states.read) continue;
    const front = frontOf(bytes, start, end);
    if (low >= 0 && front > lowest && front < highest) continue;
    if (low < 0 || isBefore(front, kind, lowest, low)) {
      low = kind;
      lowest = front;
    }
    if (high < 0 || isBefore(highest, high, front, kind)) {
      high = kind;
      highest = front;
    }
  }
  const textAt = (kind: number) => (kind < 0 ? null : texts.at(kind)!);
  return { min: textAt(low), max: textAt(high) };
}

/** The first four bytes of a text as a number: one with a lower number comes before it, one with the same perhaps. */
function frontOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start >= 4) {
    const low = (bytes[start + 1]! << 16) | (bytes[start + 2]! << 8) | bytes[start + 3]!;
    return 0x1000000 * bytes[start]! + low;
  }
  let front = 0;
  for (let at = start; at < start + 4; at++) front = 256 * front + (at < end ? bytes[at]! : 0);
  return front;
}

/** How many they are, and how long. */
function sizesOf(column: Column, counts: Uint32Array): Pick<TextFacts, 'distinct' | 'lengths'> {
  const { bytes, ends } = kindsOf(column.cells);
  const found = column.states();
  // Then each code point is a byte.
  const isByte = isAscii(bytes);
  let [distinct, size, sum, shortest, longest] = [0, 0, 0, Infinity, 0];
  for (let kind = 0, start = 0, end = 0; kind < counts.length; kind++, start = end) {
    end = ends[kind]!;
    const count = counts[kind]!;
    if (count === 0 || found[kind] !== states.read) continue;
    const length = isByte ? end - start : pointsIn(bytes, start, end);
    distinct++;
    size += count;
    sum += count * length;
    if (length < shortest) shortest = length;
    if (length > longest) longest = length;
  }
  const mean = sum / size;
  return { distinct, lengths: size === 0 ? null : { min: shortest, max: longest, mean } };
}

/** The ten most frequent of the texts that read; of equally frequent ones the first by their code points. */
export function topTexts(column: Column, counts: Uint32Array): Counted[] {
  const texts = kindsOf(column.cells);
  const found = column.states();
  const top: number[] = [];
  const order = (a: number, b: number) =>
    counts[b]! - counts[a]! || compareBytes(texts, a, texts, b);
  let least = 1;
  const next = (from: number) => firstAsFrequent(counts, found, least, from);
  for (let kind = next(0); kind < counts.length; kind = next(kind + 1)) {
    insert(top, kind, order);
    if (top.length === topSize) least = counts[top[topSize - 1]!]!;
  }
  return top.map((kind) => ({ value: texts.at(kind)!, count: counts[kind]! }));
}

/** The first from a place on that reads and stands there so often. A loop of its own, so that it is little that is compiled. */
function firstAsFrequent(
  counts: Uint32Array,
  found: Uint8Array,
  least: number,
  from: number,
): number {
  const { read } = states;
  let kind = from;
  while (kind < counts.length && (counts[kind]! < least || found[kind] !== read)) kind++;
  return kind;
}

/** Is there no white space around any of them? */
export function areTight({ cells }: Column): boolean {
  const { bytes, ends } = kindsOf(cells);
  const isTight = (byte: number) => byte > 32 && byte < 0x7f;
  for (let kind = 0, start = 0; kind < ends.length; kind++) {
    const end = ends[kind]!;
    if (end > start && !(isTight(bytes[start]!) && isTight(bytes[end - 1]!))) return false;
    start = end;
  }
  return true;
}

/** Puts one among the first ten. */
function insert(top: number[], one: number, order: (a: number, b: number) => number): void {
  if (top.length === topSize && order(top[topSize - 1]!, one) < 0) return;
  let at = top.length;
  while (at > 0 && order(one, top[at - 1]!) < 0) at--;
  top.splice(at, 0, one);
  top.length = Math.min(top.length, topSize);
}

/** What the texts that read look like, of some rows from all over the column. */
export function patternsOf(column: Column): Counted[] {
  const { bytes, ends } = kindsOf(column.cells);
  const found = column.states();
  const patternOf = patterns();
  const counts = new Map<string, number>();
  const add = (kind: number, size: number) => {
    if (kind < 0 || size === 0 || found[kind] !== states.read) return;
    const pattern = patternOf(bytes, startOf(ends, kind), ends[kind]!);
    counts.set(pattern, (counts.get(pattern) ?? 0) + size);
  };
  const { cells, rows } = column;
  const step = patternStep(rows);
  if (ends.length > rows / step) {
    for (let row = 0; row < rows; row += step) add(kindAt(cells, row), 1);
  } else for (const [kind, size] of sampledIn(cells, rows, step).entries()) add(kind, size);
  return Array.from(counts, ([value, count]) => ({ value, count }));
}

/** Of each kind, how many of every so many rows are. */
function sampledIn(cells: Cells, rows: number, step: number): Uint32Array {
  const { length } = kindsOf(cells);
  if (!isPlain(cells)) return countCodes(cells.codes, length, step);
  const sizes = new Uint32Array(length);
  for (let row = 0; row < rows; row += step) {
    const kind = kindAt(cells, row);
    if (kind >= 0) sizes[kind]! += 1;
  }
  return sizes;
}
