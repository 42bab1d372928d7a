import { formatNumber } from '../format.ts';
import type { Interval } from '../intervals/uncertainty.ts';
import type { Bar } from './bar.ts';

/** How a rule did at one place. */
export interface Verdict {
  readonly passed: boolean;
  readonly value: number | null;
  readonly reason: string;
  /** How far the value is from the bar; the nearest of several is told. */
  readonly away: number;
}

export function fails(reason: string, value: number | null = null): Verdict {
  return { passed: false, value, reason, away: Infinity };
}

/** A finite value with what is known of its uncertainty. */
export interface Known {
  readonly value: number;
  /** As in `recall is 0.81`. */
  readonly text: string;
  readonly interval: Interval;
  /** Of the interval, with both tails. */
  readonly confidence: number;
}

/** The value by itself; the reason says so when its interval holds the bar. */
export function judgeEstimate({ value, text, interval, confidence }: Known, bar: Bar): Verdict {
  const passed = bar.holds(value);
  const { low, high } = interval;
  const isOpen =
    low !== null && high !== null && bar.edges.some((edge) => low < edge && edge < high);
  const doubt = isOpen
    ? `; its ${percent(confidence)} interval ${formatNumber(low)} to ${formatNumber(high)} holds the bar`
    : '';
  const reason = `${text}, ${passed ? '' : 'not '}${bar.text}${doubt}`;
  return { passed, value, reason, away: awayFrom(bar, value) };
}

/**
 * The one-sided bounds at a confidence; of a bar with two ends both have to hold, each at the
 * confidence (Schuirmann 1987, two one-sided tests).
 */
export function judgeBounds(
  { value, text }: Known,
  bar: Bar,
  { bounds, confidence }: { bounds: Interval; confidence: number },
): Verdict {
  const asked = bar.ends.map((end) => ({ end, bound: bounds[end] }));
  const passed = asked.every(({ bound }) => bound !== null && bar.holds(bound));
  const told = asked.map(({ end, bound }) =>
    bound === null
      ? `without ${end === 'low' ? 'a lower' : 'an upper'} bound`
      : `at ${end === 'low' ? 'least' : 'most'} ${formatNumber(bound)}`,
  );
  const reason = `${text}, with ${percent(confidence)} confidence ${told.join(' and ')}, ${passed ? '' : 'not '}${bar.text}`;
  const away = Math.min(...asked.map(({ bound }) => awayFrom(bar, bound ?? Infinity)));
  return { passed, value, reason, away };
}

/**
 * The one-sided bounds that an interval with equal tails gives; null when it is not sure enough.
 * Those of a surer interval are valid, too, only wider than need be.
 */
export function boundsFrom(interval: Interval, held: number, confidence: number): Interval | null {
  return (1 + held) / 2 >= confidence - 1e-12 ? interval : null;
}

export function percent(confidence: number): string {
  return `${Number((100 * confidence).toFixed(2))}%`;
}

function awayFrom({ edges }: Bar, value: number): number {
  return Math.min(...edges.map((edge) => Math.abs(value - edge)));
}
