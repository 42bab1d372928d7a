import type { Packed } from '../../packed.ts';
import type { There } from './room.ts';

/** So many rows at most are calculated together, few enough for their numbers to stay near the processor. */
export const batch = 2048;

/**
 * What something is for the `length` rows from `from` on, `batch` at most. The array may be longer,
 * and is written over by the next call.
 */
export type Fill<Values> = (from: number, length: number) => Values;

/** NaN where there is no value. */
export type Numbers = Fill<There<Float64Array>>;

/** Of `no`, `unknown` and `yes`. */
export type Truths = Fill<There<Uint8Array>>;

/** Texts of which each row has one: its place among them, -1 where there is none. */
export interface Texts {
  texts: Packed;
  places: Fill<Int32Array>;
}

/** The first bit is set for what may be true, the second for what is: `and` and `or` are those of bits. */
export const no = 0;
export const unknown = 1;
export const yes = 3;

/** Thrown where it is not certain that DuckDB would find the same. */
export const beyond = new Error('this takes an engine that knows SQL');
