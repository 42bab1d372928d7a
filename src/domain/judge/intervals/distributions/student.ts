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
  if (p > 0.5) return -studentQuantile(1 - p, freedom);
  // Of x and 1 - x the smaller one is found, whose digits count.
  const x = betaQuantile(2 * p, freedom / 2, 0.5);
  if (x < 0.5) return -Math.sqrt((freedom * (1 - x)) / x);
  const rest = betaQuantile(1 - 2 * p, 0.5, freedom / 2);
  return -Math.sqrt((freedom * rest) / (1 - rest));
}
