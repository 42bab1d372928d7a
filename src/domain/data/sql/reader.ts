import type { Expression } from './expression.ts';
import type { Token } from './tokens.ts';

/** Tokens, and how many of them are read. */
export interface Reader {
  tokens: readonly Token[];
  at: number;
}

/** Reads a part of an expression; null when it is none that is known. */
export type Read = (reader: Reader) => Expression | null;

/** Reads the next token when it is one of these. */
export function take<Text extends string>(
  reader: Reader,
  ...texts: readonly Text[]
): Text | undefined {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'word' && token?.kind !== 'sign') return undefined;
  const found = texts.find((text) => text === token.text);
  if (found !== undefined) reader.at++;
  return found;
}

/** Operands with signs between them, from the left. */
export function chain<Text extends string>(
  operand: Read,
  signs: readonly Text[],
  join: (sign: Text, left: Expression, right: Expression) => Expression,
): Read {
  return (reader) => {
    let left = operand(reader);
    while (left) {
      const sign = take(reader, ...signs);
      if (sign === undefined) break;
      const right = operand(reader);
      left = right && join(sign, left, right);
    }
    return left;
  };
}
