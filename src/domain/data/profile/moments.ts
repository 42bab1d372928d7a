import type { Runs } from '../dataset.ts';

/** Null where it is not defined, or too large for a double. */
export interface Moments {
  mean: number | null;
  /** Of a sample: divided by n - 1. */
  sd: number | null;
  /** The third standardized moment, as scipy.stats.skew without correction for bias. */
  skew: number | null;
}

/**
 * Mean, spread and skewness of at least one number, from two passes. They are taken in a unit near
 * the largest number, a power of two, so that no square or cube is out of range; and what rounding
 * takes from the sums is added up beside them (Neumaier 1974).
 */
export function momentsOf({ values, counts }: Runs, size: number): Moments {
  const [only] = values;
  if (only !== undefined && values.length === 1)
    return { mean: only, sd: size > 1 ? 0 : null, skew: null };
  const scale = scaleOf(values);
  const mean = scaledSum({ values, counts }, scale) / size;
  const [first, second, third] = centred({ values, counts }, size, { mean, scale });
  const variance = Math.max(0, second - first ** 2);
  const skew = (third - 3 * first * second + 2 * first ** 3) / variance ** 1.5;
  const sd = Math.sqrt((variance * size) / (size - 1)) / scale;
  return {
    mean: finite(mean / scale),
    sd: size > 1 ? finite(sd) : null,
    skew: variance > 0 ? finite(skew) : null,
  };
}

/** The sum of numbers; null when it is too large for a double. */
export function sumOf(runs: Runs): number | null {
  if (runs.values.length === 0) return null;
  const scale = scaleOf(runs.values);
  return finite(scaledSum(runs, scale) / scale);
}

function scaledSum({ values, counts }: Runs, scale: number): number {
  let [sum, lost] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const term = (values[i] as number) * scale * (counts[i] as number);
    lost += loss(sum, term);
    sum += term;
  }
  return sum + lost;
}

/** Mean powers of the distances from about the mean; the first one is the mean's own rounding error. */
function centred(
  { values, counts }: Runs,
  size: number,
  { mean, scale }: { mean: number; scale: number },
): [number, number, number] {
  let [first, second, third] = [0, 0, 0];
  let [firstLost, secondLost, thirdLost] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const away = (values[i] as number) * scale - mean;
    const one = away * (counts[i] as number);
    const two = one * away;
    const three = two * away;
    firstLost += loss(first, one);
    first += one;
    secondLost += loss(second, two);
    second += two;
    thirdLost += loss(third, three);
    third += three;
  }
  return [(first + firstLost) / size, (second + secondLost) / size, (third + thirdLost) / size];
}

/** What rounding takes from a sum of two (Knuth's two-sum). */
function loss(sum: number, term: number): number {
  const next = sum + term;
  const part = next - sum;
  return sum - (next - part) + (term - part);
}

/** A power of two that brings the largest of ascending numbers near one, or as near as a double can. */
function scaleOf(values: Float64Array): number {
  const largest = Math.max(Math.abs(values[0] as number), Math.abs(values.at(-1) as number));
  if (largest === 0) return 1;
  const exponent = Math.floor(Math.log2(largest));
  return 2 ** -Math.max(-1000, Math.min(exponent, 1000));
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);
