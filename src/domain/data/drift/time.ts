import type { Runs } from '../dataset.ts';
import { distanceOf } from './bands.ts';
import { compareMix } from './categorical.ts';
import { listed } from './classes.ts';
import type { Finding, Thresholds } from './finding.ts';
import { numbersOf } from './known.ts';
import { pairsForShift } from './power.ts';
import type { Sample } from './side.ts';
import { smirnov } from './smirnov.ts';
import { clock, moment, span } from './wording.ts';

const day = 86_400;
/** With fewer days the weekdays of a batch say more of when it was taken than of what is in it. */
const leastDays = 56;
const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];

/**
 * Dates move on, and that is no drift. What is judged: that they have not gone back (an old extract,
 * a column filled with a past default), and, where both sides have rows over eight weeks or more,
 * the mix of weekdays. Times of day do not move on and are judged both ways.
 *
 * The size is the Wasserstein distance, of a date the part of it that goes back, in standard
 * deviations of the reference's sketch, for a profile holds no other of times.
 */
export function compareTimes(
  reference: Sample,
  current: Sample,
  thresholds: Thresholds,
): { findings: Finding[]; note: string } {
  const [before, now] = [numbersOf(reference), numbersOf(current)];
  const sizes = [before?.bands.n ?? 0, now?.bands.n ?? 0] as const;
  const isClock = [reference, current].some(({ profile }) => profile.type === 'time');
  const effect = `Wasserstein distance${isClock ? '' : ' backwards'} in standard deviations of the reference`;
  const head = {
    ...{ of: 'values' as const, effect, sizes, threshold: thresholds.numeric },
    pairs: (level: number) => pairsForShift(level, thresholds.numeric),
  };
  if (!before && !now) return { findings: [], note: '' };
  const test = 'Kolmogorov-Smirnov';
  if (!before || !now)
    return {
      findings: [{ ...head, test, statistic: null, p: null, size: null, words: '' }],
      note: '',
    };
  const all = distanceOf(before.bands, now.bands, spreadOf(reference));
  const { largest, area } = isClock ? all : all.back;
  const p = smirnov(largest, ...sizes);
  const words = describe(reference, current, isClock);
  const findings: Finding[] = [{ ...head, test, statistic: largest, p, size: area, words }];
  const mix = isClock ? null : compareWeekdays(before.runs, now.runs, thresholds);
  return { findings: mix ? [...findings, mix] : findings, note: isClock ? '' : onward(words) };
}

function compareWeekdays(
  before: Runs | undefined,
  now: Runs | undefined,
  thresholds: Thresholds,
): Finding | null {
  if (!before || !now || [before, now].some((runs) => daysOf(runs) < leastDays)) return null;
  const mix = compareMix('weekday', weekdaysOf(before), weekdaysOf(now), thresholds);
  return { ...mix, words: `other weekdays: ${mix.words}` };
}

const daysOf = ({ values }: Runs) => (values.at(-1)! - values[0]!) / day;

function weekdaysOf({ values, counts }: Runs) {
  const sums = new Map<string, number>();
  values.forEach((value, i) => {
    const name = weekdays[((Math.floor(value / day) % 7) + 7) % 7]!;
    sums.set(name, (sums.get(name) ?? 0) + counts[i]!);
  });
  return listed(sums);
}

/** At least a second, so that a reference of one moment has a unit. */
function spreadOf({ profile }: Sample): number {
  const values = profile.sketch ?? [];
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2 / values.length, 0);
  return Math.max(1, Math.sqrt(square));
}

/** `went back by 31 days: median 2024-05-02 → 2024-04-01`. */
function describe(reference: Sample, current: Sample, isClock: boolean): string {
  const [was, is] = [reference, current].map(({ profile }) => profile.quantiles?.[3]);
  if (was === undefined || is === undefined) return '';
  const show = isClock ? clock : moment;
  const verb = isClock
    ? is < was
      ? 'became earlier'
      : 'became later'
    : is < was
      ? 'went back'
      : 'moved on';
  return `${verb} by ${span(is - was)}: median ${show(was)} → ${show(is)}`;
}

/** Told of a column that is not called drifted, so that nobody misses it. */
const onward = (words: string) => (words.startsWith('moved on') ? `its dates ${words}` : '');
