import { stirlingError } from './gamma.ts';

/**
 * ln P(X = x) of a binomial X of n trials. By Loader (2000), "Fast and accurate computation of
 * binomial probabilities": no two large numbers are taken from each other, so it keeps its digits
 * for any n.
 *
 * @param q 1 - p, given apart as it may be known better than by that difference
 */
export function logBinomial(x: number, n: number, p: number, q: number = 1 - p): number {
  if (p === 0) return x === 0 ? 0 : -Infinity;
  if (q === 0) return x === n ? 0 : -Infinity;
  if (x === 0) return n * (p < 0.1 ? Math.log1p(-p) : Math.log(q));
  if (x === n) return n * (q < 0.1 ? Math.log1p(-q) : Math.log(p));
  const errors = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
  const away = deviance(x, n * p) + deviance(n - x, n * q);
  return errors - away - 0.5 * Math.log(2 * Math.PI * x * (1 - x / n));
}

/** x ln(x / mean) + mean - x, also where the two are near. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const ratio = (x - mean) / (x + mean);
  let sum = (x - mean) * ratio;
  let term = 2 * x * ratio;
  for (let k = 1; k < 1000; k++) {
    term *= ratio * ratio;
    const next = sum + term / (2 * k + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** ln P(X = x) of a hypergeometric X: x marked ones among `drawn` of `total`, of which `marked` are. */
export function logHypergeometric(x: number, drawn: number, marked: number, total: number): number {
  const p = drawn / total;
  const q = (total - drawn) / total;
  const rest = total - marked;
  return (
    logBinomial(x, marked, p, q) +
    logBinomial(drawn - x, rest, p, q) -
    logBinomial(drawn, total, p, q)
  );
}
