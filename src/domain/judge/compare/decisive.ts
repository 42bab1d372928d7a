import { InputError } from '../../errors.ts';
import type { GuardResult } from '../../records/comparison.ts';
import { didYouMean } from '../../words.ts';
import type { Examples } from '../examples/examples.ts';
import type { Plan } from '../intervals/bootstrap.ts';
import type { MetricInfo } from '../metrics/metric.ts';
import { metricsFor } from '../metrics/table.ts';
import type { Side, Terms } from './compare.ts';
import { type Change, pairedChanges, unpairedChanges } from './difference.ts';
import { type Guard, resolveMargin } from './margin.ts';
import type { Match } from './match.ts';
import { decideGuard } from './verdict.ts';

/** A change, and the metric when it can be computed from examples. */
export interface Measurable extends Change {
  readonly metric: MetricInfo | null;
}

/** What decides when the user does not say. */
export function defaultPrimary({ examples }: Pick<Side, 'examples'>): string {
  if (examples?.task === 'ranking') return 'ndcg@10';
  if (examples?.task === 'regression') return 'r2';
  if (examples?.task === 'multiclass') return 'macro_f1';
  return examples?.scores ? 'roc_auc' : 'f1';
}

/** Paired where both models have predictions; metrics that only a file gives stand beside them. */
export function changesOf(
  champion: Side,
  candidate: Side,
  pair: Match | null,
  terms: Terms,
  plan: Plan,
): Measurable[] {
  const unpaired = unpairedChanges(champion.metrics, candidate.metrics).map((change) => ({
    ...change,
    metric: null,
  }));
  if (!pair) return unpaired;
  const given = new Set(unpaired.map(({ difference }) => difference.metric));
  const metrics = asked(pair.candidate, candidate, terms, given);
  const paired = pairedChanges(pair.champion, pair.candidate, metrics, plan).map(
    (change, which) => ({ ...change, metric: metrics[which]! }),
  );
  const names = new Set(metrics.map(({ name }) => name));
  return [...paired, ...unpaired.filter(({ difference }) => !names.has(difference.metric))];
}

/** The common metrics and those that the terms name; not those that a file alone gives. */
function asked(
  examples: Examples,
  candidate: Side,
  { primary, guards }: Terms,
  given: ReadonlySet<string>,
): MetricInfo[] {
  const wanted = [
    { name: primary ?? defaultPrimary(candidate), where: 'input primary' },
    ...guards.map(({ metric, margin }) => ({ name: metric, where: margin.where })),
  ];
  const known = metricsFor(examples);
  const metrics = new Map(known.map((metric) => [metric.name, metric]));
  for (const { name, where } of wanted) {
    if (metrics.has(name)) continue;
    try {
      metrics.set(name, metricsFor(examples, [name]).at(-1)!);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (!given.has(name)) throw new InputError({ ...error.complaint, where });
    }
  }
  return [...metrics.values()];
}

export function findPrimary(
  changes: readonly Measurable[],
  { primary }: Terms,
  candidate: Side,
): Measurable {
  const known = changes.map(({ difference }) => difference.metric);
  const name = primary ?? defaultPrimary(candidate);
  if (primary === undefined && !known.includes(name))
    throw new InputError({
      where: 'input primary',
      remedy: `say which metric decides: ${known.join(', ')}`,
    });
  return find(changes, name, 'input primary');
}

/** By how much the candidate is better, as estimated; NaN where that is undefined. */
export function gainOf({ champion, candidate, direction }: Change['difference']): number {
  const [before, now] = [champion ?? Number.NaN, candidate ?? Number.NaN];
  if (direction === 'higher') return now - before;
  return direction === 'lower' ? before - now : Math.abs(before) - Math.abs(now);
}

export function judgeGuards(
  guards: readonly Guard[],
  changes: readonly Measurable[],
  confidence: number,
): GuardResult[] {
  return guards.map((guard) => {
    const change = find(changes, guard.metric, guard.margin.where);
    const margin = resolveMargin(guard.margin, change.difference);
    const outcome = decideGuard(change, margin.value, { confidence, guards: guards.length });
    return { ...change.difference, text: guard.text, margin, outcome };
  });
}

function find(changes: readonly Measurable[], metric: string, where: string): Measurable {
  const change = changes.find(({ difference }) => difference.metric === metric);
  if (change) return change;
  const known = changes.map(({ difference }) => difference.metric);
  throw new InputError({ where, found: metric, remedy: didYouMean(metric, known) });
}
