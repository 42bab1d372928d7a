import { batch, beyond, type Numbers } from './batch.ts';
import type { Sign } from './expression.ts';

// The loops are spelled out: a function that is called for each number takes several times as long.
// What is not finite is not even 0 when it is subtracted from itself.

/** @returns how many results are not finite */
type Calculate = (
  one: Float64Array,
  other: Float64Array,
  results: Float64Array,
  length: number,
) => number;

const calculations: Record<Sign, Calculate> = {
  '+': (one, other, results, length) => {
    let odd = 0;
    for (let at = 0; at < length; at++) {
      const result = one[at]! + other[at]!;
      results[at] = result;
      odd += Number(result - result !== 0);
    }
    return odd;
  },
  '-': (one, other, results, length) => {
    let odd = 0;
    for (let at = 0; at < length; at++) {
      const result = one[at]! - other[at]!;
      results[at] = result;
      odd += Number(result - result !== 0);
    }
    return odd;
  },
  '*': (one, other, results, length) => {
    let odd = 0;
    for (let at = 0; at < length; at++) {
      const result = one[at]! * other[at]!;
      results[at] = result;
      odd += Number(result - result !== 0);
    }
    return odd;
  },
  '/': (one, other, results, length) => {
    let odd = 0;
    for (let at = 0; at < length; at++) {
      const result = one[at]! / other[at]!;
      results[at] = result;
      odd += Number(result - result !== 0);
    }
    return odd;
  },
};

export function calculation(sign: Sign, one: Numbers, other: Numbers): Numbers {
  const calculate = calculations[sign];
  const results = new Float64Array(batch);
  return (from, length) => {
    const left = one(from, length);
    const right = other(from, length);
    const odd = calculate(left, right, results, length);
    if (odd > 0) refuseInfinite(left, right, results, length);
    return results;
  };
}

/** What DuckDB makes of overflow and of division by zero is for a setting of its own to say. */
function refuseInfinite(
  one: Float64Array,
  other: Float64Array,
  results: Float64Array,
  length: number,
): void {
  for (let at = 0; at < length; at++)
    if (!Number.isFinite(results[at]!) && !Number.isNaN(one[at]!) && !Number.isNaN(other[at]!))
      throw beyond;
}

export function opposite(numbers: Numbers): Numbers {
  const results = new Float64Array(batch);
  return (from, length) => {
    const values = numbers(from, length);
    for (let at = 0; at < length; at++) results[at] = -values[at]!;
    return results;
  };
}

export function absolute(numbers: Numbers): Numbers {
  const results = new Float64Array(batch);
  return (from, length) => {
    const values = numbers(from, length);
    for (let at = 0; at < length; at++) results[at] = Math.abs(values[at]!);
    return results;
  };
}
