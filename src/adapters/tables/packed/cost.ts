import type { FileRows } from './columns.ts';
import type { Cut } from './cut.ts';
import type { Cost, Costly } from './shares.ts';

/** What columns cost by the cells of some rows; one that these rows do not have costs next to nothing. */
export function costsOf(all: readonly string[], { cut, expected, names }: FileRows): Costly[] {
  const known = new Map(names.map((name, at) => [name, costOf(cut, at, expected)]));
  return all.map((name) => ({ name, ...(known.get(name) ?? { taking: 1, making: 1 }) }));
}

/** What each of several threads costs besides, of which the first reads and cuts all rows; all others have to be started. */
export const threadCosts = ({ expected, names }: FileRows, threads: number): Cost[] =>
  Array.from({ length: threads }, (_, thread) => ({
    taking: thread === 0 ? costs.cut * names.length : costs.start / expected,
    making: 0,
  }));

/** About how many nanoseconds a cell takes, as measured; and in all a thread to start, a column to begin with, and thousands of kinds. */
const costs = {
  cut: 12,
  plain: { few: { taking: 18, making: 6 }, many: { taking: 18, making: 45 } },
  coded: { few: { taking: 24, making: 6 }, many: { taking: 90, making: 280 } },
  start: 25_000_000,
  column: 5_000_000,
  kinds: 12_000_000,
};

/** So many cells are looked at, from all over the rows. */
const enough = 400;

/** Of thousands of kinds a smaller share of those cells is different. */
const mostAlike = 0.97;

function costOf({ bytes, ends, rows, starts, width }: Cut, column: number, expected: number): Cost {
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
  const { making, taking } = texts.size > mostAlike * seen ? kind.many : kind.few;
  const areThousands = kind === costs.coded && 2 * texts.size > seen;
  const once = costs.column + (areThousands ? costs.kinds : 0);
  return { taking, making: making + once / expected };
}

const number = /^-?\d+(?:\.\d*)?$/;
