import type { Estimate, Judgement, Measured, SliceEstimates } from '../../records/evaluation.ts';
import { didYouMean } from '../../words.ts';
import { formatNumber } from '../format.ts';
import type { Operator, Rule } from './rule.ts';

/** What a rule is judged by. */
export type Evidence = Pick<Measured, 'metrics' | 'slices' | 'minimumRows' | 'method'>;

/** Judges one rule. What is unknown, undefined, vanished or too little never passes. */
export function judge(rule: Rule, evidence: Evidence): Judgement {
  if (rule.slice) return judgeSlice(rule, rule.slice, evidence);
  const verdict = compare(rule, evidence.metrics, evidence);
  return { rule: rule.text, ...verdict };
}

/** Judges all rules; a gate passes when each of them does. */
export function judgeAll(rules: readonly Rule[], evidence: Evidence) {
  const judged = rules.map((rule) => judge(rule, evidence));
  return { passed: judged.every(({ passed }) => passed), rules: judged };
}

type Verdict = Omit<Judgement, 'rule'>;

function judgeSlice(rule: Rule, slice: NonNullable<Rule['slice']>, evidence: Evidence): Judgement {
  const no = (reason: string): Judgement => ({
    rule: rule.text,
    passed: false,
    value: null,
    reason,
  });
  const columns = [...new Set(evidence.slices.map(({ column }) => column))];
  if (!columns.includes(slice.column))
    return no(
      `there is no slice ${JSON.stringify(slice.column)}; ${didYouMean(slice.column, columns)}`,
    );
  const ofColumn = evidence.slices.filter(({ column }) => column === slice.column);
  const asked = ofColumn.filter(({ value }) => slice.value === null || value === slice.value);
  if (asked.length === 0)
    return no(
      `no example has ${slice.column}=${slice.value}; ${didYouMean(
        slice.value ?? '',
        ofColumn.map(({ value }) => value),
      )}`,
    );
  const judged = asked.filter(({ n }) => n >= evidence.minimumRows);
  const skipped = asked.filter(({ n }) => n < evidence.minimumRows);
  if (judged.length === 0)
    return no(`too few examples: ${names(skipped)}; ${evidence.minimumRows} are needed`);
  const verdict = worstOf(rule, judged, evidence);
  const rest = skipped.length > 0 ? `; not judged, too few examples: ${names(skipped)}` : '';
  return { rule: rule.text, ...verdict, reason: `${verdict.reason}${rest}` };
}

function names(slices: readonly SliceEstimates[]): string {
  return slices.map(({ column, value, n }) => `${column}=${value} (${n})`).join(', ');
}

/** Of all values of the slice, the first that fails, else the one nearest to the bar. */
function worstOf(rule: Rule, slices: readonly SliceEstimates[], evidence: Evidence): Verdict {
  const verdicts = slices.map((slice) => {
    const verdict = compare(rule, slice.metrics, evidence);
    return { ...verdict, reason: `${slice.column}=${slice.value}: ${verdict.reason}` };
  });
  const failed = verdicts.filter(({ passed }) => !passed);
  if (failed.length > 0)
    return { ...failed[0]!, reason: failed.map(({ reason }) => reason).join('; ') };
  const away = ({ value }: Verdict) => Math.abs((value ?? Infinity) - rule.bar);
  return verdicts.reduce((worst, one) => (away(one) < away(worst) ? one : worst));
}

const holds: Record<Operator, (value: number, bar: number) => boolean> = {
  '>=': (value, bar) => value >= bar,
  '>': (value, bar) => value > bar,
  '<=': (value, bar) => value <= bar,
  '<': (value, bar) => value < bar,
  '=': (value, bar) => value === bar,
  '!=': (value, bar) => value !== bar,
};

function compare(
  { metric, operator, bar }: Rule,
  metrics: Readonly<Record<string, Estimate>>,
  { method, minimumRows }: Evidence,
): Verdict {
  const known = Object.keys(metrics);
  const estimate = Object.hasOwn(metrics, metric) ? metrics[metric] : undefined;
  if (!estimate) {
    const hint = known.length === 0 ? 'there are no metrics' : didYouMean(metric, known);
    return {
      passed: false,
      value: null,
      reason: `unknown metric ${JSON.stringify(metric)}; ${hint}`,
    };
  }
  const { value } = estimate;
  if (value === null || !Number.isFinite(value))
    return {
      passed: false,
      value: null,
      reason: `${metric} is undefined: ${estimate.reason ?? 'no value'}`,
    };
  if (estimate.n !== null && estimate.n < minimumRows)
    return {
      passed: false,
      value,
      reason: `${metric} is ${formatNumber(value)} on ${estimate.n} examples; ${minimumRows} are needed`,
    };
  const passed = holds[operator](value, bar);
  const relation = passed ? '' : 'not ';
  const doubt = straddles(estimate, bar)
    ? `; its ${Math.round(method.confidence * 100)}% interval ${formatNumber(estimate.low!)} to ${formatNumber(estimate.high!)} holds the bar`
    : '';
  return {
    passed,
    value,
    reason: `${metric} is ${formatNumber(value)}, ${relation}${operator} ${formatNumber(bar)}${doubt}`,
  };
}

function straddles({ low, high }: Estimate, bar: number): boolean {
  return low !== null && high !== null && low < bar && bar < high;
}
