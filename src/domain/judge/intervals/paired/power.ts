import { normalQuantile } from '../distributions/normal.ts';
import { studentQuantile } from '../distributions/student.ts';
import type { Uncertainty } from '../uncertainty.ts';

/** How often a true difference of the size in question is to be seen. */
export const usualPower = 0.9;

/**
 * The smallest true gain for which the interval at `confidence` lies above 0 with probability
 * `power`: for a normal estimate `(z(1 - tail) + z(power)) * error`, of which this is the form for any
 * confidence distribution, both sides taken together. Infinite where nothing bounds the gain.
 *
 * Where the standard error has degrees of freedom, the true one may be larger than the one seen, and
 * that of the next examples is another again: the power is averaged over both (assurance: O'Hagan,
 * Stevens and Campbell 2005), see `assured`.
 */
export function detectable(gain: Uncertainty, confidence: number, power = usualPower): number {
  const reached = reach(gain, (1 + confidence) / 2);
  if (gain.freedom === undefined) return reached + reach(gain, power);
  const t = studentQuantile((1 + confidence) / 2, gain.freedom);
  return (reached / t) * assured(t, normalQuantile(power), gain.freedom);
}

/**
 * The x, in standard errors as they were seen, for which `x + sZ > s t W` as often as `z` says, where s is
 * the true standard error and W the next one over it: 1 / s and W scatter as the root of chi-squared over its
 * degrees of freedom, which is nearly normal, of mean `1 - 1 / 4n` and variance `1 / 2n` (as Johnson and
 * Welch 1940 approximate the noncentral t). To 5 % from five degrees of freedom on.
 */
function assured(t: number, z: number, freedom: number): number {
  const mean = 1 - 1 / (4 * freedom);
  const [square, spread] = [mean ** 2, z ** 2 / (2 * freedom)];
  const left = square - spread;
  if (left <= 0) return Number.POSITIVE_INFINITY;
  const root = Math.sqrt((t * square) ** 2 - left * (left * t * t - z * z));
  return (t * square + Math.sign(z) * root) / left;
}

/** Half of the width of the interval between the two bounds of this one-sided confidence. */
function reach({ bound }: Uncertainty, confidence: number): number {
  return (bound(confidence) - bound(1 - confidence)) / 2;
}

/** More examples than this are not to be had: it is the margin that has to be wider. */
const most = 1e8;

/** What has been seen of a gain, and by what it is judged. */
export interface Seen {
  readonly gain: Uncertainty;
  readonly estimate: number;
  /** Examples that it was seen on. */
  readonly n: number;
  /** How much worse still counts as not worse, in the metric's units, from 0. */
  readonly margin: number;
  readonly confidence: number;
}

/**
 * About how many examples of the same kind it takes to settle with probability `power` whether the
 * candidate is not worse or worse, if the true gain is the one seen: what the interval reaches shrinks
 * with the root of their number, down to the distance from the gain to the nearer verdict. Two
 * digits, rounded up.
 *
 * @returns null when no number to be had settles it: the gain seen is 0 and there is no margin, or
 *   nothing bounds it
 */
export function needed(
  { gain, estimate, n, margin, confidence }: Seen,
  power = usualPower,
): number | null {
  const away = Math.max(estimate + margin, -estimate);
  const rows = n * (detectable(gain, confidence, power) / away) ** 2;
  return away > 0 && rows <= most ? twoDigits(Math.max(rows, n + 1)) : null;
}

/** Rounded up. */
export function twoDigits(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.ceil(rows / unit - 1e-9) * unit;
}
