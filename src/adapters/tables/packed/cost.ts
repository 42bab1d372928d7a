import type { FileRows } from './columns.ts';
import type { Cut } from './cut.ts';
import { looksPlain } from './way.ts';

/**
 * Names of columns in parts that cost about the same: the dearest first, each to the part that has
 * least. Who has the first part reads and cuts all rows, too.
 */
export function sharesOf(
  all: readonly string[],
  { cut, names }: FileRows,
  parts: number,
): string[][] {
  const known = new Map(names.map((name, at) => [name, costOf(cut, at)]));
  const of = (name: string) => known.get(name) ?? 1;
  const shares = Array.from({ length: parts }, (_, part) => ({
    names: [] as string[],
    cost: part === 0 ? costs.cut * names.length : 0,
  }));
  for (const name of [...all].sort((a, b) => of(b) - of(a))) {
    const least = shares.reduce((a, b) => (b.cost < a.cost ? b : a));
    least.names.push(name);
    least.cost += of(name);
  }
  return shares.map((share) => share.names);
}

/** About how many nanoseconds a cell takes with all that is made of it, as measured. */
const costs = {
  cut: 12,
  plain: { few: 35, many: 140 },
  coded: { few: 60, many: 500 },
};

/** So many of the first cells are looked at. */
const enough = 1_000;

function costOf(cut: Cut, column: number): number {
  const { bytes, ends, starts, width } = cut;
  const texts = new Set<string>();
  const rows = Math.min(cut.rows, enough);
  for (let row = 0; row < rows; row++) {
    const at = row * width + column;
    texts.add(bytes.toString('latin1', starts[at], ends[at]));
  }
  const kind = looksPlain(cut, column) ? costs.plain : costs.coded;
  return texts.size > rows / 2 ? kind.many : kind.few;
}
