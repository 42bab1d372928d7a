import { startOf } from '../../packed.ts';
import { wholePattern } from '../contract/constraints.ts';
import type { Field } from '../contract/contract.ts';
import type { Matcher } from '../pattern/matcher.ts';
import { lengthOf, pointsIn } from '../values/text.ts';
import { type FieldType, type Reader, readerOf, type Value } from '../values/values.ts';

/** What a value must keep to, as data, so that every engine can ask for it in its own way. */
export type CellTest =
  | { minimum: Value }
  | { maximum: Value }
  /** Characters of text, counted as Unicode code points. */
  | { minLength: number }
  | { maxLength: number }
  /** A regular expression that the whole text must match. */
  | { pattern: string }
  | { enum: readonly Value[] };

/** A rule for each cell of a column that is there and reads as its type. */
export interface CellRule {
  name: string;
  allowed: string;
  /** What the cells that break it are said to be. */
  wrong: string;
  test: CellTest;
}

/** The cell rules of a field without `required` and `unique`, which are not about a value alone. */
export function cellRules(field: Field): CellRule[] {
  const { minimum, maximum, minLength, maxLength, pattern, enum: known } = field.constraints;
  const reader = readerOf(field) as Reader;
  const read = (text: string) => reader(text) as Value;
  const rules: CellRule[] = [];
  const add = (name: keyof Field['constraints'], test: CellTest, allowed: string, wrong: string) =>
    rules.push({ name, allowed, wrong, test });
  if (minimum !== undefined)
    add('minimum', { minimum: read(minimum) }, `at least ${minimum}`, `below ${minimum}`);
  if (maximum !== undefined)
    add('maximum', { maximum: read(maximum) }, `at most ${maximum}`, `above ${maximum}`);
  const characters = (length: number) => `${length} characters`;
  if (minLength !== undefined)
    add(
      'minLength',
      { minLength },
      `at least ${characters(minLength)}`,
      `shorter than ${characters(minLength)}`,
    );
  if (maxLength !== undefined)
    add(
      'maxLength',
      { maxLength },
      `at most ${characters(maxLength)}`,
      `longer than ${characters(maxLength)}`,
    );
  if (pattern !== undefined) add('pattern', { pattern }, `like ${pattern}`, `not like ${pattern}`);
  if (known) add('enum', { enum: known.map(read) }, list(known), 'not among the allowed values');
  return rules;
}

/** Does a value keep to a test? */
export function keepsTo(test: CellTest): (value: Value) => boolean {
  if ('minimum' in test) return (value) => value >= test.minimum;
  if ('maximum' in test) return (value) => value <= test.maximum;
  if ('minLength' in test) return (value) => lengthOf(String(value)) >= test.minLength;
  if ('maxLength' in test) return (value) => lengthOf(String(value)) <= test.maxLength;
  if ('pattern' in test) {
    const expression = wholePattern(test.pattern)!;
    return (value) => expression.test(String(value));
  }
  const values = new Set(test.enum);
  return (value) => values.has(value);
}

/**
 * The same of many texts in UTF-8, 1 where one keeps to it, in a fraction of the time as no strings are
 * made; undefined for a test that asks for more than characters.
 */
export function keepsToAll(test: CellTest): Matcher['testAll'] | undefined {
  if ('minLength' in test) return lengths((length) => length >= test.minLength);
  if ('maxLength' in test) return lengths((length) => length <= test.maxLength);
  return 'pattern' in test ? wholePattern(test.pattern)!.testAll : undefined;
}

const lengths =
  (keeps: (length: number) => boolean): Matcher['testAll'] =>
  ({ bytes, ends }) =>
    Uint8Array.from(ends, (end, text) => Number(keeps(pointsIn(bytes, startOf(ends, text), end))));

function list(values: readonly string[]): string {
  const shown = values.slice(0, 10).join(', ');
  return values.length > 10 ? `one of ${values.length}: ${shown}, …` : `one of ${shown}`;
}

/** What the cells of a type are, and what one of them is. */
export const typeWords: Record<FieldType, { many: string; one: string }> = {
  string: { many: 'text of the given format', one: 'text of the given format' },
  integer: { many: 'whole numbers', one: 'a whole number' },
  number: { many: 'numbers', one: 'a number' },
  boolean: { many: 'true or false as spelled', one: 'true or false as spelled' },
  date: { many: 'dates', one: 'a date' },
  datetime: { many: 'dates with a time', one: 'a date with a time' },
  time: { many: 'times', one: 'a time' },
  any: { many: 'anything', one: 'anything' },
};
