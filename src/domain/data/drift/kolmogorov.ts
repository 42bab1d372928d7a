import { logBinomial } from './binomial.ts';
import { pelzGood } from './pelz-good.ts';

/**
 * P(D >= x) of the one-sample Kolmogorov-Smirnov statistic D of n continuous values: what
 * scipy.stats.kstwo.sf gives. Exact up to n = 140 and in the tails, else by Pelz and Good. The
 * choice among methods follows Simard and L'Ecuyer (2011), "Computing the two-sided
 * Kolmogorov-Smirnov distribution".
 *
 * @param n a whole number above 0
 */
export function kolmogorovTail(n: number, x: number): number {
  if (x >= 1) return 0;
  const t = n * x;
  if (t <= 0.5) return 1;
  if (t >= n - 1) return 2 * (1 - x) ** n;
  if (x >= 0.5) return 2 * smirnovTail(n, x);
  const square = t * x;
  if (n <= 140) return square <= 4 ? 1 - byMatrix(n, x) : 2 * smirnovTail(n, x);
  if (square >= 370) return 0;
  if (square >= 2.2) return 2 * smirnovTail(n, x);
  return 1 - (n <= 100_000 && n * x ** 1.5 <= 1.4 ? byMatrix(n, x) : pelzGood(n, x));
}

/** From here on the sum takes long, and the approximation is good to its last digits. */
const mostSummed = 1_000_000;

/** So many terms say as much as all of them, to the last digits. */
const enough = 1024;

/**
 * P(D+ >= x) of the one-sided statistic: Birnbaum and Tingey (1951); for large n as in Maag and
 * Dicaire (1971). Of many terms only every s-th is added, s times: they are values of one smooth
 * function that is 0 at both ends, whose sum in equal steps converges exponentially (Trefethen and
 * Weideman 2014, "The exponentially convergent trapezoidal rule").
 */
function smirnovTail(n: number, x: number): number {
  if (n > mostSummed) return Math.exp(-((6 * n * x + 1) ** 2) / (18 * n));
  const step = Math.ceil(n / enough);
  let sum = 0;
  for (let j = 0; j <= Math.floor(n * (1 - x)); j += step) {
    const p = x + j / n;
    if (p >= 1) break;
    sum += (x / p) * Math.exp(logBinomial(j, n, p, 1 - p));
  }
  return Math.min(1, step * sum);
}

/** P(D < x), exact: the matrix of Durbin (1973), raised to the power n as Marsaglia, Tsang and Wang (2003). */
function byMatrix(n: number, x: number): number {
  const k = Math.ceil(n * x);
  const h = k - n * x;
  const size = 2 * k - 1;
  const { matrix, scale } = power(durbin(size, h), size, n);
  const middle = matrix[(k - 1) * size + k - 1] as number;
  let log = Math.log(middle) + scale * Math.LN2;
  for (let i = 1; i <= n; i++) log += Math.log(i / n);
  return Math.exp(log);
}

function durbin(size: number, h: number): Float64Array {
  const matrix = new Float64Array(size * size);
  const at = (row: number, column: number) => row * size + column;
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= Math.min(row + 1, size - 1); column++)
      matrix[at(row, column)] = 1;
  for (let i = 0; i < size; i++) {
    matrix[at(i, 0)]! -= h ** (i + 1);
    matrix[at(size - 1, i)]! -= h ** (size - i);
  }
  if (2 * h > 1) matrix[at(size - 1, 0)]! += (2 * h - 1) ** size;
  for (let row = 0; row < size; row++) {
    let factorial = 1;
    for (let column = row; column >= 0; column--) {
      factorial *= row - column + 1;
      matrix[at(row, column)]! /= factorial;
    }
  }
  return matrix;
}

/** A matrix to a power, and the power of two that was taken out of it to keep it in range. */
function power(
  matrix: Float64Array,
  size: number,
  n: number,
): { matrix: Float64Array; scale: number } {
  if (n === 1) return { matrix, scale: 0 };
  const half = power(matrix, size, Math.floor(n / 2));
  let result = multiply(half.matrix, half.matrix, size);
  if (n % 2 === 1) result = multiply(matrix, result, size);
  const middle = result[((size - 1) / 2) * (size + 1)] as number;
  const shift = Math.floor(Math.log2(middle));
  return { matrix: result.map((value) => value * 2 ** -shift), scale: 2 * half.scale + shift };
}

function multiply(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let inner = 0; inner < size; inner++) {
      const factor = a[row * size + inner] as number;
      if (factor === 0) continue;
      for (let column = 0; column < size; column++)
        product[row * size + column]! += factor * (b[inner * size + column] as number);
    }
  return product;
}
