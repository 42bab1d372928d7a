/** A number for a sentence: four digits after the point, or four that say something. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 0.001 || size >= 1e6)) return Number(value.toPrecision(4)).toString();
  return Number(value.toFixed(4)).toString();
}

/** A difference, with its sign. */
export function formatChange(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}
