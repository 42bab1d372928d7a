/** A rule that does not parse, and where in its text. */
export class Unexpected extends Error {
  readonly at: number;
  constructor(at: number, problem: string) {
    super(problem);
    this.at = at;
  }
}

export interface Token {
  kind: 'name' | 'number' | 'quoted' | 'sign';
  /** Without the quotes around it. */
  text: string;
  at: number;
}

const pattern =
  /\s*(?:(?<number>[+-]?(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?%?)(?![\p{L}\p{N}_.%])|(?<quoted>"(?:[^"]|"")*"|'(?:[^']|'')*'|`(?:[^`]|``)*`)|(?<name>[\p{L}_][\p{L}\p{N}_.-]*)|(?<sign>[<>!]=|[=<>(),*]))/uy;

/** The tokens of a rule, one after the other. */
export interface Tokens {
  /** The next token, which must be accepted, else `expected` is what the error names. */
  next: (expected: string, accepts: (token: Token) => boolean) => Token;
  /** Takes the next token when it is this sign, or this word. */
  take: (text: string) => boolean;
  peek: () => Token | undefined;
  end: () => void;
}

/** @throws Unexpected at what is no token */
export function tokensOf(text: string): Tokens {
  const tokens = tokenize(text);
  let index = 0;
  const isNext = (sign: string) => tokens[index]?.text === sign && tokens[index]?.kind !== 'quoted';
  return {
    next: (expected, accepts) => {
      const token = tokens[index];
      if (!token || !accepts(token))
        throw new Unexpected(token?.at ?? text.length, `expected ${expected}`);
      index++;
      return token;
    },
    take: (sign) => isNext(sign) && index++ >= 0,
    peek: () => tokens[index],
    end: () => {
      const rest = tokens[index];
      if (rest) throw new Unexpected(rest.at, 'expected the end');
    },
  };
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const from = pattern.lastIndex;
    const groups = pattern.exec(text)?.groups;
    const [kind, found] = Object.entries(groups ?? {}).find(([, part]) => part !== undefined) ?? [];
    if (!kind || found === undefined) {
      const at = from + (/\S/.exec(text.slice(from))?.index ?? 0);
      const isQuote = /["'`]/.test(text[at] ?? '');
      throw new Unexpected(at, isQuote ? 'this quote is not closed' : 'not a part of a check');
    }
    const at = pattern.lastIndex - found.length;
    tokens.push({ kind: kind as Token['kind'], text: kind === 'quoted' ? bare(found) : found, at });
  }
  return tokens;
}

/** A quote within a quoted text is doubled, as in SQL. */
function bare(quoted: string): string {
  const sign = quoted[0] as string;
  return quoted.slice(1, -1).replaceAll(sign + sign, sign);
}
