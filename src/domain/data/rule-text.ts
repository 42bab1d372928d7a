import { type Comparison, type Decimal, type Measure, measures, type Rule } from './rule.ts';

/** A rule that does not parse, and where in its text. */
export interface RuleError {
  at: number;
  problem: string;
}

/** Every form that a rule may have. */
export const forms = [
  'row_count >= 1000',
  'row_count between 1000 and 9000',
  'missing(column) < 5%',
  'duplicates(column, column) = 0',
  'duplicates(*) <= 1%',
].join(' | ');

interface Token {
  kind: 'name' | 'number' | 'sign' | 'quoted';
  text: string;
  at: number;
}

const pattern =
  /\s*(?:(?<number>\d[\d_]*(?:\.\d+)?%?)(?![\w])|(?<quoted>"[^"]*"|'[^']*'|`[^`]*`)|(?<name>[\p{L}_][\p{L}\p{N}_.-]*)|(?<sign>[<>!]=|[=<>(),*]))/uy;

/** Parses a rule, or says what is wrong and where. */
export function parseRule(text: string): Rule | RuleError {
  const tokens = tokenize(text);
  if (!Array.isArray(tokens)) return tokens;
  const reader = readerOf(tokens, text.length);
  try {
    return { text, ...rule(reader) };
  } catch (error) {
    if (error instanceof Unexpected) return { at: error.at, problem: error.message };
    throw error;
  }
}

export function isRule(parsed: Rule | RuleError): parsed is Rule {
  return 'measure' in parsed;
}

function tokenize(text: string): Token[] | RuleError {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const from = pattern.lastIndex;
    const groups = pattern.exec(text)?.groups;
    const [kind, found] = Object.entries(groups ?? {}).find(([, part]) => part !== undefined) ?? [];
    if (!kind || found === undefined)
      return {
        at: from + (/\S/.exec(text.slice(from))?.index ?? 0),
        problem: 'not a part of a check',
      };
    tokens.push({ kind: kind as Token['kind'], text: found, at: pattern.lastIndex - found.length });
  }
  return tokens;
}

class Unexpected extends Error {
  readonly at: number;
  constructor(at: number, problem: string) {
    super(problem);
    this.at = at;
  }
}

interface TokenReader {
  next: (expected: string, accepts: (token: Token) => boolean) => Token;
  peek: () => Token | undefined;
}

function readerOf(tokens: Token[], length: number): TokenReader {
  let index = 0;
  const next: TokenReader['next'] = (expected, accepts) => {
    const token = tokens[index];
    if (!token || !accepts(token))
      throw new Unexpected(token?.at ?? length, `expected ${expected}`);
    index++;
    return token;
  };
  return { next, peek: () => tokens[index] };
}

function rule(tokens: TokenReader): Omit<Rule, 'text'> {
  const name = tokens.next(measures.join(', '), ({ text }) => measures.includes(text as Measure));
  const measure = name.text as Measure;
  const columns = measure === 'row_count' ? [] : columnList(tokens, measure);
  const bounds = comparison(tokens);
  const rest = tokens.peek();
  if (rest) throw new Unexpected(rest.at, 'expected the end');
  const shares = bounds.map(({ value }) => value.text.endsWith('%'));
  if (shares.includes(true) && (shares.includes(false) || measure === 'row_count'))
    throw new Unexpected(
      bounds[0]!.value.at,
      measure === 'row_count' ? 'rows are counted, not in %' : 'both with % or none',
    );
  return {
    measure,
    columns,
    bounds: bounds.map(({ comparison, value }) => ({ comparison, value: decimalOf(value.text) })),
    isShare: shares.includes(true),
  };
}

function columnList(tokens: TokenReader, measure: Measure): string[] {
  const is = (sign: string) => (token: Token) => token.kind === 'sign' && token.text === sign;
  tokens.next('(', is('('));
  const columns: string[] = [];
  const first = tokens.peek();
  if (measure === 'duplicates' && first && is('*')(first)) tokens.next('*', is('*'));
  else {
    do columns.push(column(tokens));
    while (measure === 'duplicates' && tokens.peek()?.text === ',' && tokens.next(',', is(',')));
  }
  tokens.next(')', is(')'));
  return columns;
}

function column(tokens: TokenReader): string {
  const token = tokens.next(
    'a column; put quotes around one with other characters',
    ({ kind }) => kind === 'name' || kind === 'quoted',
  );
  return token.kind === 'quoted' ? token.text.slice(1, -1) : token.text;
}

function comparison(tokens: TokenReader): { comparison: Comparison; value: Token }[] {
  const number = () => tokens.next('a number', ({ kind }) => kind === 'number');
  const operator = tokens.next('= != < <= > >= or between', ({ text }) =>
    ['=', '!=', '<', '<=', '>', '>=', 'between'].includes(text),
  );
  if (operator.text !== 'between')
    return [{ comparison: operator.text as Comparison, value: number() }];
  const low = number();
  tokens.next('and', ({ text }) => text === 'and');
  return [
    { comparison: '>=', value: low },
    { comparison: '<=', value: number() },
  ];
}

function decimalOf(text: string): Decimal {
  const [whole = '', fraction = ''] = text.replace(/[_%]/g, '').split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length };
}
