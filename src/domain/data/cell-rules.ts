import { wholePattern } from './constraints.ts';
import type { Field } from './contract.ts';
import { lengthOf } from './text.ts';
import { type FieldType, type Reader, readerOf, type Value } from './values.ts';

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
  keeps: (value: Value) => boolean;
}

/** The cell rules of a field without `required` and `unique`, which are not about a value alone. */
export function cellRules(field: Field): CellRule[] {
  const { minimum, maximum, minLength, maxLength, pattern, enum: known } = field.constraints;
  const read = readerOf(field) as Reader;
  const rules: CellRule[] = [];
  const add = (
    name: keyof Field['constraints'],
    allowed: string,
    wrong: string,
    keeps: CellRule['keeps'],
  ) => rules.push({ name, allowed, wrong, keeps });
  if (minimum !== undefined) {
    const bound = read(minimum) as Value;
    add('minimum', `at least ${minimum}`, `below ${minimum}`, (value) => value >= bound);
  }
  if (maximum !== undefined) {
    const bound = read(maximum) as Value;
    add('maximum', `at most ${maximum}`, `above ${maximum}`, (value) => value <= bound);
  }
  const length = (value: Value) => lengthOf(value as string);
  if (minLength !== undefined)
    add(
      'minLength',
      `at least ${minLength} characters`,
      `shorter than ${minLength} characters`,
      (value) => length(value) >= minLength,
    );
  if (maxLength !== undefined)
    add(
      'maxLength',
      `at most ${maxLength} characters`,
      `longer than ${maxLength} characters`,
      (value) => length(value) <= maxLength,
    );
  if (pattern !== undefined) {
    const expression = wholePattern(pattern) as RegExp;
    add('pattern', `like ${pattern}`, `not like ${pattern}`, (value) =>
      expression.test(value as string),
    );
  }
  if (known) {
    const values = new Set(known.map((text) => same(read(text) as Value)));
    add('enum', list(known), 'not among the allowed values', (value) => values.has(same(value)));
  }
  return rules;
}

/** Numbers are equal as numbers, whether they are exact or not. */
const same = (value: Value) => (typeof value === 'bigint' ? `${value}n` : value);

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
