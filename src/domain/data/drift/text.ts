import { compareMix } from './categorical.ts';
import { patternsOf } from './classes.ts';
import type { Finding, Thresholds } from './finding.ts';
import { chiSquaredTail } from './gamma.ts';
import { pairsForMean, pairsOf } from './power.ts';
import { type Sample, validOf } from './side.ts';
import { figure, growth } from './wording.ts';

/** Free text and ids, whose values never come back: by their length, and by what they look like. */
export function compareText(reference: Sample, current: Sample, thresholds: Thresholds): Finding[] {
  const length = compareLengths(reference, current, thresholds);
  if (!length) return [];
  const mix = compareMix('pattern', patternsOf(reference), patternsOf(current), thresholds);
  return [length, { ...mix, words: `text looks different: ${mix.words}` }];
}

/**
 * The mean length, by a z test. A profile does not hold the spread of lengths, so the largest one
 * that is possible with these ends and this mean is taken, (max - mean)(mean - min) of both sides
 * together (Bhatia and Davis 2000): p is never too small.
 */
function compareLengths(
  { profile: was }: Sample,
  { profile: is }: Sample,
  { length }: Thresholds,
): Finding | null {
  const [before, now] = [was.lengths, is.lengths];
  if (!before || !now) return null;
  const [n, m] = [validOf(was), validOf(is)];
  const mean = (before.mean * n + now.mean * m) / (n + m);
  const variance = (Math.max(before.max, now.max) - mean) * (mean - Math.min(before.min, now.min));
  const z = variance > 0 ? (now.mean - before.mean) / Math.sqrt(variance / pairsOf(n, m)) : 0;
  const change = Math.abs(now.mean - before.mean) / Math.max(before.mean, 1);
  const step = (length * Math.max(before.mean, 1)) / Math.sqrt(variance);
  return {
    of: 'length',
    test: 'z of the mean length',
    statistic: z,
    p: chiSquaredTail(z * z, 1),
    effect: 'change of the mean length, as a share of what it was',
    size: change,
    threshold: length,
    sizes: [n, m],
    pairs: (level) => (variance > 0 ? pairsForMean(level, step) : 0),
    words: `text became ${now.mean < before.mean ? 'shorter' : 'longer'}: mean length ${figure(before.mean)} → ${figure(now.mean)}${growth(before.mean, now.mean)}`,
  };
}
