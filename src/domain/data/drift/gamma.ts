const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/** Of Stirling's series, from 1/x on: the Bernoulli numbers B2k / (2k (2k - 1)). */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** How far ln Γ(x + 1) lies from Stirling's (x + ½) ln x - x + ½ ln 2π. For x > 0. */
export function stirlingError(x: number): number {
  // What is left out is below 1e-18.
  if (x >= 1000) return (1 / 12 - 1 / (360 * x * x)) / x;
  if (!(x < 12)) {
    let power = 1 / x;
    let sum = 0;
    for (const term of series) {
      sum += term * power;
      power /= x * x;
    }
    return sum;
  }
  return stirlingError(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
}

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
}

/** The regularized upper incomplete gamma function Q(a, x), for a > 0 and x >= 0: DLMF 8.7.1 and 8.9.2. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** The continued fraction by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 10_000; k++) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (b + numerator * d);
    c = b + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

/** P(X >= x) of a chi-squared X. */
export function chiSquaredTail(x: number, freedom: number): number {
  return upperGamma(freedom / 2, x / 2);
}
