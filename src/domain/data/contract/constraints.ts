import type { Matcher } from '../pattern/matcher.ts';
import { patternMatcher } from '../pattern/pattern.ts';
import { knownDirectives } from '../values/times.ts';
import { knownTextFormats, type Reader, readerOf, type Value } from '../values/values.ts';
import type { Field } from './contract.ts';

type Constraints = Field['constraints'];

/** What is wrong with a field of a contract, and at which of its keys. */
export interface FieldProblem {
  at: string[];
  found: string;
  problem: string;
  /** Where in the text it is. */
  offset?: number;
}

const ordered: readonly string[] = ['integer', 'number', 'date', 'datetime', 'time'];
const textual: readonly string[] = ['string', 'any'];

/** What is wrong with a field: a format, a constraint that its type cannot have, a value it cannot hold. */
export function constraintProblems(field: Field): FieldProblem[] {
  const { type, format = 'default', constraints } = field;
  const read = readerOf(field);
  if (!read) return [{ at: ['format'], found: format, problem: formatsOf(type) }];
  const numeral = numeralProblem(field);
  if (numeral) return [numeral];
  const problems: FieldProblem[] = [];
  const blame = (key: keyof Constraints, problem: string, offset = 0) =>
    problems.push({ at: ['constraints', key], found: String(constraints[key]), problem, offset });
  const types = (key: keyof Constraints, allowed: readonly string[]) => {
    if (constraints[key] !== undefined && !allowed.includes(type))
      blame(key, `type ${type} has no ${key}; it is for ${allowed.join(', ')}`);
  };
  types('minimum', ordered);
  types('maximum', ordered);
  for (const key of ['minLength', 'maxLength', 'pattern'] as const) types(key, textual);
  const { pattern } = constraints;
  const matcher = pattern === undefined ? undefined : patternMatcher(pattern);
  if (matcher && 'problem' in matcher) blame('pattern', matcher.problem, matcher.at);
  if (problems.length === 0) problems.push(...valueProblems(constraints, read, type));
  return problems;
}

/** What separates the parts of a number must differ, and be no part of one. */
function numeralProblem({ type, decimalChar, groupChar }: Field): FieldProblem | undefined {
  for (const [key, sign] of Object.entries({ decimalChar, groupChar }))
    if (sign !== undefined && /[\dA-Za-z+-]/.test(sign))
      return { at: [key], found: sign, problem: 'a sign that is no part of a number itself' };
  const isSame = groupChar !== undefined && groupChar === (decimalChar ?? '.');
  if (type !== 'number' || !isSame) return undefined;
  return { at: ['groupChar'], found: groupChar, problem: 'decimalChar is the same sign' };
}

function formatsOf(type: Field['type']): string {
  const timely = ['date', 'datetime', 'time'].includes(type);
  if (timely) return `allowed: default (ISO 8601), or a pattern of ${knownDirectives.join(' ')}`;
  return `allowed: ${type === 'string' ? knownTextFormats.join(', ') : 'default'}`;
}

function valueProblems(constraints: Constraints, read: Reader, type: string): FieldProblem[] {
  const { minimum, maximum, minLength = 0, maxLength = Infinity } = constraints;
  const problem = (key: keyof Constraints, found: string, problem: string) => [
    { at: ['constraints', key], found, problem },
  ];
  for (const key of ['minimum', 'maximum'] as const) {
    const text = constraints[key];
    if (text !== undefined && (read(text) ?? null) === null)
      return problem(key, text, `not of type ${type}`);
  }
  const stray = constraints.enum?.find((text) => (read(text) ?? null) === null);
  if (stray !== undefined) return problem('enum', stray, `not of type ${type}`);
  if (
    minimum !== undefined &&
    maximum !== undefined &&
    (read(minimum) as Value) > (read(maximum) as Value)
  )
    return problem('maximum', maximum, 'it is below minimum');
  if (minLength > maxLength)
    return problem('maxLength', String(maxLength), 'it is below minLength');
  return [];
}

/** What the whole text is held against; undefined when it is no pattern of RE2. */
export function wholePattern(pattern: string): Matcher | undefined {
  const matcher = patternMatcher(pattern);
  return 'problem' in matcher ? undefined : matcher;
}
