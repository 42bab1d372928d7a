/** Numbers as a report writes them. What is not known is a dash, never a zero. */

const none = '–';

/** Four significant digits at least, no more decimals than a reader can use. */
export function number(value: number | null, decimals = 4): string {
  if (value === null || !Number.isFinite(value)) return none;
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e9)) return value.toExponential(3);
  const digits = size >= 1000 ? 1 : size >= 100 ? 2 : decimals;
  return String(Number(value.toFixed(digits)));
}

/** In few characters, for a table of many figures: four digits, all of them left of the point. */
export function compact(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return none;
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e7))
    return value.toExponential(2).replace('.00e', 'e');
  return size >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(4)));
}

/** The p-value of a test. */
export function chance(p: number | null): string {
  if (p === null || !Number.isFinite(p)) return none;
  return p < 0.0001 ? '<0.0001' : String(Number(p.toPrecision(2)));
}

/** With its sign, for differences. */
export function signed(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return none;
  return value > 0 ? `+${fixed(value)}` : fixed(value).replace('-', '−');
}

/** A metric: as many decimals as its neighbours, so that a column can be read down. */
export function fixed(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return none;
  const size = Math.abs(value);
  if (size >= 1e6) return value.toExponential(3);
  return value.toFixed(size >= 1000 ? 1 : size >= 10 ? 2 : 4);
}

/** An interval, as in `0.8211 to 0.8454`. */
export function interval(low: number | null, high: number | null): string {
  return low === null || high === null ? none : `${fixed(low)} to ${fixed(high)}`;
}

export function share(value: number | null): string {
  if (value === null) return none;
  return value === 0 ? '0%' : value < 0.001 ? '<0.1%' : `${(value * 100).toFixed(1)}%`;
}

/** `1 row`, `7,043 rows`. */
export function count(many: number, one: string): string {
  return many === 1 ? `1 ${one}` : `${grouped(many)} ${one}s`;
}

/** A whole number with its thousands apart, as in 7,043. Node's own way takes 10 ms to begin. */
export function grouped(many: number): string {
  return String(many).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Whether a column of a table is one of figures, which stand to the right; cells may be escaped. */
export function isNumeric(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '' && cell !== none);
  return cells.length > 0 && cells.every((cell) => /^(?:[-+−<]|&lt;)?\d/.test(cell));
}
