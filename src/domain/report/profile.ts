import { probabilities } from '../records/sketch.ts';
import type { ColumnProfile } from '../records/validation.ts';
import { type Block, type Inline, list, type Piece, paragraph, table } from './blocks.ts';
import { naming, sizeOf, within } from './budget.ts';
import { compact, count, grouped, share } from './figures.ts';
import { sparkline } from './histogram.ts';
import { inert, shortened } from './text.ts';

type Type = ColumnProfile['type'];

/** The order in which types are told. */
const types: Type[] = ['integer', 'number', 'boolean', 'date', 'datetime', 'time', 'string', 'any'];

/** How much of a profile is shown. */
export interface ProfileOptions {
  /** Characters that the tables may take in a comment. */
  readonly limit?: number;
  /** Columns that are shown first when not all can be. */
  readonly first?: readonly string[];
}

/** Every column described, a table for each type; then what is odd about any of them. */
export function profileSection(
  columns: readonly ColumnProfile[],
  { first = [], limit = Number.POSITIVE_INFINITY }: ProfileOptions = {},
): Block[] {
  const shown = chosen(columns, first, limit);
  const left = columns.length - shown.length;
  const blocks = types.flatMap((type) => {
    const alike = shown.filter((column) => column.type === type);
    return alike.length > 0 ? typeTable(type, alike) : [];
  });
  const odd = oddities(columns);
  if (odd.length > 0) blocks.push(paragraph({ bold: 'Worth a look' }), list(odd));
  if (left > 0) blocks.push(paragraph(`${count(left, 'more column')}: see the record.`));
  return blocks;
}

/** Those that fit, in the order of the data. */
function chosen(
  columns: readonly ColumnProfile[],
  first: readonly string[],
  limit: number,
): ColumnProfile[] {
  if (!Number.isFinite(limit)) return [...columns];
  const early = new Set(first);
  const ranked = [...columns].sort((a, b) => Number(early.has(b.name)) - Number(early.has(a.name)));
  const kept = new Set(within(ranked, limit, (column) => sizeOf(table([], [cells(column)]))));
  return columns.filter((column) => kept.has(column));
}

function typeTable(type: Type, columns: readonly ColumnProfile[]): Block[] {
  const title: Piece[] = [`${count(columns.length, 'column')} of type `, { bold: type }];
  return [paragraph(...title), table(heads(type), columns.map(cells))];
}

function heads(type: Type): string[] {
  const all = ['column', 'missing', 'distinct'];
  if (type === 'integer' || type === 'number')
    return [...all, 'min', 'median', 'max', 'mean', 'sd', 'histogram'];
  if (isTime(type)) return [...all, 'min', 'median', 'max', 'histogram'];
  return [...all, 'most frequent'];
}

const isTime = (type: Type) => type === 'date' || type === 'datetime' || type === 'time';

function cells(column: ColumnProfile): Inline[] {
  const { type } = column;
  const rows = column.count + column.missing;
  const all: Inline[] = [
    [{ code: nameOf(column.name) }],
    share(rows === 0 ? null : column.missing / rows),
    grouped(column.distinct),
  ];
  const median = column.quantiles?.[probabilities.indexOf(0.5)] ?? null;
  const drawn: Inline = column.histogram ? [{ code: sparkline(column.histogram) }] : '';
  if (type === 'integer' || type === 'number') {
    const { max, mean, min, sd } = column;
    return [...all, bound(min), compact(median), bound(max), compact(mean), compact(sd), drawn];
  }
  if (isTime(type))
    return [...all, bound(column.min), moment(median, type), bound(column.max), drawn];
  return [...all, frequent(column)];
}

/** A column's name as a table shows it. */
export function nameOf(name: string): string {
  return name.trim() === '' ? JSON.stringify(shortened(name, 28)) : inert(shortened(name, 28));
}

function bound(value: number | string | null): string {
  return typeof value === 'string' ? inert(shortened(value, 20)) : compact(value);
}

/** Seconds as they are written in a date or time. */
function moment(seconds: number | null, type: Type): string {
  const date = new Date((seconds ?? Number.NaN) * 1000);
  if (Number.isNaN(date.getTime())) return '–';
  const [day = '', time = ''] = date.toISOString().split(/[T.]/);
  return { date: day, time, datetime: `${day}T${time}` }[type as 'date'] ?? '–';
}

/** The most frequent values with their shares, as far as they fit; what text looks like when none comes twice. */
function frequent({ count: all, patterns, sensitive, top }: ColumnProfile): string {
  if (sensitive) return 'sensitive: not shown';
  if ((top[0]?.count ?? 0) <= 1 && all > 1) return likeness(patterns, all);
  const told = top.map(({ value, count }) => `${quoted(value)} ${share(count / all)}`);
  const shown = within(told, 60, (text) => text.length + 2);
  const isWhole =
    top.reduce((sum, { count }) => sum - count, all) <= 0 && shown.length === top.length;
  return [...shown, ...(isWhole ? [] : ['…'])].join(', ');
}

function likeness(patterns: ColumnProfile['patterns'], all: number): string {
  const told = patterns.map(({ pattern, count }) => `${quoted(pattern)} ${share(count / all)}`);
  const like = within(told, 30, (text) => text.length + 2).join(', ');
  return like === '' ? 'each value once' : `each once, like ${like}`;
}

/** Quoted where its ends or its signs could be misread. */
function quoted(value: string): string {
  const text = inert(shortened(value, 22));
  return /^[\p{L}\p{N}+_-]([\p{L}\p{N} ()+_./-]*[\p{L}\p{N})+…])?$/u.test(text)
    ? text
    : JSON.stringify(text);
}

/** What a reader should know of columns without reading down the tables. */
function oddities(columns: readonly ColumnProfile[]): string[] {
  const told = (what: string, isSo: (column: ColumnProfile) => boolean) => {
    const names = columns.filter(isSo).map(({ name }) => nameOf(name));
    return names.length > 0 ? [`${what}: ${naming(names, 8)}`] : [];
  };
  return [
    ...told('Nothing but missing values', ({ count, missing }) => count === 0 && missing > 0),
    ...told('One value only', ({ count, distinct }) => count > 1 && distinct === 1),
    ...told('Cells that do not read as the type', ({ invalid }) => invalid > 0),
    ...told('Infinite values', ({ infinities }) => (infinities ?? 0) > 0),
    ...told('Each value once, as in an identifier', ({ count, distinct, type }) => {
      return distinct === count && count > 20 && type !== 'number';
    }),
    ...told('Sorted', ({ order }) => order === 'increasing' || order === 'decreasing'),
  ];
}
