import { InputError } from '../../errors.ts';
import { didYouMean } from '../../words.ts';

/** A metric's name taken apart: `precision@5%` is `precision` at `5%`, `recall[fraud]` is `recall` of `fraud`. */
export interface MetricName {
  /** The whole, as it was written. */
  readonly name: string;
  readonly base: string;
  readonly at: string | null;
  readonly of: string | null;
}

const grammar = /^([^@[\]]+)(?:@([^@[\]]*))?(?:\[(.*)\])?$/s;

/** What does not follow the grammar is all base, which no metric is called. */
export function parseName(name: string): MetricName {
  const [, base = name, at = null, of = null] = grammar.exec(name) ?? [];
  return { name, base, at, of };
}

/** The first examples by score: a whole number of them, or a share of all. */
export type Cut = { readonly count: number } | { readonly share: number };

const decimal = /^\d+(?:\.\d+)?$/;

/** @throws InputError unless it is a whole number from 1, or a share as `5%`, above 0 and below 100 */
export function cutOf({ name, at }: MetricName): Cut {
  const isShare = at!.endsWith('%');
  const text = isShare ? at!.slice(0, -1) : at!;
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  if (isShare && value > 0 && value < 100) return { share: value / 100 };
  if (!isShare && value >= 1 && Number.isSafeInteger(value)) return { count: value };
  throw misfit(name, 'a whole number from 1, or a share above 0% and below 100%');
}

/** @throws InputError unless it is a whole number of that range */
export function wholeOf({ name, at }: MetricName, low: number, high: number): number {
  const value = decimal.test(at!) ? Number(at) : Number.NaN;
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw misfit(name, `a whole number from ${low} to ${high}`);
}

/** @throws InputError unless it is a number above `low` and below `high` */
export function numberOf({ name, at }: MetricName, low: number, high = 1e6): number {
  const value = decimal.test(at!) ? Number(at) : Number.NaN;
  if (value > low && value < high) return value;
  throw misfit(name, `a number above ${low} and below ${high}`);
}

/** @throws InputError unless it is one of the classes */
export function classOf({ name, of }: MetricName, classes: readonly string[]): number {
  const code = classes.indexOf(of!);
  if (code >= 0) return code;
  throw new InputError({
    where: 'metric',
    found: name,
    remedy: `no class ${JSON.stringify(of)}: ${didYouMean(of!, classes)}`,
  });
}

function misfit(name: string, allowed: string): InputError {
  return new InputError({ where: 'metric', found: name, allowed: `after @ ${allowed}` });
}
