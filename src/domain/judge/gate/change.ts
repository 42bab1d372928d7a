import type { Difference } from '../../records/comparison.ts';
import type { Judgement } from '../../records/evaluation.ts';
import { didYouMean } from '../../words.ts';
import { formatChange, formatNumber } from '../format.ts';
import { barOfChange, whyIdleChange } from './bar.ts';
import type { Rule, Shift } from './claim.ts';
import type { Known } from './known.ts';
import { judgeParts, type Part } from './scopes.ts';
import { boundsFrom, fails, judgeBounds, judgeEstimate, percent, type Verdict } from './verdict.ts';

/** The differences on the examples that have one value in a column. */
export interface ChangedPart extends Part {
  readonly metrics: readonly Difference[];
}

/** What rules on the change from the champion are judged by: candidate minus champion. */
export interface ChangeEvidence extends Known {
  readonly metrics: readonly Difference[];
  readonly parts: readonly ChangedPart[];
  /** Of the intervals, with both tails. */
  readonly confidence: number;
  /** Why the two cannot be compared at all, whatever the numbers. */
  readonly obstacle: string | null;
}

/** Rules on the change from the champion, of a gate whose other rules are judged without it. */
export function isChange(rule: Rule): rule is Rule & { claim: Shift } {
  return rule.claim.kind === 'change';
}

/**
 * Judges the rules on the change from the champion. What is missing, undefined or not comparable on
 * either side never passes; without any champion there is no change, and they pass.
 */
export function judgeChanges(
  rules: readonly Rule[],
  evidence: ChangeEvidence | null,
): { passed: boolean; rules: Judgement[] } {
  const judged = rules.filter(isChange).map((rule): Judgement => {
    if (!evidence)
      return { rule: rule.text, passed: true, value: null, reason: 'there is no champion yet' };
    const { passed, value, reason } = judgeRule(rule, evidence);
    return { rule: rule.text, passed, value, reason };
  });
  return { passed: judged.every(({ passed }) => passed === true), rules: judged };
}

function judgeRule(rule: Rule & { claim: Shift }, evidence: ChangeEvidence): Verdict {
  const { metrics, minimumRows, obstacle, parts } = evidence;
  if (obstacle !== null) return fails(`not comparable: ${obstacle}`);
  if (rule.scopes.length === 0) return judgeShift(rule, metrics, null, evidence);
  return judgeParts(rule, { parts, minimumRows }, (part) =>
    judgeShift(rule, part.metrics, part, evidence),
  );
}

function judgeShift(
  { claim, confidence: asked }: Rule & { claim: Shift },
  metrics: readonly Difference[],
  part: Part | null,
  { boundsOf, confidence, minimumRows, rangeOf }: ChangeEvidence,
): Verdict {
  const { metric } = claim;
  const change = metrics.find((one) => one.metric === metric);
  if (!change) return fails(`unknown metric ${JSON.stringify(metric)}; ${hint(metric, metrics)}`);
  const { champion, candidate, difference: value, low, high, n } = change;
  if (!isKnown(champion)) return fails(`${metric} of the champion is undefined or missing`);
  if (!isKnown(candidate)) return fails(`${metric} of the candidate is undefined or missing`);
  if (!isKnown(value)) return fails(`the change of ${metric} is undefined`);
  const text = `${metric} changed by ${formatChange(value)} from ${formatNumber(champion)}`;
  if (n !== null && n < minimumRows)
    return fails(`${text} on ${n} examples; ${minimumRows} are needed`, value);
  const bar = barOfChange(claim, champion);
  if (typeof bar === 'string') return fails(`${text}; ${bar}`, value);
  const idle = whyIdleChange(bar, metric, rangeOf);
  if (idle) return fails(`${text}, but ${idle}`, value);
  const known = { value, text, interval: { low, high }, confidence };
  if (asked === null) return judgeEstimate(known, bar);
  const bounds = boundsOf
    ? boundsOf(metric, part, asked)
    : boundsFrom({ low, high }, confidence, asked);
  if (bounds && (bounds.low !== null || bounds.high !== null))
    return judgeBounds(known, bar, { bounds, confidence: asked });
  return fails(`${text}, with no bound at ${percent(asked)} confidence`, value);
}

function isKnown(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

function hint(metric: string, metrics: readonly Difference[]): string {
  if (metrics.length === 0) return 'there are no metrics';
  return didYouMean(
    metric,
    metrics.map((one) => one.metric),
  );
}
