import type { Estimate, Judgement, Measured } from '../../records/evaluation.ts';
import { didYouMean } from '../../words.ts';
import { formatNumber } from '../format.ts';
import type { Interval } from '../intervals/uncertainty.ts';
import { barOf, whyIdle } from './bar.ts';
import type { Between, Bound, Enough, Rule } from './claim.ts';
import type { Known } from './known.ts';
import { judgeParts, type Part } from './scopes.ts';
import { boundsFrom, fails, judgeBounds, judgeEstimate, percent, type Verdict } from './verdict.ts';

/** What the rules are judged by. */
export interface Evidence extends Known, Pick<Measured, 'metrics' | 'slices' | 'method'> {
  readonly data: Pick<NonNullable<Measured['data']>, 'rows'> | null;
  /** Why a metric that was asked for cannot be had, by its name. */
  readonly refused?: ReadonlyMap<string, string>;
}

/** What a rule on the change from the champion waits for. */
const later = 'compare-to-champion judges it: the champion is not known here';

/**
 * Judges one rule. What is unknown, undefined, vanished or too little never passes. A rule on the
 * change from the champion is left open: `passed` is null.
 */
export function judge(rule: Rule, evidence: Evidence): Judgement {
  const { claim, text } = rule;
  if (claim.kind === 'change') return { rule: text, passed: null, value: null, reason: later };
  const verdict = judgeAnywhere(rule, claim, evidence);
  const { passed, value, reason } = verdict;
  return { rule: text, passed, value, reason };
}

/** Judges all rules; a gate passes when none of them fails. */
export function judgeAll(rules: readonly Rule[], evidence: Evidence) {
  const judged = rules.map((rule) => judge(rule, evidence));
  return { passed: judged.every(({ passed }) => passed !== false), rules: judged };
}

function judgeAnywhere(rule: Rule, claim: Bound | Between | Enough, evidence: Evidence): Verdict {
  const { data, minimumRows, metrics, slices } = evidence;
  if (claim.kind === 'examples') {
    if (rule.scopes.length === 0) return judgeCount(claim, data?.rows ?? null);
    // A count is known however small it is.
    return judgeParts(rule, { parts: slices, minimumRows: 0 }, ({ n }) => judgeCount(claim, n));
  }
  if (rule.scopes.length === 0) return judgeMetric(rule, claim, { metrics, part: null, evidence });
  return judgeParts(rule, { parts: slices, minimumRows }, (part) =>
    judgeMetric(rule, claim, { metrics: part.metrics, part, evidence }),
  );
}

function judgeCount({ least }: Enough, n: number | null): Verdict {
  if (n === null) return fails('there are no predictions, so no examples to count');
  const passed = n >= least;
  const reason = `${n} examples, ${passed ? '' : 'not '}at least ${least}`;
  return { passed, value: n, reason, away: Math.abs(n - least) };
}

interface Place {
  readonly metrics: Readonly<Record<string, Estimate>>;
  readonly part: Part | null;
  readonly evidence: Evidence;
}

function judgeMetric(rule: Rule, claim: Bound | Between, place: Place): Verdict {
  const { metric } = claim;
  const { minimumRows, method } = place.evidence;
  const estimate = Object.hasOwn(place.metrics, metric) ? place.metrics[metric] : undefined;
  if (!estimate) return fails(whyUnknown(metric, place));
  const { value, n, low, high } = estimate;
  if (value === null || !Number.isFinite(value))
    return fails(`${metric} is undefined: ${estimate.reason ?? 'no value'}`);
  const text = `${metric} is ${formatNumber(value)}`;
  if (n !== null && n < minimumRows)
    return fails(`${text} on ${n} examples; ${minimumRows} are needed`, value);
  const bar = barOf(claim);
  const idle = whyIdle(bar, metric, place.evidence.rangeOf);
  if (idle) return fails(`${text}, but ${idle}`, value);
  const known = { value, text, interval: { low, high }, confidence: method.confidence };
  const { confidence } = rule;
  if (confidence === null) return judgeEstimate(known, bar);
  const bounds = findBounds(metric, estimate, confidence, place);
  if (bounds) return judgeBounds(known, bar, { bounds, confidence });
  const why = estimate.reason ? `: ${estimate.reason}` : '';
  return fails(`${text}, with no bound at ${percent(confidence)} confidence${why}`, value);
}

function whyUnknown(metric: string, { metrics, evidence }: Place): string {
  const refused = evidence.refused?.get(metric);
  if (refused !== undefined) return refused;
  const known = Object.keys(metrics);
  const hint = known.length === 0 ? 'there are no metrics' : didYouMean(metric, known);
  return `unknown metric ${JSON.stringify(metric)}; ${hint}`;
}

function findBounds(
  metric: string,
  { low, high, n }: Estimate,
  confidence: number,
  { part, evidence: { boundsOf, method } }: Place,
): Interval | null {
  const found =
    boundsOf && n !== null
      ? boundsOf(metric, part, confidence)
      : boundsFrom({ low, high }, method.confidence, confidence);
  return found && (found.low !== null || found.high !== null) ? found : null;
}
