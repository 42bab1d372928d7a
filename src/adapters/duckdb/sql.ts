/** A name as SQL takes it, whatever stands in it. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL takes it. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A number as SQL takes it, in parentheses, as a sign may follow another. */
export function double(value: number): string {
  return Number.isFinite(value) ? `(${value}::double)` : `('${value}'::double)`;
}

/** A list for `in (…)`; never empty, as SQL has no empty list. */
export const anyOf = (values: readonly string[]): string =>
  values.length === 0 ? '(null)' : `(${values.map(text).join(', ')})`;

/** White space that is no part of a number or a time: what `trim` takes for it in JavaScript. */
const white = text(
  ' \t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

export const trimmed = (cell: string): string => `trim(${cell}, ${white})`;
