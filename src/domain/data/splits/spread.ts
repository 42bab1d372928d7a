import type { Chance, Sizes } from './splits.ts';

/** How the values of a column are spread. Missing and invalid ones are left out. */
export interface Spread extends Sizes {
  /** Different values in train, and those of them that stand there once. */
  distinct: number;
  once: number;
}

/**
 * How many test rows chance gives a value that train has not: the share of train's rows whose value
 * stands there once (Good 1953, "The population frequencies of species").
 */
export const newKinds = ({ train, test, once }: Spread): Chance => ({
  expected: train === 0 ? 0 : (test * once) / train,
});

/** So few values that each stands in ten rows of train or more on average: what was seen of one is known of it. */
export const isFew = ({ train, distinct }: Spread): boolean =>
  distinct > 0 && distinct * 10 <= train;
