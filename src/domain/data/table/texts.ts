import { isAscii } from 'node:buffer';
import { compareBytes } from '../../packed.ts';
import type { ColumnProfile } from '../../records/validation.ts';
import { type Counted, patternStep, topSize } from '../profile/profile.ts';
import { patternOf, pointsIn } from '../values/text.ts';
import { kindAt, kindsOf } from './cells.ts';
import { type Column, states } from './column.ts';

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
  for (let kind = 0; kind < counts.length; kind++) {
    if (counts[kind]! < least || found[kind] !== states.read) continue;
    insert(top, kind, order);
    if (top.length === topSize) least = counts[top[topSize - 1]!]!;
  }
  return top.map((kind) => ({ value: texts.at(kind)!, count: counts[kind]! }));
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

/** What each kind looks like is found out once. */
export function patternsOf({ rows, cells, valueOfKind }: Column): Counted[] {
  const step = patternStep(rows);
  const kinds = new Int32Array(Math.ceil(rows / step));
  for (let at = 0; at < kinds.length; at++) kinds[at] = kindAt(cells, at * step);
  kinds.sort();
  const counts = new Map<string, number>();
  let size = 0;
  for (let at = 0; at < kinds.length; at++) {
    size++;
    if (kinds[at] === kinds[at + 1]) continue;
    const text = kinds[at]! < 0 ? null : valueOfKind(kinds[at]!);
    if (typeof text === 'string') {
      const pattern = patternOf(text);
      counts.set(pattern, (counts.get(pattern) ?? 0) + size);
    }
    size = 0;
  }
  return Array.from(counts, ([value, count]) => ({ value, count }));
}
