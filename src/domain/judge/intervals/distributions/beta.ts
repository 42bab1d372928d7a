import { logGamma } from '../../../data/drift/gamma.ts';

/** The regularized incomplete beta function, P(X <= x) of a beta distributed X: DLMF 8.17.22. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b);
  const front = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x)) / a;
  return front * fraction(x, a, b);
}

/** The continued fraction by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  const step = (numerator: number) => {
    d = 1 / (1 + numerator * d);
    c = 1 + numerator / c;
    value *= c * d;
    return c * d;
  };
  for (let m = 1; m < 10_000; m++) {
    step((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    const last = step((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
    if (Math.abs(last - 1) < 1e-15) break;
  }
  return value;
}

/** The x that a beta distributed X lies below with probability `p`, to the last digit or two. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  // Halving doubles meets the smallest quantile too, where a step of Newton's can leave 0 to 1.
  for (let step = 0; step < 200 && high - low > 1e-16 * high; step++) {
    const middle = (low + high) / 2;
    if (betaCdf(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
