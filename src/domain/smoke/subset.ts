/** How an answer differs from what was expected: where, as in `$.items[0].score`, and how. */
export interface Difference {
  path: string;
  expected: unknown;
  /** Undefined when nothing stands there. */
  got: unknown;
}

/**
 * Where `got` does not hold what `expected` holds. An object may have more keys; a list must have
 * as many elements; numbers may differ by `tolerance`, in their own units.
 */
export function differences(
  expected: unknown,
  got: unknown,
  tolerance: number,
  path = '$',
): Difference[] {
  const here = [{ path, expected, got }];
  if (typeof expected === 'number') {
    return typeof got === 'number' && Math.abs(expected - got) <= tolerance ? [] : here;
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return here;
    return expected.flatMap((item, i) => differences(item, got[i], tolerance, `${path}[${i}]`));
  }
  if (isObject(expected)) {
    if (!isObject(got)) return here;
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(
        value,
        Object.hasOwn(got, key) ? got[key] : undefined,
        tolerance,
        step(path, key),
      ),
    );
  }
  return expected === got ? [] : here;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function step(path: string, key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
