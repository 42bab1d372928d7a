/** The bounds of an interval; null where nothing bounds it. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * What is known of a value: a confidence distribution (Xie and Singh 2013), from which the interval
 * at any confidence and the test of any value follow, so that the two never disagree.
 */
export interface Uncertainty {
  /** How it was found, as in `Wilson` or `paired DeLong`. */
  readonly method: string;
  /** Where the stated confidence may not be reached, and why. */
  readonly caveat: string | null;
  /**
   * The upper bound of the one-sided interval at a confidence between 0 and 1; ascends with it.
   * Infinite where nothing bounds the value.
   */
  readonly bound: (confidence: number) => number;
  /** Degrees of freedom of the standard error, where it is as uncertain as they say. */
  readonly freedom?: number;
}

/** The interval with equal tails. */
export function intervalOf({ bound }: Uncertainty, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  return { low: finite(bound(tail)), high: finite(bound(1 - tail)) };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The one-sided p-value of the truth being at most `value`, to 1e-9. */
export function pAtMost({ bound }: Uncertainty, value: number): number {
  let [low, high] = [0, 1];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (bound(middle) <= value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The two-sided p-value of the truth being `value`. */
export function pOf(uncertainty: Uncertainty, value: number): number {
  const below = pAtMost(uncertainty, value);
  return Math.min(1, 2 * Math.min(below, 1 - below));
}
