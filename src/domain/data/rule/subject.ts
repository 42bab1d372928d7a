import { didYouMean } from '../../words.ts';
import type { Comparison, Condition, Rule } from './rule.ts';
import { type Token, type Tokens, Unexpected } from './tokens.ts';

const ofColumn = ['missing', 'invalid', 'distinct'] as const;
const statistics = ['min', 'max', 'mean', 'sd', 'sum', 'median', 'freshness'] as const;

/** What a rule may begin with. */
export const measures = [
  ...['row_count', 'duplicates', 'share', 'quantile'],
  ...ofColumn,
  ...statistics,
] as const;

/** A rule without its bounds. */
type Bare<R> = R extends Rule ? Omit<R, 'text' | 'bounds' | 'isShare'> : never;

export interface Subject {
  subject: Bare<Rule>;
  columns?: Token[];
  values?: Token[];
}

/** What a rule measures, and of what. */
export function readSubject(tokens: Tokens): Subject {
  const isName = ({ kind }: Token) => kind === 'name';
  const { text, at } = tokens.next(`one of ${measures.join(', ')}`, isName);
  const among = <T extends string>(known: readonly T[]) => known.find((name) => name === text);
  if (text === 'row_count') return { subject: { measure: text } };
  if (!among(measures))
    throw new Unexpected(at, `no measure ${text}; ${didYouMean(text, measures)}`);
  const measure = among(statistics) ?? among(ofColumn);
  sign(tokens, '(');
  const found = measure ? ofOne(measure, tokens) : special(text, tokens);
  sign(tokens, ')');
  return found;
}

type OfOne = (typeof ofColumn)[number] | (typeof statistics)[number];

function ofOne(measure: OfOne, tokens: Tokens): Subject {
  const column = columnOf(tokens);
  return { subject: { measure, column: column.text }, columns: [column] };
}

function special(measure: string, tokens: Tokens): Subject {
  if (measure === 'duplicates') return duplicates(tokens);
  if (measure === 'share') return share(tokens);
  const column = columnOf(tokens);
  sign(tokens, ',');
  const number = tokens.next('a number from 0 to 1', ({ kind, text }) => {
    return kind === 'number' && Number(text) >= 0 && Number(text) <= 1;
  });
  const probability = Number(number.text);
  return { subject: { measure: 'quantile', column: column.text, probability }, columns: [column] };
}

function duplicates(tokens: Tokens): Subject {
  if (tokens.take('*')) return { subject: { measure: 'duplicates', columns: [] } };
  const columns = listOf(tokens, () => columnOf(tokens));
  const names = columns.map(({ text }) => text);
  return { subject: { measure: 'duplicates', columns: names }, columns };
}

function share(tokens: Tokens): Subject {
  const column = columnOf(tokens);
  if (tokens.take('in')) {
    sign(tokens, '(');
    const values = listOf(tokens, () => literalOf(tokens));
    sign(tokens, ')');
    const condition: Condition = { column: column.text, in: values.map(({ text }) => text) };
    return { subject: { measure: 'share', condition }, columns: [column], values };
  }
  const comparison = comparisonOf(tokens, ['in']);
  const value = literalOf(tokens);
  const condition = {
    column: column.text,
    comparison: comparison as Comparison,
    value: value.text,
  };
  return { subject: { measure: 'share', condition }, columns: [column], values: [value] };
}

function listOf(tokens: Tokens, item: () => Token): Token[] {
  const items = [item()];
  while (tokens.take(',')) items.push(item());
  return items;
}

function sign(tokens: Tokens, sign: string): void {
  tokens.next(sign, ({ kind, text }) => kind === 'sign' && text === sign);
}

function columnOf(tokens: Tokens): Token {
  const isColumn = ({ kind }: Token) => kind === 'name' || kind === 'quoted';
  return tokens.next('a column; put quotes around one with other characters', isColumn);
}

function literalOf(tokens: Tokens): Token {
  return tokens.next("a 'text' in quotes, a number, true or false", ({ kind, text }) => {
    if (kind === 'number') return !text.endsWith('%');
    return kind === 'quoted' || (kind === 'name' && (text === 'true' || text === 'false'));
  });
}

const comparisons: readonly string[] = ['=', '!=', '<', '<=', '>', '>='];

/** A comparison, or one of the words that may stand for it. */
export function comparisonOf(tokens: Tokens, words: string[]): string {
  const expected = `${comparisons.join(' ')} or ${words.join(' or ')}`;
  return tokens.next(expected, ({ kind, text }) => {
    return kind !== 'quoted' && (comparisons.includes(text) || words.includes(text));
  }).text;
}
