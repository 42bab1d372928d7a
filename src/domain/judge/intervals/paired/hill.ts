import { logGamma } from '../../../data/drift/gamma.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { studentCdf } from '../distributions/student.ts';

/**
 * The t that Student's T of `freedom` degrees, at least 1, lies below with probability `p`: by Hill
 * (1970, algorithm 396) and steps of Newton's, in a twentieth of the time of halving. ±Infinity
 * at 0 and 1.
 */
export function studentOf(p: number, freedom: number): number {
  if (p > 0.5) return -studentOf(1 - p, freedom);
  if (!(p > 0)) return -Infinity;
  if (p === 0.5) return 0;
  if (freedom === 1) return -1 / Math.tan(p * Math.PI);
  if (freedom === 2) return (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
  if (freedom > 1e6) return normalQuantile(p);
  let t = -hill(2 * p, freedom);
  const scale = densityScale(freedom);
  for (let step = 0, change = 1; step < 9 && Math.abs(change) > -1e-7 * t; step++) {
    const density = scale * (1 + (t * t) / freedom) ** (-(freedom + 1) / 2);
    change = (studentCdf(t, freedom) - p) / density;
    t -= change;
  }
  return t;
}

/** The density at 0: Γ((n + 1) / 2) / (Γ(n / 2) √(nπ)). */
function densityScale(n: number): number {
  return Math.exp(logGamma((n + 1) / 2) - logGamma(n / 2)) / Math.sqrt(n * Math.PI);
}

/** @param p of both tails */
function hill(p: number, n: number): number {
  const a = 1 / (n - 0.5);
  const b = 48 / a ** 2;
  let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * n;
  let y = (d * p) ** (2 / n);
  if (y <= 0.05 + a) {
    const first = 1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4);
    return Math.sqrt(n * (((first * y - 1) * (n + 1)) / (n + 2) + 1 / y));
  }
  const x = normalQuantile(p / 2);
  y = x * x;
  if (n < 5) c += 0.3 * (n - 4.5) * (x + 0.6);
  c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
  y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
  return Math.sqrt(n * Math.expm1(a * y * y));
}
