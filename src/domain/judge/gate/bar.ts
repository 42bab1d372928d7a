import { formatChange, formatNumber } from '../format.ts';
import type { Interval } from '../intervals/uncertainty.ts';
import type { Between, Bound, Operator, Relation, Shift } from './claim.ts';

/** What a value has to be to pass. */
export interface Bar {
  /** As in `>= 0.8`. */
  readonly text: string;
  readonly edges: readonly number[];
  readonly holds: (value: number) => boolean;
  /** Which ends of an interval have to hold for the bar to be held at a confidence. */
  readonly ends: readonly (keyof Interval)[];
}

const compares: Record<Operator, (value: number, bar: number) => boolean> = {
  '>=': (value, bar) => value >= bar,
  '>': (value, bar) => value > bar,
  '<=': (value, bar) => value <= bar,
  '<': (value, bar) => value < bar,
  '=': (value, bar) => value === bar,
  '!=': (value, bar) => value !== bar,
};

export function barOf(claim: Bound | Between): Bar {
  if (claim.kind === 'between') return between(claim.low, claim.high, formatNumber);
  return single(claim.operator, claim.bar, formatNumber);
}

/** The smallest and the largest value that a metric can have; null where that is not known. */
export type RangeOf = (metric: string) => readonly [number, number] | null;

/** Why a bar says nothing: no value of the metric lies beyond it, as where 80 was meant to be 80%. */
export function whyIdle({ edges }: Bar, metric: string, rangeOf?: RangeOf): string | null {
  const [low, high] = rangeOf?.(metric) ?? [-Infinity, Infinity];
  const beyond = edges.find((edge) => edge < low || edge > high);
  if (beyond === undefined) return null;
  return `${formatNumber(beyond)} is no bar for it: ${metric} lies between ${formatNumber(low)} and ${formatNumber(high)}`;
}

/** As {@link whyIdle}, of a bar for the change. */
export function whyIdleChange({ edges }: Bar, metric: string, rangeOf?: RangeOf): string | null {
  const [low, high] = rangeOf?.(metric) ?? [-Infinity, Infinity];
  const beyond = edges.find((edge) => Math.abs(edge) > high - low);
  if (beyond === undefined) return null;
  return `${formatChange(beyond)} is no limit: ${metric} cannot change by more than ${formatNumber(high - low)}`;
}

/** @returns why there is none when a percentage of the champion's value means nothing */
export function barOfChange({ relation, limits }: Shift, champion: number): Bar | string {
  if (limits.some(({ isShare }) => isShare) && !(champion > 0))
    return `a percentage of the champion's ${formatNumber(champion)} means nothing: use a number`;
  const sizes = limits.map(({ amount, isShare }) => (isShare ? amount * champion : amount));
  if (relation === 'within') {
    const size = Math.min(...sizes);
    return between(-size, size, formatChange);
  }
  if (relation !== 'between') return single(relation, sizes[0]!, formatChange);
  const [low, high] = sizes as [number, number];
  return low <= high
    ? between(low, high, formatChange)
    : `nothing lies between ${formatChange(low)} and ${formatChange(high)}`;
}

function single(
  operator: Operator | Exclude<Relation, 'between' | 'within'>,
  bar: number,
  format: (value: number) => string,
): Bar {
  return {
    text: `${operator} ${format(bar)}`,
    edges: [bar],
    holds: (value) => compares[operator](value, bar),
    ends: operator.startsWith('>') ? ['low'] : ['high'],
  };
}

function between(low: number, high: number, format: (value: number) => string): Bar {
  return {
    text: `between ${format(low)} and ${format(high)}`,
    edges: [low, high],
    holds: (value) => low <= value && value <= high,
    ends: ['low', 'high'],
  };
}
