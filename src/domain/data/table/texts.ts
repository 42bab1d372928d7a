import { compareBytes, type Packed } from '../../packed.ts';
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
  const texts = kindsOf(column.cells);
  const { bytes, ends } = texts;
  const found = column.states();
  const areShort = isAscii(bytes);
  let [distinct, size, sum, shortest, longest] = [0, 0, 0, Infinity, 0];
  let [low, high, lowest, highest] = [-1, -1, 0, 0];
  let end = 0;
  for (let kind = 0; kind < counts.length; kind++) {
    const start = end;
    end = ends[kind]!;
    const count = counts[kind]!;
    if (count === 0 || found[kind] !== states.read) continue;
    const length = areShort ? end - start : pointsIn(bytes, start, end);
    distinct++;
    size += count;
    sum += count * length;
    if (length < shortest) shortest = length;
    if (length > longest) longest = length;
    const front = frontOf(bytes, start, end);
    if (
      low < 0 ||
      front < lowest ||
      (front === lowest && compareBytes(texts, kind, texts, low) < 0)
    ) {
      low = kind;
      lowest = front;
    }
    if (
      high < 0 ||
      front > highest ||
      (front === highest && compareBytes(texts, kind, texts, high) > 0)
    ) {
      high = kind;
      highest = front;
    }
  }
  return {
    ...{ distinct, min: textAt(texts, low), max: textAt(texts, high) },
    top: topTexts(column, counts),
    lengths: size === 0 ? null : { min: shortest, max: longest, mean: sum / size },
  };
}

/** Is each code point a byte? */
function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! > 0x7f) return false;
  return true;
}

/** The first four bytes of a text as a number: a lower one stands before it, an equal one perhaps. */
function frontOf(bytes: Uint8Array, start: number, end: number): number {
  let front = 0;
  for (let at = start; at < start + 4; at++) front = 256 * front + (at < end ? bytes[at]! : 0);
  return front;
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

const textAt = (texts: Packed, kind: number) => (kind < 0 ? null : texts.at(kind)!);

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
