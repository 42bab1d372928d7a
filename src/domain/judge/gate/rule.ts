import { InputError, quote } from '../../errors.ts';

export const operators = ['>=', '<=', '!=', '>', '<', '='] as const;
export type Operator = (typeof operators)[number];

/** A rule of the gate: `recall >= 50% on region=north`. */
export interface Rule {
  /** As the user wrote it. */
  readonly text: string;
  readonly metric: string;
  readonly operator: Operator;
  /** A percentage is a hundredth of its number. */
  readonly bar: number;
  /** On every value of the column, or on one. */
  readonly slice: { readonly column: string; readonly value: string | null } | null;
}

const grammar =
  'metric operator number [on slice], as in roc_auc >= 0.80 or recall >= 50% on region';
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?%?(?=\s|$)/;

/**
 * Parses a rule of the gate.
 *
 * @param where the rule's place, as in `mlops.yml:12:3 gate`; the character within it is added
 * @throws InputError with the place of what does not fit
 */
export function parseRule(text: string, where: string): Rule {
  const words = reader(text, where);
  const metric = words.next(/^[^\s<>=!]+/, 'the name of a metric');
  const operator = words.next(/^(?:>=|<=|!=|==|>|<|=)/, `an operator: ${operators.join(' ')}`);
  const bar = words.next(number, 'a finite number or a percentage');
  return {
    text: text.trim(),
    metric,
    operator: operator === '==' ? '=' : (operator as Operator),
    bar: toNumber(bar),
    slice: words.done() ? null : readSlice(words),
  };
}

function readSlice(words: Reader): Rule['slice'] {
  words.next(/^on(?=\s)/, 'nothing more, or `on` and a slice');
  const name = words.next(/^.+/s, 'the column of a slice').trim();
  const at = name.indexOf('=');
  if (at < 0) return { column: name, value: null };
  return { column: name.slice(0, at).trim(), value: name.slice(at + 1).trim() };
}

/** A number, or a percentage as a share. */
export function toNumber(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

interface Reader {
  next(pattern: RegExp, allowed: string): string;
  done(): boolean;
}

/** Reads a text from left to right, word by word. */
function reader(text: string, where: string): Reader {
  let at = 0;
  const skip = () => {
    while (/\s/.test(text[at] ?? '')) at++;
  };
  return {
    next(pattern, allowed) {
      skip();
      const found = pattern.exec(text.slice(at))?.[0];
      if (!found) throw misfit(text, at, where, allowed);
      at += found.length;
      return found;
    },
    done() {
      skip();
      return at >= text.length;
    },
  };
}

function misfit(text: string, at: number, where: string, allowed: string): InputError {
  return new InputError({
    where: `${where}, character ${at + 1}`,
    ...(at < text.length ? { found: text.slice(at) } : {}),
    allowed,
    remedy: `in ${quote(text.trim())}; a rule is ${grammar}`,
  });
}

/** The columns that rules ask about, which must be among the slices for them to pass. */
export function slicesOf(rules: readonly Rule[]): string[] {
  return [...new Set(rules.flatMap(({ slice }) => (slice ? [slice.column] : [])))];
}
