import { isNumeric, type ValueType } from './types.ts';

/** What is known of a column before it is read. */
export interface Sized {
  name: string;
  type: ValueType;
  /** How many bytes a cell takes in the file before it is packed, about. */
  bytes: number;
}

/** Where a cell takes more bytes than these, the column's values do not stand in a dictionary. */
const mostKnown = 3;

/** About how many nanoseconds a cell takes with all that is made of it, as measured. */
const costs = {
  number: { few: 30, many: 130 },
  text: { few: 30, many: 380 },
  other: { few: 30, many: 900 },
};

/** Names of columns in parts that cost about the same: the dearest first, each to the part that has least. */
export function sharesOf(columns: readonly Sized[], parts: number): string[][] {
  const shares = Array.from({ length: parts }, () => ({ names: [] as string[], cost: 0 }));
  for (const column of [...columns].sort((a, b) => costOf(b) - costOf(a))) {
    const least = shares.reduce((a, b) => (b.cost < a.cost ? b : a));
    least.names.push(column.name);
    least.cost += costOf(column);
  }
  return shares.map(({ names }) => names);
}

function costOf({ bytes, type }: Sized): number {
  const isMany = bytes > mostKnown;
  const kind = type === 'text' ? costs.text : isNumeric(type) ? costs.number : costs.other;
  return isMany ? kind.many : kind.few;
}
