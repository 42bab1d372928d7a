import type { Examples } from '../../examples/examples.ts';
import { type MetricInfo, plainWeights } from '../../metrics/metric.ts';
import { measureOf } from '../../metrics/table.ts';
import type { Plan } from '../bootstrap.ts';
import { randomOf } from '../random.ts';
import { unitsOf } from '../units.ts';

/**
 * The two-sided p-value of the hypothesis that it does not matter which of the two models said what:
 * how often a difference as large comes about when, by example or by whole group, the two are swapped
 * at random. It needs no interval and no large number of examples, so it is a check of those that do;
 * it says nothing about margins. All swaps are gone through where there are no more than `resamples`
 * of them; otherwise so many are drawn, and the one that was seen is counted too (Phipson and Smyth
 * 2010).
 *
 * @returns NaN where the metric is undefined for either
 * @throws RangeError when the two have not the same classes
 */
export function permutationP(
  champion: Examples,
  candidate: Examples,
  metric: MetricInfo,
  { resamples, seed }: Pick<Plan, 'resamples' | 'seed'>,
): number {
  if (String(champion.classes) !== String(candidate.classes))
    throw new RangeError('champion and candidate have not the same classes');
  const groups =
    candidate.groups ?? (candidate.task === 'ranking' ? candidate.queries : rows(candidate));
  const { codes, count } = unitsOf(groups);
  const difference = (isSwapped: (unit: number) => boolean) => {
    const swaps = Uint8Array.from(codes, (unit) => Number(isSwapped(unit)));
    const [before, now] = swapped(champion, candidate, swaps).map(
      (one) => measureOf(one, [metric])(plainWeights(candidate))[0]!,
    );
    return now! - before!;
  };
  const seen = difference(() => false);
  if (Number.isNaN(seen)) return seen;
  const isExact = count < 31 && 2 ** count <= resamples;
  const times = isExact ? 2 ** count : resamples;
  const draw = isExact ? everySwap() : randomSwap(count, seed);
  const tally = tallyOf(seen);
  for (let time = 0; time < times; time++) tally.add(difference(draw()));
  return isExact ? tally.p(0, times) : tally.p(1, times + 1);
}

function rows({ labels }: Examples): Int32Array {
  return Int32Array.from({ length: labels.length }, (_, row) => row);
}

function everySwap() {
  let which = -1;
  return () => {
    which++;
    return (unit: number) => ((which >> unit) & 1) === 1;
  };
}

function randomSwap(count: number, seed: number) {
  const random = randomOf(seed);
  const swaps = new Uint8Array(count);
  return () => {
    for (let unit = 0; unit < count; unit++) swaps[unit] = random.next() >>> 31;
    return (unit: number) => swaps[unit] === 1;
  };
}

/** What is equal but for rounding is equal; what is undefined counts as beyond both sides. */
function tallyOf(seen: number) {
  const rounding = 1e-12 * Math.max(1, Math.abs(seen));
  let [below, above] = [0, 0];
  return {
    add: (value: number) => {
      if (!(value > seen + rounding)) below++;
      if (!(value < seen - rounding)) above++;
    },
    p: (more: number, of: number) => Math.min(1, (2 * (Math.min(below, above) + more)) / of),
  };
}

/** What each model said, exchanged on the rows that are swapped; truth and weights stay. */
function swapped(champion: Examples, candidate: Examples, swaps: Uint8Array): Examples[] {
  return [mixed(champion, candidate, swaps), mixed(candidate, champion, swaps)];
}

function mixed(base: Examples, other: Examples, swaps: Uint8Array): Examples {
  const own = base.own.map((metric, at) => ({
    ...metric,
    values: mix(metric.values, other.own[at]!.values, swaps),
  }));
  return { ...base, own, ...saidBy(base, other, swaps) } as Examples;
}

function saidBy(base: Examples, other: Examples, swaps: Uint8Array): Partial<Examples> {
  const either = <A extends Float64Array | Int32Array>(a: A | null, b: A | null): A | null =>
    a && b && mix(a, b, swaps);
  if (base.task === 'multiclass' && other.task === 'multiclass')
    return {
      predictions: either(base.predictions, other.predictions),
      scores: base.scores?.map((column, at) => mix(column, other.scores![at]!, swaps)) ?? null,
    };
  if (base.task === 'regression' && other.task === 'regression')
    return {
      predictions: mix(base.predictions, other.predictions, swaps),
      bounds:
        base.bounds && other.bounds
          ? {
              low: mix(base.bounds.low, other.bounds.low, swaps),
              high: mix(base.bounds.high, other.bounds.high, swaps),
            }
          : null,
    };
  if (base.task === 'binary' && other.task === 'binary')
    return {
      predictions: either(base.predictions, other.predictions),
      scores: either(base.scores, other.scores),
    };
  return base.task === 'ranking' && other.task === 'ranking'
    ? { scores: mix(base.scores, other.scores, swaps) }
    : {};
}

function mix<A extends Float64Array | Int32Array>(base: A, other: A, swaps: Uint8Array): A {
  return base.map((value, row) => (swaps[row] === 1 ? other[row]! : value)) as A;
}
