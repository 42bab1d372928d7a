import { InputError } from '../../errors.ts';
import type { Predictions } from './cells.ts';
import { codesOf, place, quoted } from './columns.ts';

/** Label and prediction are often written by different tools: `1` and `1.0`, `True` and `true`. */
export function canonical(text: string): string {
  if (/^-?\d+\.0+$/.test(text)) return text.slice(0, text.indexOf('.'));
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() : text;
}

/** A column's values, each written one way, and which of them stands in each row. */
export interface Coded {
  readonly values: readonly string[];
  readonly codes: Int32Array;
}

/** @throws InputError at the first missing cell */
export function coded(table: Predictions, name: string): Coded {
  const { texts, codes } = codesOf(table, name);
  const codeOf = new Map<string, number>();
  const written = new Int32Array(texts.length);
  for (let code = 0; code < texts.length; code++) {
    const value = canonical(texts.at(code)!);
    written[code] = codeOf.get(value) ?? codeOf.size;
    codeOf.set(value, written[code]!);
  }
  return { values: [...codeOf.keys()], codes: codes.map((code) => written[code]!) };
}

/** The codes of classes where there were those of values. */
export function recoded({ values, codes }: Coded, classOf: (value: string) => number): Int32Array {
  const classes = values.map(classOf);
  return codes.map((code) => classes[code]!);
}

/** @throws InputError at the first row of that value, which is none of the classes */
export function unknown(
  table: Predictions,
  { values, codes }: Coded,
  code: number,
  name: string,
  classes: readonly string[],
): never {
  throw new InputError({
    where: place(table, codes.indexOf(code)),
    found: values[code]!,
    allowed: `in ${quoted(name)}, the labels ${classes.slice(0, 10).join(', ')}`,
    remedy: 'a column of probabilities is the score, not the prediction',
  });
}
