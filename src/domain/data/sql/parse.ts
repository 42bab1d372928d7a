import type { Comparison } from '../rule/rule.ts';
import type { Expression } from './expression.ts';
import { chain, type Read, type Reader, take } from './reader.ts';
import { reserved } from './reserved.ts';
import { tokensOf } from './tokens.ts';

/** As much as people write, and far from what would exhaust the stack. */
const longest = 1000;

/**
 * Comparisons of columns, numbers, texts and dates, sums and products of them, `in`, `between`,
 * `is null`, and all of that with `and`, `or` and `not`.
 *
 * @returns null for any other SQL, right or wrong: DuckDB is to be asked
 */
export function parseExpression(sql: string): Expression | null {
  const tokens = sql.length > longest ? null : tokensOf(sql);
  if (!tokens) return null;
  const reader: Reader = { tokens, at: 0 };
  const found = whole(reader);
  return reader.at === tokens.length ? found : null;
}

const whole: Read = (reader) => disjunction(reader);

const factor: Read = (reader) => {
  if (take(reader, '-')) {
    const operand = factor(reader);
    return operand && { is: 'negative', operand };
  }
  if (take(reader, '(')) return closed(reader, whole(reader));
  const token = reader.tokens[reader.at++];
  switch (token?.kind) {
    case 'number':
      return number(token.text);
    case 'text':
      return { is: 'text', value: token.text };
    case 'quoted':
      return column(token.text);
    case 'word':
      return word(reader, token.text);
    default:
      return null;
  }
};

const closed = (reader: Reader, inner: Expression | null): Expression | null =>
  inner && take(reader, ')') ? inner : null;

/** With more digits a double may be another number than the decimal that DuckDB reads. */
const mostDigits = 15;

const number = (text: string): Expression | null =>
  text.length > mostDigits ? null : { is: 'number', value: Number(text) };

function word(reader: Reader, name: string): Expression | null {
  if (name === 'true' || name === 'false') return { is: 'truth', value: name === 'true' };
  if (name === 'abs' && take(reader, '(')) {
    const operand = closed(reader, sum(reader));
    return operand && { is: 'abs', operand };
  }
  const next = reader.tokens[reader.at];
  if (name === 'date' && next?.kind === 'text') {
    reader.at++;
    return { is: 'date', value: next.text };
  }
  return reserved.has(name) ? null : column(name);
}

/** Of letters beyond ASCII it is not certain which are alike but for case. */
const column = (name: string): Expression | null =>
  /^[\x20-\x7e]+$/.test(name) ? { is: 'column', name: name.toLowerCase() } : null;

const arithmetic = (sign: '+' | '-' | '*' | '/', left: Expression, right: Expression) =>
  ({ is: 'arithmetic', sign, left, right }) as const;
const product = chain(factor, ['*', '/'], arithmetic);
const sum = chain(product, ['+', '-'], arithmetic);

const comparisons: Readonly<Record<string, Comparison>> = {
  ...{ '=': '=', '==': '=', '!=': '!=', '<>': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' },
};

const predicate: Read = (reader) => {
  const left = sum(reader);
  if (!left) return null;
  const sign = take(reader, ...Object.keys(comparisons));
  if (sign !== undefined) {
    const right = sum(reader);
    return right && compared(comparisons[sign] as Comparison, left, right);
  }
  if (take(reader, 'is')) {
    const isNot = take(reader, 'not') !== undefined;
    return take(reader, 'null') ? maybeNot(isNot, { is: 'missing', operand: left }) : null;
  }
  const isNot = take(reader, 'not') !== undefined;
  if (take(reader, 'between')) return maybeNot(isNot, between(reader, left));
  if (take(reader, 'in')) return maybeNot(isNot, among(reader, left));
  return isNot ? null : left;
};

const compared = (comparison: Comparison, left: Expression, right: Expression): Expression => ({
  is: 'comparison',
  comparison,
  left,
  right,
});

const maybeNot = (isNot: boolean, operand: Expression | null): Expression | null =>
  operand && isNot ? { is: 'not', operand } : operand;

function between(reader: Reader, operand: Expression): Expression | null {
  const low = sum(reader);
  const high = low && take(reader, 'and') ? sum(reader) : null;
  if (!low || !high) return null;
  return { is: 'and', left: compared('>=', operand, low), right: compared('<=', operand, high) };
}

function among(reader: Reader, operand: Expression): Expression | null {
  if (!take(reader, '(')) return null;
  const options: Expression[] = [];
  do {
    const option = factor(reader);
    if (!option || !isWritten(option)) return null;
    options.push(option);
  } while (take(reader, ','));
  return take(reader, ')') ? { is: 'in', operand, among: options } : null;
}

const isWritten = (option: Expression): boolean =>
  option.is === 'number' ||
  option.is === 'text' ||
  (option.is === 'negative' && option.operand.is === 'number');

const negation: Read = (reader) => {
  if (!take(reader, 'not')) return predicate(reader);
  const operand = negation(reader);
  return operand && { is: 'not', operand };
};

const join = (is: 'and' | 'or', left: Expression, right: Expression) => ({ is, left, right });
const conjunction = chain(negation, ['and'], join);
const disjunction = chain(conjunction, ['or'], join);
