/** The number of Unicode code points. */
export function lengthOf(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

/** At most `limit` code points, with an ellipsis where more stood. */
export function cut(text: string, limit: number): string {
  const points = [...text.slice(0, 2 * limit + 2)];
  return points.length > limit ? `${points.slice(0, limit).join('')}…` : text;
}
