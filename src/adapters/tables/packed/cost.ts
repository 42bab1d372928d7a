import type { FileRows } from './columns.ts';
import type { Cut } from './cut.ts';

/**
 * Names of columns in parts that cost about the same: the dearest first, each to the part that has
 * least. Who has the first part reads and cuts all rows, too; all others have to be started.
 */
export function sharesOf(
  all: readonly string[],
  { cut, expected, names }: FileRows,
  parts: number,
): string[][] {
  const known = new Map(names.map((name, at) => [name, costOf(cut, at)]));
  const of = (name: string) => known.get(name) ?? 1;
  const shares = Array.from({ length: parts }, (_, part) => ({
    names: [] as string[],
    cost: part === 0 ? costs.cut * names.length : costs.start / expected,
  }));
  for (const name of [...all].sort((a, b) => of(b) - of(a))) {
    const least = shares.reduce((a, b) => (b.cost < a.cost ? b : a));
    least.names.push(name);
    least.cost += of(name);
  }
  return shares.map((share) => share.names);
}

/** About how many nanoseconds a cell takes with all that is made of it, and a thread to start, as measured. */
const costs = {
  start: 60_000_000,
  cut: 12,
  plain: { few: 30, many: 110 },
  coded: { few: 30, many: 480 },
};

/** So many cells are looked at, from all over the rows. */
const enough = 400;

/** Of thousands of kinds a smaller share of those cells is different. */
const mostAlike = 0.97;

function costOf({ bytes, ends, rows, starts, width }: Cut, column: number): number {
  const texts = new Set<string>();
  const step = Math.max(1, Math.floor(rows / enough));
  let [seen, numbers] = [0, 0];
  for (let row = 0; row < rows; row += step) {
    const at = row * width + column;
    const text = bytes.toString('latin1', starts[at], ends[at]);
    texts.add(text);
    seen++;
    if (number.test(text)) numbers++;
  }
  const kind = 2 * numbers > seen ? costs.plain : costs.coded;
  return texts.size > mostAlike * seen ? kind.many : kind.few;
}

const number = /^-?\d+(?:\.\d*)?$/;
