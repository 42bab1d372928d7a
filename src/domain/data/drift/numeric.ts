import { distanceOf } from './bands.ts';
import { valuesOf } from './classes.ts';
import { commonShare, compareClasses } from './contingency.ts';
import type { Finding, Thresholds } from './finding.ts';
import { type Numbers, numbersOf } from './known.ts';
import { pairsForClasses, pairsForMean, pairsForShift } from './power.ts';
import { cohensH } from './proportions.ts';
import type { Sample } from './side.ts';
import { smirnov } from './smirnov.ts';
import { figure, growth, percent } from './wording.ts';

/** Numbers of no more different values than a profile keeps are tested as classes. */
const fewValues = 10;
const mostCommon = 0.9;
const byNumber = (a: string, b: string) => Number(a) - Number(b);

/**
 * The values of two columns of numbers: Kolmogorov-Smirnov (chi-squared where both together have at
 * most ten different ones), and Wasserstein's distance in standard deviations of the reference.
 *
 * Where a side is known from its profile, both distances are the smallest that its sketch allows
 * (bands.ts): p is at least what the rows would give, and the size at most that, though no smaller
 * than the difference of the means, which are exact.
 */
export function compareNumbers(
  reference: Sample,
  current: Sample,
  thresholds: Thresholds,
): Finding | null {
  const [before, now] = [numbersOf(reference), numbersOf(current)];
  if (!before && !now) return null;
  const sizes = [before?.bands.n ?? 0, now?.bands.n ?? 0] as const;
  if (!before || !now || sizes[0] < 2) return untold(sizes, thresholds);
  const unit = spread(reference);
  if (unit === 0) return compareConstant(before, now, thresholds);
  const { largest, area } = distanceOf(before.bands, now.bands, unit);
  const shift = (current.profile.mean ?? Number.NaN) / unit - (reference.profile.mean ?? 0) / unit;
  const size = Number.isFinite(shift) ? Math.max(area, Math.abs(shift)) : area;
  return {
    of: 'values',
    ...testOf(before, now, largest, thresholds),
    effect: 'Wasserstein distance in standard deviations of the reference',
    size: Number.isFinite(size) ? size : null,
    threshold: thresholds.numeric,
    sizes,
    words: describe(reference, current, shift, size),
  };
}

function untold(sizes: Finding['sizes'], { numeric }: Thresholds): Finding {
  return {
    ...{
      of: 'values',
      test: 'Kolmogorov-Smirnov',
      statistic: null,
      p: null,
      size: null,
      words: '',
    },
    effect: 'Wasserstein distance in standard deviations of the reference',
    threshold: numeric,
    sizes,
    pairs: (level) => pairsForShift(level, numeric),
  };
}

function testOf(before: Numbers, now: Numbers, largest: number, { numeric }: Thresholds) {
  const classes = fewOf(before, now);
  if (classes) {
    const { test, statistic, p, freedom } = compareClasses(...classes, byNumber);
    return {
      test,
      statistic,
      p,
      pairs: (level: number) => pairsForClasses(level, numeric, freedom),
    };
  }
  return {
    test: 'Kolmogorov-Smirnov',
    statistic: largest,
    p: smirnov(largest, before.bands.n, now.bands.n),
    pairs: (level: number) => pairsForShift(level, numeric),
  };
}

/**
 * Both as classes: when there are few different values on both sides together, and nearly all of
 * them are frequent, or there are but two. Among many rare ones chi-squared would see less.
 */
function fewOf({ runs: a }: Numbers, { runs: b }: Numbers) {
  if (!a || !b || a.values.length > fewValues || b.values.length > fewValues) return undefined;
  const kinds = new Set([...a.values, ...b.values]).size;
  if (kinds > fewValues) return undefined;
  const classes = [valuesOf(a), valuesOf(b)] as const;
  return kinds <= 2 || commonShare(...classes) >= mostCommon ? classes : undefined;
}

/** A reference of one value has no standard deviation: it counts how many are another value now. */
function compareConstant(before: Numbers, now: Numbers, { share }: Thresholds): Finding {
  const value = before.bands.points[0]!;
  const { largest } = distanceOf(before.bands, now.bands, 1);
  const away = now.runs
    ? 1 - (now.runs.counts[now.runs.values.indexOf(value)] ?? 0) / now.bands.n
    : largest;
  return {
    of: 'values',
    ...testOf(before, now, largest, { numeric: share } as Thresholds),
    effect: "Cohen's h of the share that has another value",
    size: Math.abs(cohensH(0, away)),
    threshold: share,
    sizes: [before.bands.n, now.bands.n],
    pairs: (level) => pairsForMean(level, share),
    words: `was always ${figure(value)}, is another value in ${percent(away)}`,
  };
}

/** The reference's standard deviation; where squares overflow, what its quartiles say of it. */
function spread({ profile }: Sample): number {
  if (profile.sd !== null) return profile.sd;
  const quantiles = profile.quantiles;
  return quantiles ? quantiles[4]! / 1.349 - quantiles[2]! / 1.349 : Number.NaN;
}

/** `rose: median 41,000 → 44,500 (+8.5 %), sd 9,000 → 12,000 (+33 %), 0.31 sd`. */
function describe(reference: Sample, current: Sample, shift: number, size: number): string {
  const [was, is] = [reference.profile, current.profile];
  const isShift = Math.abs(shift) >= size / 2;
  const parts: string[] = [];
  const [before, now] = [was.quantiles?.[3], is.quantiles?.[3]];
  if (before !== undefined && now !== undefined && before !== now)
    parts.push(`median ${change(before, now)}`);
  else if (was.mean !== null && is.mean !== null && isShift)
    parts.push(`mean ${change(was.mean, is.mean)}`);
  const ratio = was.sd && is.sd !== null ? is.sd / was.sd : 1;
  const isSpread = Math.abs(Math.log(ratio)) > 0.1;
  if (isSpread) parts.push(`sd ${change(was.sd!, is.sd!)}`);
  parts.push(`${figure(Number(size.toPrecision(2)))} sd`);
  const shape = isSpread ? (ratio > 1 ? 'spread out' : 'drew together') : 'changed its shape';
  return `${isShift ? (shift > 0 ? 'rose' : 'fell') : shape}: ${parts.join(', ')}`;
}

const change = (before: number, now: number) =>
  `${figure(before)} → ${figure(now)}${growth(before, now)}`;
