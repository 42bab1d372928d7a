import {
  type Cells,
  type Codes,
  codedOf,
  isText,
  numbersOf,
  type Predictions,
} from '../../examples/cells.ts';
import type { Examples, Spec } from '../../examples/examples.ts';
import { mostTexts } from '../../examples/needed.ts';
import { readInOrder } from '../../examples/read.ts';
import { featureNames } from '../../examples/roles.ts';

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
const fewNumbers = 12;
const cuts = 8;

/**
 * The columns that are neither label, prediction nor name: texts by value, numbers cut at their
 * quantiles. Texts of more than 200 values tell examples apart and no parts, and are left out.
 *
 * @param order the rows of the table that the examples are, as of `readInOrder`
 */
export function readFeatures(
  table: Predictions,
  spec: Spec,
  order = readInOrder(table, spec).order,
): Features {
  const columns = featureNames(table.names, spec)
    .map((name) => readFeature(name, table.columns.get(name)!, order))
    .filter((feature) => feature !== null);
  return { columns, lines: order.map((row) => table.lines.at(row)!) };
}

/** Null where the column has one value, or too many. */
function readFeature(name: string, cells: Cells, order: Int32Array): Feature | null {
  const coded = isText(cells) || cells.codes ? codedOf(cells) : null;
  if (coded && coded.texts.length < 2) return null;
  const numbers = !coded || coded.texts.length > fewNumbers ? numbersAt(cells, order) : null;
  if (numbers) return cut(name, numbers);
  return !coded || coded.texts.length > mostTexts ? null : byValue(name, coded, order);
}

/** NaN where a cell is missing; null where one is no number. */
function numbersAt(cells: Cells, order: Int32Array): Float64Array | null {
  if (!isText(cells) && !cells.numbers) return null;
  const { values, odd } = numbersOf(cells);
  if (odd.some(({ kind }) => kind === 'no number')) return null;
  return Float64Array.from(order, (row) => values[row]!);
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

function byValue(name: string, { texts, codes }: Codes, order: Int32Array): Feature {
  const counts = new Float64Array(texts.length);
  for (const code of codes) counts[code]!++;
  const known = Array.from(counts, (count, code) => ({ count, code, value: texts.at(code)! }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, mostParts);
  const partOf = new Int32Array(texts.length).fill(-1);
  known.forEach(({ code }, part) => {
    partOf[code] = part;
  });
  return {
    name,
    codes: order.map((row) => partOf[codes[row]!]!),
    parts: known.map(({ value }) => (value === '' ? `${name} is missing` : `${name}=${value}`)),
    ends: null,
  };
}

/** Its id, else its line in the file where that is known. */
export function nameOf(
  { keyedBy, keys }: Pick<Examples, 'keyedBy' | 'keys'>,
  row: number,
  line: number | undefined,
): string {
  return keyedBy === 'id' || line === undefined ? keys.at(row)! : `line ${line}`;
}
