import type { Costly } from '../shares.ts';
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
  text: { few: 30, many: 440 },
  other: { few: 30, many: 900 },
};

/** What columns cost; no thread waits for another. */
export const costsOf = (columns: readonly Sized[]): Costly[] =>
  columns.map((column) => ({ name: column.name, taking: 0, making: costOf(column) }));

function costOf({ bytes, type }: Sized): number {
  const isMany = bytes > mostKnown;
  const kind = type === 'text' ? costs.text : isNumeric(type) ? costs.number : costs.other;
  return isMany ? kind.many : kind.few;
}
