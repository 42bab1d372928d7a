import { InputError } from '../../errors.ts';
import type {
  Compared,
  Difference,
  GuardResult,
  SliceDifference,
} from '../../records/comparison.ts';
import type { Measured } from '../../records/evaluation.ts';
import { didYouMean } from '../../words.ts';
import { type Examples, take } from '../examples/examples.ts';
import { rowsByValue } from '../examples/slices.ts';
import { defaultPlan, type Plan } from '../intervals/bootstrap.ts';
import { conclude } from './conclude.ts';
import { type Change, pairedChanges, unpairedChanges } from './difference.ts';
import { type Guard, type Margin, marginFor } from './margin.ts';
import { type Match, match } from './match.ts';
import { decide, decideGuard, passes } from './verdict.ts';

/** One of the two models. */
export interface Side {
  readonly metrics: Measured['metrics'];
  /** Null when there is only a file of metrics. */
  readonly examples: Examples | null;
}

/** By what it is decided. */
export interface Terms {
  /** The metric that decides; without it `defaultPrimary` of the task. */
  readonly primary?: string | undefined;
  readonly margin: Margin;
  readonly guards: readonly Guard[];
}

/**
 * Compares a candidate with the champion on the examples that both were judged on.
 *
 * @throws InputError when the two answer different tasks, a metric that is asked for does not exist,
 *   or a margin is a percentage of a champion that is not above 0
 */
export function compare(
  champion: Side,
  candidate: Side,
  terms: Terms,
  plan: Plan = defaultPlan,
): Compared {
  const matched = matchSides(champion, candidate);
  const changes = changesOf(champion, candidate, matched, plan);
  const { difference, ...primary } = findPrimary(changes, terms, candidate);
  const margin = resolve(terms.margin, difference);
  const guards = terms.guards.map((guard) => judgeGuard(guard, changes));
  const own = decide({ difference, ...primary }, margin.value ?? 0);
  return {
    ...conclude({ own, difference, margin, guards, matched, confidence: plan.confidence }),
    matched: matched && countsOf(matched),
    method: { ...plan },
    primary: difference,
    margin,
    metrics: changes.map((change) => change.difference).filter(isAnywhere),
    guards,
    slices: matched ? slicesOf(matched, difference.metric, margin.value ?? 0, plan) : [],
    ...noMore,
    notes: [],
  };
}

const noMore = {
  ...{ detectable: null, needed: null, flips: null, regressions: [] },
  ...{ explored: [], toLabel: [], looks: null },
};

/** The comparison of a model that has no champion to be compared with. */
export function compareFirst(stage: string, plan: Plan = defaultPlan): Compared {
  return {
    verdict: 'first',
    action: 'pass',
    passed: passes('first'),
    decidedBy: `no version is assigned to ${stage} yet: there is nothing to compare with, and the gate alone decides`,
    matched: null,
    method: { ...plan },
    primary: null,
    margin: null,
    metrics: [],
    guards: [],
    slices: [],
    ...noMore,
    notes: [],
  };
}

/** What decides when the user does not say. */
export function defaultPrimary({ examples }: Side): string {
  if (examples?.task === 'regression') return 'r2';
  if (examples?.task === 'multiclass') return 'macro_f1';
  return examples?.scores ? 'roc_auc' : 'f1';
}

function matchSides({ examples: old }: Side, { examples: young }: Side): Match | null {
  if (!old || !young) return null;
  if (old.task === young.task) return match(old, young);
  throw new InputError({
    where: old.file,
    found: old.task,
    allowed: `predictions of the same task as the candidate's, ${young.task}`,
  });
}

/** Paired where both models have predictions; metrics that only a file gives stand beside them. */
function changesOf(champion: Side, candidate: Side, matched: Match | null, plan: Plan): Change[] {
  const unpaired = unpairedChanges(champion.metrics, candidate.metrics);
  if (!matched || !isPaired(matched)) return unpaired;
  const paired = pairedChanges(matched.champion, matched.candidate, plan);
  const names = new Set(paired.map(({ difference }) => difference.metric));
  return [...paired, ...unpaired.filter(({ difference }) => !names.has(difference.metric))];
}

/** Examples that only their label tells apart are not paired, whatever their order. */
function isPaired({ both, candidate }: Match): boolean {
  return both > 0 && candidate.keyedBy !== 'label';
}

function isAnywhere({ champion, candidate }: Difference): boolean {
  return champion !== null || candidate !== null;
}

function findPrimary(changes: readonly Change[], { primary }: Terms, candidate: Side): Change {
  const known = changes.map(({ difference }) => difference.metric);
  const name = primary ?? defaultPrimary(candidate);
  if (primary === undefined && !known.includes(name))
    throw new InputError({
      where: 'input primary',
      remedy: `say which metric decides: ${known.join(', ')}`,
    });
  return find(changes, name, 'input primary');
}

function find(changes: readonly Change[], metric: string, where: string): Change {
  const change = changes.find(({ difference }) => difference.metric === metric);
  if (change) return change;
  const known = changes.map(({ difference }) => difference.metric);
  throw new InputError({ where, found: metric, remedy: didYouMean(metric, known) });
}

function resolve(margin: Margin, { metric, champion }: Difference) {
  return {
    text: margin.text,
    value: champion === null ? null : marginFor(margin, metric, champion),
  };
}

function judgeGuard(guard: Guard, changes: readonly Change[]): GuardResult {
  const change = find(changes, guard.metric, guard.margin.where);
  const margin = resolve(guard.margin, change.difference);
  const outcome = decideGuard(change, margin.value);
  return { ...change.difference, text: guard.text, margin, outcome };
}

function countsOf({ both, onlyChampion, onlyCandidate, changed, ambiguous }: Match) {
  return { both, onlyChampion, onlyCandidate, changed, ambiguous };
}

function slicesOf(matched: Match, metric: string, margin: number, plan: Plan): SliceDifference[] {
  if (!isPaired(matched)) return [];
  return matched.candidate.slices.flatMap((slice) =>
    rowsByValue(slice).flatMap((rows, code) => {
      if (rows.length === 0) return [];
      const [old, young] = [take(matched.champion, rows), take(matched.candidate, rows)];
      const change = pairedChanges(old, young, plan).find(
        (one) => one.difference.metric === metric,
      );
      if (!change) return [];
      const { column } = slice;
      const value = slice.values[code]!;
      const verdict = decide(change, margin);
      return [
        {
          ...change.difference,
          name: `${column}=${value}`,
          column,
          value,
          adjusted: null,
          verdict,
        },
      ];
    }),
  );
}
