import type { Random } from './random.ts';

/** Puts the values in a random order, each as likely as any other, where they are (Fisher and Yates). */
export function shuffle(values: Int32Array, { next }: Random): Int32Array {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor((next() * (last + 1)) / 2 ** 32);
    [values[last], values[other]] = [values[other]!, values[last]!];
  }
  return values;
}
