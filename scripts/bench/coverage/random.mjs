/** Draws from named distributions, the same on every machine. */
import { randomOf } from '../../../build/src/domain/judge/intervals/random.js';

export function diceOf(seed) {
  const random = randomOf(seed);
  const share = () => (random.next() + 0.5) / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(share())) * Math.cos(2 * Math.PI * share());
  const below = (bound) => Math.floor(share() * bound);
  /** Student's t, which has heavy tails when `freedom` is small. */
  const student = (freedom) => {
    let squares = 0;
    for (let one = 0; one < freedom; one++) squares += normal() ** 2;
    return normal() / Math.sqrt(squares / freedom);
  };
  /** The code drawn by shares that add up to 1. */
  const code = (shares) => {
    let left = share();
    for (let code = 0; code < shares.length - 1; code++) {
      left -= shares[code];
      if (left < 0) return code;
    }
    return shares.length - 1;
  };
  return { share, normal, below, student, code };
}

export const sigmoid = (x) => 1 / (1 + Math.exp(-x));
