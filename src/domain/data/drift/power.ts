import { chiSquaredTail } from './gamma.ts';

/** The chance with which a difference of the threshold's size is to be seen. */
const power = 0.8;

/**
 * How many rows a test needs are counted in pairs: nm/(n + m) of the sizes of the two sides, which
 * is half the rows of one side when both are of one size.
 */
export const pairsOf = (n: number, m: number): number =>
  n === 0 || m === 0 ? 0 : (n * m) / (n + m);

/** The rows it takes of the smaller side; of both when the larger one is too small as well. */
export function rowsFor(pairs: number, n: number, m: number): number {
  const larger = Math.max(n, m);
  const rows = larger > 2 * pairs ? 1 / (1 / pairs - 1 / larger) : 2 * pairs;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.max(1, Math.ceil(rows / unit) * unit);
}

/**
 * Pairs with which the Kolmogorov-Smirnov test sees a normal distribution move by `shift` standard
 * deviations: ((k + z/2) / D)², where D = 2Φ(shift/2) - 1 is the largest difference of the two
 * distribution functions, k = √(ln(2/level)/2) the critical value of √pairs times the statistic,
 * and ½ the standard deviation of the difference where the two are furthest apart.
 */
export function pairsForShift(level: number, shift: number): number {
  const largest = 1 - chiSquaredTail((shift / 2) ** 2, 1);
  const critical = Math.sqrt(Math.log(2 / level) / 2);
  return ((critical + normalQuantile(1 - power) / 2) / largest) ** 2;
}

/** Pairs with which a z test sees a difference of `size` standard deviations: ((z(level/2) + z(0.2)) / size)². */
export function pairsForMean(level: number, size: number): number {
  return ((normalQuantile(level / 2) + normalQuantile(1 - power)) / size) ** 2;
}

/**
 * Pairs with which chi-squared sees an effect of `size`, which is Cohen's w: λ / w², where λ makes
 * the noncentral chi-squared exceed the critical value with the power asked for. Total variation of
 * w/2 has at least this effect, and so has a mean that moves by w standard deviations (both by
 * Cauchy and Schwarz).
 */
export function pairsForClasses(level: number, size: number, freedom: number): number {
  return noncentralityFor(level, freedom) / size ** 2;
}

/** It takes milliseconds, and many columns ask for the same. */
const found = new Map<string, number>();

function noncentralityFor(level: number, freedom: number): number {
  const key = `${level} ${freedom}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const critical = solve((x) => chiSquaredTail(x, freedom) - level, 4 * freedom + 1500);
  // Every trial mixes the same tails.
  const tails: number[] = [];
  const tailOf = (j: number) => (tails[j] ??= chiSquaredTail(critical, freedom + 2 * j));
  const away = solve((x) => power - mixed(x, tailOf), 4 * critical + 100);
  found.set(key, away);
  return away;
}

/** P(X >= x) of a noncentral chi-squared X: a mixture of central ones by a Poisson distribution. */
export function noncentralTail(x: number, freedom: number, noncentrality: number): number {
  return mixed(noncentrality, (j) => chiSquaredTail(x, freedom + 2 * j));
}

function mixed(noncentrality: number, tailOf: (j: number) => number): number {
  const mean = noncentrality / 2;
  let weight = Math.exp(-mean);
  let sum = 0;
  let rest = 1;
  for (let j = 0; rest > 1e-9 && j < 2000; j++) {
    sum += weight * tailOf(j);
    rest -= weight;
    weight *= mean / (j + 1);
  }
  return Math.min(1, sum);
}

/** The z that a standard normal exceeds with this probability, of at most one half. */
function normalQuantile(tail: number): number {
  return solve((z) => chiSquaredTail(z * z, 1) / 2 - tail, 40);
}

/** Where a falling function crosses zero, between 0 and `most`. */
function solve(falling: (x: number) => number, most: number): number {
  let [low, high] = [0, most];
  while (high - low > 1e-6 * high) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
