/** Random numbers that are the same on every machine. */
export interface Random {
  /** A whole number from 0 to 2^32 - 1. */
  readonly next: () => number;
  /** Sets how often each of `counts.length` units is drawn in as many draws with replacement. */
  readonly multinomial: (counts: Float64Array) => void;
  /** Sets how often each unit is drawn when each is by itself: Poisson of mean 1. */
  readonly poisson: (counts: Float64Array) => void;
}

const size = 1024;

/**
 * sfc32, the small fast counting generator of Doty-Humphrey (PractRand), which passes the tests of
 * PractRand and TestU01 and keeps all of its state in 32-bit integers.
 *
 * @param seed a whole number
 */
export function randomOf(seed: number): Random {
  const state = Int32Array.of(0, seed, Math.floor(seed / 2 ** 32), 1);
  // Seeds that are near begin alike.
  generate(state, new Uint32Array(12));
  const block = new Uint32Array(size);
  let at = size;
  const next = () => {
    if (at === size) {
      generate(state, block);
      at = 0;
    }
    return block[at++]!;
  };
  return {
    next,
    multinomial: (counts) => {
      counts.fill(0);
      for (let from = 0; from < counts.length; from += size) {
        generate(state, block);
        scatter(block, counts, Math.min(size, counts.length - from));
      }
      at = size;
    },
    poisson: (counts) => {
      const even = counts.length - (counts.length % 2);
      for (let from = 0; from < even; from += 2 * size)
        spread(state, counts, from, Math.min(even, from + 2 * size));
      // Every draw uses up whole blocks.
      const rest = block.subarray((even / 2) % size);
      if (even < counts.length || rest.length < size) generate(state, rest);
      if (even < counts.length) counts[even] = drawn[rest[0]! >>> 16]!;
      at = size;
    },
  };
}

/** State and numbers are kept apart from closures, where each would be an object of its own. */
function generate(state: Int32Array, numbers: Uint32Array): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let counter = state[3]!;
  for (let index = 0; index < numbers.length; index++) {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    numbers[index] = out;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}

/** Off from even by less than the number of units over 2^32. */
function scatter(block: Uint32Array, counts: Float64Array, draws: number): void {
  const scale = counts.length / 2 ** 32;
  for (let draw = 0; draw < draws; draw++) counts[Math.trunc(block[draw]! * scale)]! += 1;
}

/**
 * How many of 2^16 equally likely numbers mean 0, 1, 2 ... draws: e^-1 / k!, rounded such that mean
 * and variance are exactly 1.
 */
const shares = [24112, 24103, 12058, 4019, 1005, 201, 32, 5, 1];
const drawn = Uint8Array.from(shares.flatMap((share, times) => Array(share).fill(times)));

/**
 * Two units from each number, which `generate` would make: without a block between the two it takes
 * little more than half the time.
 */
function spread(state: Int32Array, counts: Float64Array, from: number, to: number): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let counter = state[3]!;
  for (let unit = from; unit < to; unit += 2) {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    counts[unit] = drawn[out & 0xffff]!;
    counts[unit + 1] = drawn[out >>> 16]!;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}
