import { betaCdf, betaQuantile } from './beta.ts';
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

/** The t that Student's T lies below with probability `p`, to a relative 1e-8 where `p` is 1e-6 or more; ±Infinity at 0 and 1. */
export function studentQuantile(p: number, freedom: number): number {
  if (freedom >= many || !(p > 0 && p < 1)) return normalQuantile(p);
  if (freedom > 1000) return nearNormal(normalQuantile(p), freedom);
  if (p > 0.5) return -studentQuantile(1 - p, freedom);
  // Of x and 1 - x the smaller one is found, whose digits count.
  const x = betaQuantile(2 * p, freedom / 2, 0.5);
  if (x < 0.5) return -Math.sqrt((freedom * (1 - x)) / x);
  const rest = betaQuantile(1 - 2 * p, 0.5, freedom / 2);
  return -Math.sqrt((freedom * rest) / (1 - rest));
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
