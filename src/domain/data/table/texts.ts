import { compareBytes, type Packed, startOf } from '../../packed.ts';
import type { ColumnProfile } from '../../records/validation.ts';
import { type Counted, patternStep, topSize } from '../profile/profile.ts';
import { patternOf, pointsIn } from '../values/text.ts';
import { isPlain, kindAt, kindsOf } from './cells.ts';
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
  const found = column.states();
  const all = { distinct: 0, size: 0, sum: 0, shortest: Infinity, longest: 0 };
  let [low, high] = [-1, -1];
  for (let kind = 0; kind < counts.length; kind++) {
    const count = counts[kind]!;
    if (count === 0 || found[kind] !== states.read) continue;
    const length = pointsIn(texts.bytes, startOf(texts.ends, kind), texts.ends[kind]!);
    all.distinct++;
    all.size += count;
    all.sum += count * length;
    if (length < all.shortest) all.shortest = length;
    if (length > all.longest) all.longest = length;
    if (low < 0 || compareBytes(texts, kind, texts, low) < 0) low = kind;
    if (high < 0 || compareBytes(texts, kind, texts, high) > 0) high = kind;
  }
  const { distinct, size, sum, shortest, longest } = all;
  return {
    ...{ distinct, min: textAt(texts, low), max: textAt(texts, high) },
    top: topTexts(column, counts),
    lengths: size === 0 ? null : { min: shortest, max: longest, mean: sum / size },
  };
}

/** The ten most frequent of the texts that read; of equally frequent ones the first by their code points. */
export function topTexts(column: Column, counts: Uint32Array): Counted[] {
  const texts = kindsOf(column.cells);
  const found = column.states();
  const top: number[] = [];
  const order = (a: number, b: number) =>
    counts[b]! - counts[a]! || compareBytes(texts, a, texts, b);
  for (let kind = 0; kind < counts.length; kind++)
    if (counts[kind]! > 0 && found[kind] === states.read) insert(top, kind, order);
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
  const sizes = new Uint32Array(kindsOf(cells).length);
  const step = patternStep(rows);
  for (let row = 0; row < rows; row += step) {
    const kind = isPlain(cells) ? kindAt(cells, row) : cells.codes[row]!;
    if (kind >= 0) sizes[kind]! += 1;
  }
  const counts = new Map<string, number>();
  for (let kind = 0; kind < sizes.length; kind++) {
    const text = sizes[kind] === 0 ? null : valueOfKind(kind);
    if (typeof text !== 'string') continue;
    const pattern = patternOf(text);
    counts.set(pattern, (counts.get(pattern) ?? 0) + sizes[kind]!);
  }
  return Array.from(counts, ([value, count]) => ({ value, count }));
}
