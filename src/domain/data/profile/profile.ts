import type { ColumnProfile } from '../../records/validation.ts';
import type { ColumnReading, Runs } from '../dataset.ts';
import { compareText, cut } from '../values/text.ts';
import type { FieldType } from '../values/values.ts';
import { describeRuns, type Infinite, shapeOf } from './numbers.ts';

/** So many values and patterns are told. */
export const topSize = 10;
const longestValue = 40;
const mostBytes = 3_999;

/** Patterns of text are counted in so many rows at most. */
const mostPatterned = 200_000;

/** Where there are more rows, patterns are counted in every so many-th of them, from the first. */
export const patternStep = (rows: number): number => Math.max(1, Math.ceil(rows / mostPatterned));

/** What an engine counts in a column; a profile is made from it. */
export interface ColumnFacts {
  rows: number;
  missing: number;
  invalid: number;
  /** Of valid values: equal numbers are one however written, anything else is what is written. */
  distinct: number;
  /** Of the finite values: a number where a double holds it, else as written. Null for truths. */
  min: number | string | null;
  max: number | string | null;
  /** The finite values of numbers and times; null for text and truths. */
  runs: Runs | null;
  infinite: Infinite;
  /** The most frequent values as text, in any order: at least the ten first by `byCount`. */
  top: readonly Counted[];
  /** Of text; null for other types, and where there is none. */
  lengths: ColumnProfile['lengths'];
  /** `patternOf` every text, as `top` is. */
  patterns: readonly Counted[];
  order: ColumnProfile['order'];
}

export interface Counted {
  value: string;
  count: number;
}

export const isText = (type: FieldType) => type === 'string' || type === 'any';
export const isNumber = (type: FieldType) => type === 'integer' || type === 'number';
export const isTime = (type: FieldType) => ['date', 'datetime', 'time'].includes(type);
export const hasRuns = (type: FieldType) => !isText(type) && type !== 'boolean';

/** The profile of a column, by what an engine has counted: every engine makes it by this function. */
export function profileOf(
  { name, type, sensitive }: Pick<ColumnReading, 'name' | 'type' | 'sensitive'>,
  facts: ColumnFacts,
): ColumnProfile {
  const { rows, missing, invalid, distinct } = facts;
  const counts = { name, type, sensitive, count: rows - missing, missing, invalid, distinct };
  if (sensitive) return { ...counts, ...nothing };
  const shown = (end: number | string | null) =>
    typeof end === 'string' ? cut(end, longestValue) : end === null ? null : end + 0;
  return compact({
    ...counts,
    ...nothing,
    min: shown(facts.min),
    max: shown(facts.max),
    ...described(type, facts),
    top: mostFrequent(facts.top).map(({ value, count }) => {
      return { value: cut(value, longestValue), count };
    }),
    lengths: facts.lengths,
    patterned: facts.patterns.reduce((sum, { count }) => sum + count, 0),
    patterns: mostFrequent(facts.patterns).map(({ value, count }) => ({ pattern: value, count })),
    order: isText(type) ? null : facts.order,
  });
}

const nothing = {
  ...{ min: null, max: null, mean: null, sd: null, skew: null },
  ...{ quantiles: null, sketch: null, histogram: null, top: [] },
  ...{ zeros: null, negatives: null, infinities: null },
  ...{ lengths: null, patterned: 0, patterns: [], order: null },
};

function described(type: FieldType, { runs, infinite }: ColumnFacts): Partial<ColumnProfile> {
  if (!runs) return {};
  return isNumber(type) ? describeRuns(runs, type === 'integer', infinite) : shapeOf(runs, false);
}

/** The more frequent one first, then by code points. */
const byCount = (a: Counted, b: Counted) => b.count - a.count || compareText(a.value, b.value);

/** The ten most frequent ones, without sorting all. */
function mostFrequent(all: Iterable<Counted>): Counted[] {
  const top: Counted[] = [];
  for (const one of all) {
    const last = top.at(-1);
    if (top.length === topSize && last && byCount(last, one) < 0) continue;
    const at = top.findIndex((other) => byCount(one, other) < 0);
    top.splice(at < 0 ? top.length : at, 0, one);
    top.length = Math.min(top.length, topSize);
  }
  return top;
}

/**
 * Less than 4 kB as JSON in UTF-8, unless the name alone takes too much. All but ten texts of
 * control characters, and as many patterns, has room; then the rarest go, patterns first.
 */
function compact(profile: ColumnProfile): ColumnProfile {
  const { top, patterns } = profile;
  while (sizeOf(profile) > mostBytes && (patterns.pop() ?? top.pop()));
  return profile;
}

const sizeOf = (profile: ColumnProfile) => new TextEncoder().encode(JSON.stringify(profile)).length;
