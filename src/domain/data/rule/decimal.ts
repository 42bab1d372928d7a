/** A number as it was written: `digits` / 10^`places`, so that nothing is rounded when it is compared. */
export interface Decimal {
  digits: bigint;
  places: number;
}

/** Larger ones are no number that data could hold, and cost time. */
const mostPlaces = 400;

/** Reads `-1_000.5e3`; undefined when it is no number, or beyond 10^400. */
export function readDecimal(text: string): Decimal | undefined {
  const match = /^([+-]?)(\d[\d_]*|(?=\.))(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const written = `${whole.replaceAll('_', '')}${fraction}`;
  const places = fraction.length - Number(exponent);
  if (written === '' || written.length > mostPlaces || Math.abs(places) > mostPlaces)
    return undefined;
  const digits = BigInt(`${written}${'0'.repeat(Math.max(0, -places))}`);
  return { digits: sign === '-' ? -digits : digits, places: Math.max(0, places) };
}

/** Negative when `a` is the smaller, positive when it is the larger, else zero. */
export function compareDecimal(a: Decimal, b: Decimal): number {
  const left = a.digits * 10n ** BigInt(b.places);
  const right = b.digits * 10n ** BigInt(a.places);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest double. */
export function toNumber({ digits, places }: Decimal): number {
  return Number(`${digits}e-${places}`);
}

/** `factor` times as much. */
export function times({ digits, places }: Decimal, factor: number): Decimal {
  return { digits: digits * BigInt(factor), places };
}
