import type { ColumnProfile } from '../records/validation.ts';
import type { Column } from './column.ts';
import { describeNumbers } from './numbers.ts';
import { cut, lengthOf } from './text.ts';
import { sameness, type Value } from './values.ts';

const topSize = 10;
/** Short enough that ten of them, each character escaped, leave a profile under 4 kB. */
const topLength = 40;

/** The exact profile of a column. Statistics are over the finite values; infinities are counted. */
export function profile(column: Column): ColumnProfile {
  const { cells, values, type } = column;
  const missing = values.filter((value) => value === null).length;
  const invalid = values.filter((value) => value === undefined).length;
  const counts = countValues(column);
  const base = {
    name: column.name,
    type,
    sensitive: column.sensitive,
    count: cells.length - missing,
    missing,
    invalid,
    distinct: counts.size,
    ...nothing,
    lengths: type === 'string' || type === 'any' ? lengthsOf(values) : null,
  };
  if (column.sensitive) return base;
  const numeric =
    type === 'string' || type === 'any' || type === 'boolean' ? {} : numbersOf(column);
  const bounds = type === 'boolean' ? {} : extremes(column);
  return { ...base, ...bounds, ...numeric, top: topOf(counts) };
}

const nothing = {
  min: null,
  max: null,
  mean: null,
  sd: null,
  quantiles: null,
  histogram: null,
  top: [],
  zeros: null,
  negatives: null,
  infinities: null,
};

function countValues({ cells, values, type }: Column): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  values.forEach((value, row) => {
    if (value === null || value === undefined) return;
    const key = sameness(value, cells[row] as string, type);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

function topOf(counts: Map<string | number, number>): ColumnProfile['top'] {
  const top: { key: string; count: number }[] = [];
  for (const [key, count] of counts) {
    const last = top.at(-1);
    const isFull = top.length === topSize && last !== undefined;
    if (isFull && count < last.count) continue;
    const text = String(key);
    if (isFull && count === last.count && text > last.key) continue;
    top.push({ key: text, count });
    top.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    top.length = Math.min(top.length, topSize);
  }
  return top.map(({ key, count }) => ({ value: cut(key, topLength), count }));
}

/** Smallest and largest: a number as it is, anything else as it is written. */
function extremes({ cells, values, type }: Column): Pick<ColumnProfile, 'min' | 'max'> {
  let [low, high] = [-1, -1];
  const at = (row: number) => values[row] as Value;
  values.forEach((value, row) => {
    if (value === null || value === undefined) return;
    if (value === Infinity || value === -Infinity) return;
    if (low < 0 || value < at(low)) low = row;
    if (high < 0 || value > at(high)) high = row;
  });
  const written = (row: number) => {
    if (row < 0) return null;
    if (typeof at(row) === 'bigint') return String(at(row));
    const isNumber = type === 'integer' || type === 'number';
    return isNumber ? (at(row) as number) : cut(cells[row] as string, topLength);
  };
  return { min: written(low), max: written(high) };
}

function numbersOf({ type, values }: Column) {
  const present = values.filter((value) => value !== null && value !== undefined);
  const all = Float64Array.from(present, Number);
  const { mean, sd, quantiles, histogram, ...signs } = describeNumbers(all, type === 'integer');
  if (type === 'integer' || type === 'number') return { mean, sd, quantiles, histogram, ...signs };
  return { quantiles, histogram };
}

function lengthsOf(values: Column['values']): ColumnProfile['lengths'] {
  let [min, max, sum, count] = [Infinity, 0, 0, 0];
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const length = lengthOf(value);
    min = Math.min(min, length);
    max = Math.max(max, length);
    sum += length;
    count++;
  }
  return count === 0 ? null : { min, max, mean: sum / count };
}
