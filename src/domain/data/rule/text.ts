import { type Amount, boundsOf } from './bounds.ts';
import type { Comparison, Rule } from './rule.ts';
import { comparisonOf, readSubject } from './subject.ts';
import { type Token, type Tokens, tokensOf, Unexpected } from './tokens.ts';

/** A rule, and where in its text the columns and the values stand that its columns must be able to hold. */
export interface ParsedRule {
  rule: Rule;
  columns: { name: string; at: number }[];
  values: { text: string; at: number }[];
}

/** A rule that does not parse, and where in its text. */
export interface RuleError {
  at: number;
  problem: string;
}

/** A form for each kind of rule. */
export const forms = [
  'row_count >= 1000',
  'missing(column) < 5%',
  'duplicates(column, column) = 0',
  "share(column = 'text') > 10%",
  'mean(column) between 1 and 2',
  'quantile(column, 0.95) < 100',
  'freshness(column) < 2 days',
].join(' | ');

/** Parses a rule, or says what is wrong and where. */
export function parseRule(text: string): ParsedRule | RuleError {
  try {
    return parse(text, tokensOf(text));
  } catch (error) {
    if (error instanceof Unexpected) return { at: error.at, problem: error.message };
    throw error;
  }
}

export function isRule(parsed: ParsedRule | RuleError): parsed is ParsedRule {
  return 'rule' in parsed;
}

function parse(text: string, tokens: Tokens): ParsedRule {
  const { subject, columns = [], values = [] } = readSubject(tokens);
  const amounts = comparison(tokens, subject.measure);
  tokens.end();
  const rule = { text, ...subject, ...boundsOf(subject.measure, amounts) } as Rule;
  const isText = ({ token }: Amount) => token.kind === 'quoted';
  const quoted = amounts.filter(isText).map(({ token }) => token);
  const placed = ({ text, at }: Token) => ({ text, at });
  return {
    rule,
    columns: columns.map(({ text, at }) => ({ name: text, at })),
    values: [...values, ...quoted].map(placed),
  };
}

function comparison(tokens: Tokens, measure: Rule['measure']): Amount[] {
  const operator = comparisonOf(tokens, ['between']);
  if (operator !== 'between') return [amount(tokens, operator as Comparison, measure)];
  const low = amount(tokens, '>=', measure);
  tokens.next('and', ({ kind, text }) => kind === 'name' && text === 'and');
  return [low, amount(tokens, '<=', measure)];
}

function amount(tokens: Tokens, comparison: Comparison, measure: Rule['measure']): Amount {
  const mayBeText = measure === 'min' || measure === 'max';
  const expected = mayBeText ? "a number, or a date in quotes as in '2024-01-31'" : 'a number';
  const token = tokens.next(expected, ({ kind }) => {
    return kind === 'number' || (mayBeText && kind === 'quoted');
  });
  const isUnit = measure === 'freshness' && tokens.peek()?.kind === 'name';
  return { comparison, token, ...(isUnit && { unit: tokens.next('a unit', () => true) }) };
}
