import { logGamma } from '../../../data/drift/gamma.ts';
import { betaCdf } from './beta.ts';
import { normalCdf, normalQuantile } from './normal.ts';

/** From so many degrees of freedom on the normal is nearer than the sums of Student's are exact. */
const many = 1e7;

/** P(T <= t) of Student's T with `freedom` degrees of freedom, above 0. */
export function studentCdf(t: number, freedom: number): number {
  if (freedom >= many) return normalCdf(t);
  const square = t * t;
  const tail =
    square > freedom
      ? betaCdf(freedom / (freedom + square), freedom / 2, 0.5) / 2
      : (1 - betaCdf(square / (freedom + square), 0.5, freedom / 2)) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * The t that Student's T lies below with probability `p`, to a relative 1e-9 where `p` is 1e-6 or
 * more: by Hill (1970, algorithm 396) and steps of Newton's. ±Infinity at 0 and 1.
 *
 * @param freedom degrees of freedom, from 1
 */
export function studentQuantile(p: number, freedom: number): number {
  if (freedom >= many || !(p > 0 && p < 1)) return normalQuantile(p);
  if (p > 0.5) return -studentQuantile(1 - p, freedom);
  if (p === 0.5) return 0;
  if (freedom === 1) return -1 / Math.tan(p * Math.PI);
  if (freedom === 2) return (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
  if (freedom > 1000) return nearNormal(normalQuantile(p), freedom);
  let t = -hill(2 * p, freedom);
  const scale = densityScale(freedom);
  for (let step = 0, change = 1; step < 9 && Math.abs(change) > -1e-7 * t; step++) {
    const density = scale * (1 + (t * t) / freedom) ** (-(freedom + 1) / 2);
    change = (studentCdf(t, freedom) - p) / density;
    t -= change;
  }
  return t;
}

/** The expansion about the normal, Abramowitz and Stegun 26.7.5: beyond 1000 degrees to 1e-9. */
function nearNormal(z: number, freedom: number): number {
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return terms.reduceRight((sum, term) => (sum + term) / freedom, 0) + z;
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
