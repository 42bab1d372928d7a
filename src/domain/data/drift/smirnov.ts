import { kolmogorovTail } from './kolmogorov.ts';

/** Up to this many values on both sides p is exact, as scipy's `auto`. */
const mostExact = 10_000;
/** Points of the lattice; more are between the lines only where p is below 1e-40. */
const mostPoints = 2e7;

/**
 * The p-value of the two-sample Kolmogorov-Smirnov test, as scipy.stats.ks_2samp: exact up to
 * 10,000 values a side, beyond that the one-sample distribution at the rounded nm/(n + m) values.
 * With ties it is conservative.
 *
 * @param distance the largest difference of the two empirical distribution functions
 */
export function smirnov(distance: number, n: number, m: number): number {
  const [most, least] = n > m ? [n, m] : [m, n];
  const divisor = gcd(most, least);
  const multiple = (most / divisor) * least;
  const h = Math.round(distance * multiple);
  if (h === 0) return 1;
  const isNarrow = most === least || 2 * distance * most * least <= mostPoints;
  if (most <= mostExact && isNarrow)
    return most === least ? equalSizes(n, h) : paths(most, least, divisor, h);
  return kolmogorovTail(roundHalfEven((n * m) / (n + m)), distance);
}

/** The share of paths that leave the band, by reflection: Hodges (1958), with equal sizes. */
function equalSizes(n: number, h: number): number {
  let share = 0;
  for (let k = Math.floor(n / h); k >= 0; k--) {
    let ratio = 1;
    for (let j = 0; j < h && ratio > 0; j++) ratio *= (n - k * h - j) / (n + k * h + j + 1);
    share = ratio * (1 - share);
  }
  return Math.min(1, 2 * share);
}

/**
 * The share of lattice paths from (0, 0) to (m, n) that touch |x/m - y/n| >= h/lcm: Hodges (1958).
 * That share of the paths to (x, y) is the mean of those to its two predecessors, weighted by x and
 * y; nothing is subtracted, so small ones keep their digits.
 */
function paths(m: number, n: number, divisor: number, h: number): number {
  const [stepX, stepY] = [n / divisor, m / divisor];
  let column = new Float64Array(n + 1).fill(1);
  let next = new Float64Array(n + 1).fill(1);
  let low = 0;
  let high = Math.min(Math.ceil(h / stepY) - 1, n);
  column.fill(0, 0, high + 1);
  for (let x = 1; x <= m; x++) {
    const [lastLow, lastHigh] = [low, high];
    low = Math.max(0, Math.floor((stepX * x - h) / stepY) + 1);
    high = Math.min(n, Math.ceil((stepX * x + h) / stepY) - 1);
    if (low > high) return 1;
    let below = low === 0 ? 0 : 1;
    for (let y = low; y <= high; y++) {
      const before = y < lastLow || y > lastHigh ? 1 : (column[y] as number);
      below = (before * x + below * y) / (x + y);
      next[y] = below;
    }
    [column, next] = [next, column];
  }
  return column[n] as number;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function roundHalfEven(value: number): number {
  const whole = Math.floor(value);
  const part = value - whole;
  return part > 0.5 || (part === 0.5 && whole % 2 === 1) ? whole + 1 : whole;
}
