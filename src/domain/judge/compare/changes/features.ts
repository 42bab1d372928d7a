import type { Table } from '../../../data/table/table.ts';
import { decimal } from '../../examples/columns.ts';
import type { Examples, Spec } from '../../examples/examples.ts';
import { readKeys } from '../../examples/keys.ts';
import { saidColumns } from '../../examples/roles.ts';

/** A column in a few parts. */
export interface Feature {
  readonly name: string;
  /** The part of each example, as an index into `parts`; -1 is none of them. */
  readonly codes: Int32Array;
  /** A condition each, as in `region=north` or `3 < tenure <= 7`. */
  readonly parts: readonly string[];
  /** Of numbers: where each part ends but the last, ascending; null of texts. */
  readonly ends: readonly number[] | null;
}

/** What else a predictions file says of its examples, in their order. */
export interface Features {
  readonly columns: readonly Feature[];
  /** Where each example stands in the file. */
  readonly lines: Int32Array;
}

const mostParts = 50;
const mostTexts = 200;
const fewNumbers = 12;
const cuts = 8;
const missing = '';

/**
 * The columns that are neither label, prediction nor name: texts by value, numbers cut at their
 * quantiles. Texts of more than 200 values tell examples apart and no parts, and are left out.
 *
 * @throws InputError as `readExamples`, in whose order the features are
 */
export function readFeatures(table: Table, spec: Spec): Features {
  const said = saidColumns(table, spec);
  const { order } = readKeys(table, spec.id, said);
  const others = [...said, spec.target, spec.id, spec.weight];
  const columns = table.names
    .filter((name) => !others.includes(name))
    .map((name) => readFeature(name, table.columns.get(name)!, order))
    .filter((feature) => feature !== null);
  return { columns, lines: order.map((row) => table.lines[row]!) };
}

/** Null where the column has one value, or too many. */
function readFeature(
  name: string,
  column: readonly (string | null)[],
  order: Int32Array,
): Feature | null {
  const cells = Array.from(order, (row) => column[row]?.trim() || missing);
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  if (counts.size < 2) return null;
  const numbers = counts.size > fewNumbers ? numbersOf(cells) : null;
  if (numbers) return cut(name, numbers);
  return counts.size > mostTexts ? null : byValue(name, cells, counts);
}

/** NaN where a cell is missing; null where one is no number. */
function numbersOf(cells: readonly string[]): Float64Array | null {
  const numbers = new Float64Array(cells.length);
  for (const [row, cell] of cells.entries()) {
    const value = cell === missing ? Number.NaN : decimal(cell);
    if (Number.isNaN(value) && cell !== missing) return null;
    numbers[row] = value;
  }
  return numbers;
}

function cut(name: string, numbers: Float64Array): Feature {
  const sorted = numbers.filter((value) => !Number.isNaN(value)).sort();
  const ends = new Set<number>();
  for (let part = 1; part < cuts; part++) {
    const end = sorted[Math.floor((part * sorted.length) / cuts)]!;
    if (end < sorted.at(-1)!) ends.add(end);
  }
  const bounds = [...ends];
  const parts = [...bounds, null].map((end, part) => range(name, bounds[part - 1] ?? null, end));
  const codes = Int32Array.from(numbers, (value) => {
    if (Number.isNaN(value)) return parts.length;
    const part = bounds.findIndex((end) => value <= end);
    return part < 0 ? bounds.length : part;
  });
  return { name, codes, parts: [...parts, `${name} is missing`], ends: bounds };
}

/** As in `3 < tenure <= 7`, with either end open. */
export function range(name: string, low: number | null, high: number | null): string {
  if (low === null) return `${name} <= ${high}`;
  return high === null ? `${name} > ${low}` : `${low} < ${name} <= ${high}`;
}

function byValue(
  name: string,
  cells: readonly string[],
  counts: ReadonlyMap<string, number>,
): Feature {
  const values = [...counts.keys()]
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
    .slice(0, mostParts);
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return {
    name,
    codes: Int32Array.from(cells, (cell) => codeOf.get(cell) ?? -1),
    parts: values.map((value) => (value === missing ? `${name} is missing` : `${name}=${value}`)),
    ends: null,
  };
}

/** Its id, else its line in the file where that is known. */
export function nameOf(
  { keyedBy, keys }: Pick<Examples, 'keyedBy' | 'keys'>,
  row: number,
  line: number | undefined,
): string {
  return keyedBy === 'id' || line === undefined ? keys[row]! : `line ${line}`;
}
