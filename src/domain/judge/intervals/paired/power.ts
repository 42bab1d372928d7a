import type { Uncertainty } from '../uncertainty.ts';

/** How often a true difference of the size in question is to be seen. */
export const usualPower = 0.9;

/**
 * The smallest true gain for which the interval at `confidence` lies above 0 with probability
 * `power`: for a normal estimate `(z(1 - tail) + z(power)) * error`, of which this is the form for any
 * confidence distribution, both sides taken together. Infinite where nothing bounds the gain.
 */
export function detectable(gain: Uncertainty, confidence: number, power = usualPower): number {
  return reach(gain, (1 + confidence) / 2) + reach(gain, power);
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
