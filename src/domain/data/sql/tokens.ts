/** A piece of SQL; words are in lower case. */
export interface Token {
  kind: 'number' | 'text' | 'word' | 'quoted' | 'sign';
  text: string;
}

const pattern =
  /[ \t\n\r\f]*(?:(?<number>\d+(?:\.\d+)?)(?![\w.])|'(?<text>(?:[^']|'')*)'|"(?<quoted>(?:[^"]|"")+)"|(?<word>[A-Za-z_]\w*)|(?<bracket>[(),])|(?<sign>[-+*/<>=~!@#%^&|`?]+))/y;

const signs = new Set(['+', '-', '*', '/', '<', '<=', '>', '>=', '=', '==', '<>', '!=']);

/** The pieces of an expression; null when there is anything but plain names, numbers, texts and signs. */
export function tokensOf(sql: string): Token[] | null {
  const tokens: Token[] = [];
  const end = sql.trimEnd().length;
  for (pattern.lastIndex = 0; pattern.lastIndex < end; ) {
    const found = pattern.exec(sql)?.groups;
    if (!found) return null;
    const own = tokensIn(found);
    if (!own) return null;
    tokens.push(...own);
  }
  return tokens;
}

function tokensIn(found: Record<string, string | undefined>): Token[] | null {
  const { number, text, quoted, word, bracket, sign } = found;
  if (number !== undefined) return [{ kind: 'number', text: number }];
  if (text !== undefined) return [{ kind: 'text', text: text.replaceAll("''", "'") }];
  if (quoted !== undefined) return [{ kind: 'quoted', text: quoted.replaceAll('""', '"') }];
  if (word !== undefined) return [{ kind: 'word', text: word.toLowerCase() }];
  return bracket === undefined ? signsIn(sign as string) : [{ kind: 'sign', text: bracket }];
}

/** SQL takes as many signs as follow each other for one; a minus behind another is one of its own. */
function signsIn(run: string): Token[] | null {
  if (signs.has(run)) return [{ kind: 'sign', text: run }];
  const first = run.slice(0, -1);
  // Two of them begin a comment.
  if (!run.endsWith('-') || first === '-' || !signs.has(first)) return null;
  return [first, '-'].map((text) => ({ kind: 'sign', text }));
}
