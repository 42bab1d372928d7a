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

/** White space that is no part of a number or a time. */
const white = text(' \t\n\r\v\f\u00a0\ufeff');

export const trimmed = (cell: string): string => `trim(${cell}, ${white})`;
