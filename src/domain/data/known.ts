import { keepsTo } from './checks/cell-rules.ts';
import type { ColumnReading, Question, Runs } from './dataset.ts';
import { type ColumnFacts, hasRuns, isTime } from './profile/profile.ts';
import { meetsCondition } from './rule/condition.ts';
import { readerOf, type Value } from './values/values.ts';

/** What was counted in a column of the whole table. */
export interface Known {
  reading: ColumnReading;
  facts: Omit<ColumnFacts, 'runs'>;
  /** Numbers and times of not too many different values; null of all else. */
  runs: Runs | null;
  /** Two values are the same when their numbers are. */
  isExact: boolean;
}

/** So many different numbers are kept, in a megabyte. */
const mostKept = 2 ** 16;

export function knownOf(
  reading: ColumnReading,
  { runs, ...facts }: ColumnFacts,
  isExact: boolean,
): Known {
  const isKept = runs && runs.values.length <= mostKept;
  // What they were cut out of has room for all rows.
  return { reading, facts, runs: isKept ? copyOf(runs) : null, isExact };
}

const copyOf = ({ values, counts }: Runs): Runs => ({
  values: values.slice(),
  counts: counts.slice(),
});

/** How often each text or truth stands there, when there are so few that all of them are known. */
export function countsKnown(known: Known | undefined): Map<string, number> | undefined {
  return known && hasAll(known)
    ? new Map(known.facts.top.map(({ value, count }) => [value, count]))
    : undefined;
}

const hasAll = ({ reading, facts: { top, distinct } }: Known): boolean =>
  !hasRuns(reading.type) && top.length === distinct;

/** The count that answers a question, where it follows from what was counted; undefined where it does not. */
export function countKnown(
  question: Question,
  known: (name: string) => Known | undefined,
): number | undefined {
  if (question.where !== undefined) return undefined;
  if (question.ask === 'repeated' || question.ask === 'key') return countRepeated(question, known);
  if (question.ask === 'sql' || question.ask === 'orphan') return undefined;
  if (question.ask === 'matching') {
    const { condition } = question;
    const column = known(condition.column);
    return column && countValues(column, meetsCondition(condition, column.reading));
  }
  const column = known(question.column);
  if (!column) return undefined;
  if (question.ask === 'missing') return column.facts.missing;
  if (question.ask === 'invalid') return column.facts.invalid;
  const keeps = keepsTo(question.test);
  return staysWithin(question.test, column) ? 0 : countValues(column, (value) => !keeps(value));
}

type Repeats = Extract<Question, { ask: 'repeated' | 'key' }>;

function countRepeated(
  question: Repeats,
  known: (name: string) => Known | undefined,
): number | undefined {
  const all = question.columns.map(known);
  if (question.ask === 'repeated' && all.some((one) => one && isUnique(one))) return 0;
  const [only] = all;
  if (all.length !== 1 || !only) return undefined;
  const { missing, distinct } = only.facts;
  const repeats = validOf(only) - distinct;
  if (question.ask === 'key') return missing + repeats;
  return repeats + (question.skipMissing ? 0 : Math.max(0, missing - 1));
}

const validOf = ({ facts: { rows, missing, invalid } }: Known) => rows - missing - invalid;

const isUnique = (known: Known) =>
  known.facts.distinct === known.facts.rows && validOf(known) === known.facts.rows;

/** Do the smallest and the largest, or the shortest and the longest, keep to a test, and so all? */
function staysWithin(
  test: Extract<Question, { ask: 'broken' }>['test'],
  { reading, facts: { min, max, lengths, infinite } }: Known,
): boolean {
  if ('minLength' in test) return lengths !== null && lengths.min >= test.minLength;
  if ('maxLength' in test) return lengths !== null && lengths.max <= test.maxLength;
  if (infinite.below + infinite.above > 0) return false;
  // The ends of times are told as they are written.
  const read = isTime(reading.type) ? readerOf(reading) : undefined;
  const numberOf = (end: number | string | null) =>
    typeof end === 'string' ? (read?.(end) ?? Number.NaN) : (end ?? Number.NaN);
  if ('maximum' in test) return numberOf(max) <= test.maximum;
  return 'minimum' in test && numberOf(min) >= test.minimum;
}

/** Counts values, when there are so few that all of them are known. */
function countValues(known: Known, counts: (value: Value) => boolean): number | undefined {
  const values = valuesOf(known);
  if (!values) return undefined;
  let sum = 0;
  for (const [value, count] of values) if (counts(value)) sum += count;
  return sum;
}

/** Each value and how often it stands there; undefined where that is not known of all. */
function valuesOf(known: Known): Iterable<[Value, number]> | undefined {
  const { infinite, top } = known.facts;
  if (hasAll(known)) {
    const isTruth = known.reading.type === 'boolean';
    return top.map(({ value, count }) => [isTruth ? value === 'true' : value, count]);
  }
  if (!known.runs || !known.isExact || infinite.below + infinite.above > 0) return undefined;
  const { values, counts } = known.runs;
  return Array.from(values, (value, run) => [value, counts[run] as number]);
}
