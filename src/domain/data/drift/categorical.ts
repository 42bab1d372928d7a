import type { Difference } from '../../records/drift.ts';
import { type Classes, isComplete } from './classes.ts';
import { compareClasses, type Moved } from './contingency.ts';
import type { Finding, Thresholds } from './finding.ts';
import { pairsForClasses, pairsForMean } from './power.ts';
import { cohensH, testProportions } from './proportions.ts';
import { growth, percent, told } from './wording.ts';

/**
 * The mix of classes. Its size is total variation, or Cohen's h of the one class that moved most
 * where that goes further beyond its threshold: a rare class that has doubled moves little mass.
 */
export function compareMix(
  of: Difference['of'],
  before: Classes,
  now: Classes,
  thresholds: Thresholds,
): Finding {
  const sizes = [before.n, now.n] as const;
  if (before.n === 0 || now.n === 0) return untold(of, sizes, thresholds);
  const { test, statistic, p, variation, most, freedom, tries } = compareClasses(before, now);
  const h = Math.abs(cohensH(most.before, most.now));
  const isOne = h / thresholds.share > variation / thresholds.categorical;
  return {
    ...{ of, test, statistic, p, sizes },
    effect: isOne ? "Cohen's h of the share that moved most" : 'total variation',
    size: isOne ? h : variation,
    threshold: isOne ? thresholds.share : thresholds.categorical,
    pairs: pairsFor(thresholds, freedom, tries),
    words: `${moved(most)}, total variation ${Number(variation.toPrecision(2))}`,
  };
}

/** Before anything is tested, as when a side has no values. */
function untold(of: Difference['of'], sizes: Finding['sizes'], thresholds: Thresholds): Finding {
  const nothing = { statistic: null, p: null, size: null, words: '' };
  const head = { of, test: 'chi-squared', effect: 'total variation', sizes };
  return {
    ...head,
    ...nothing,
    threshold: thresholds.categorical,
    pairs: pairsFor(thresholds, 1, 1),
  };
}

/** By the smaller of the two effects that count. */
function pairsFor({ share, categorical }: Thresholds, freedom: number, tries: number) {
  const size = Math.min(share, 2 * categorical);
  return (level: number) => pairsForClasses(level / tries, size, freedom);
}

function moved({ name, before, now }: Moved): string {
  return `${told(name)} ${now < before ? 'shrank' : 'grew'} ${percent(before)} → ${percent(now)}${growth(before, now)}`;
}

/**
 * Categories that the reference has not, when all of its own are known. The most frequent of them
 * is tested, and its p multiplied by the number of categories: any could have been the new one.
 */
export function compareNew(before: Classes, now: Classes, thresholds: Thresholds): Finding | null {
  if (!isComplete(before) || before.n === 0 || now.n === 0) return null;
  const added = [...now.counts]
    .filter(([name]) => !before.counts.has(name))
    .sort(([, a], [, b]) => b - a);
  const tries = before.counts.size + Math.max(added.length, now.kinds - before.counts.size);
  const [name, count] = added[0] ?? ['', 0];
  const tested = testProportions({ count: 0, of: before.n }, { count, of: now.n });
  const others = added.length > 1 ? ` and ${added.length - 1} more` : '';
  return {
    of: 'new categories',
    test: `${tested.test}, times the number of categories`,
    statistic: tested.statistic,
    p: Math.min(1, tested.p * tries),
    effect: 'share of the most frequent new category',
    size: count / now.n,
    threshold: thresholds.newCategory,
    sizes: [before.n, now.n],
    // A share that was 0 differs by this many standard deviations.
    pairs: (level) => pairsForMean(level / tries, cohensH(0, thresholds.newCategory)),
    words: `new category ${told(name)} in ${percent(count / now.n)}${others}`,
  };
}
