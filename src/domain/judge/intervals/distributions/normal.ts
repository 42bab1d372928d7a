import { upperGamma } from '../../../data/drift/gamma.ts';

/** P(Z <= z) of a standard normal Z, to a relative 1e-13 in the lower tail. */
export function normalCdf(z: number): number {
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}

/**
 * The z that a standard normal lies below with probability `p`; ±Infinity at 0 and 1. Halley's method
 * from the rational start of Abramowitz and Stegun 26.2.23.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(p));
  let z =
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) -
    t;
  for (let step = 0; step < 3; step++) {
    const off = ((normalCdf(z) - p) / Math.exp((-z * z) / 2)) * Math.sqrt(2 * Math.PI);
    z -= off / (1 + (z * off) / 2);
  }
  return z;
}
