import { InputError } from '../../errors.ts';
import type { Compared } from '../../records/comparison.ts';
import type { Measured } from '../../records/evaluation.ts';
import type { Examples } from '../examples/examples.ts';
import { minimumRows } from '../examples/slices.ts';
import { defaultPlan, type Plan } from '../intervals/bootstrap.ts';
import { whereLost } from './changes/explore.ts';
import type { Features } from './changes/features.ts';
import { flipsOf } from './changes/flips.ts';
import { regressionsOf } from './changes/regressions.ts';
import { type Unlabelled, worthLabelling } from './changes/unlabelled.ts';
import { conclude } from './conclude.ts';
import {
  changesOf,
  defaultPrimary,
  findPrimary,
  gainOf,
  judgeGuards,
  type Measurable,
} from './decisive.ts';
import { type Allowance, areSpent, looksOf, spend } from './looks.ts';
import { type Guard, type Margin, resolveMargin } from './margin.ts';
import { type Match, match } from './match.ts';
import { obstacle, spent, withoutPredictions } from './obstacle.ts';
import { apply, defaultPolicy, explainPolicy, type Policy } from './policy.ts';
import { powerOf } from './power.ts';
import { judgeSlices } from './slices/slices.ts';
import { decide } from './verdict.ts';
import { explainLooks } from './wording.ts';

export { defaultPrimary };

/** One of the two models. */
export interface Side {
  readonly metrics: Measured['metrics'];
  /** Null when there is only a file of metrics. */
  readonly examples: Examples | null;
  /** What else is known of the examples, in the same order; the candidate's are explored. */
  readonly features?: Features | undefined;
}

/** By what it is decided. */
export interface Terms {
  /** The metric that decides; without it `defaultPrimary` of the task. */
  readonly primary?: string | undefined;
  readonly margin: Margin;
  readonly guards: readonly Guard[];
  /** Examples that a slice's value needs before it is judged; by default `minimumRows`. */
  readonly minimumRows?: number | undefined;
  /** Without it `defaultPolicy`. */
  readonly policy?: Policy | undefined;
  /** Without it the confidence is of this look alone. */
  readonly looks?: Allowance | undefined;
  readonly unlabelled?: Unlabelled | undefined;
}

/**
 * Compares a candidate with the champion on the examples that both were judged on.
 *
 * @throws InputError when the two answer different questions, or have no example in common and no
 *   metrics of their own, when a metric that is asked for does not exist, or when a margin is a
 *   percentage of a champion that is not above 0
 */
export function compare(
  champion: Side,
  candidate: Side,
  terms: Terms,
  plan: Plan = defaultPlan,
): Compared {
  const method = spend(plan, terms.looks);
  const matched =
    champion.examples && candidate.examples && match(champion.examples, candidate.examples);
  const pair = matched && isPaired(matched) ? matched : null;
  const hindered = hindrance(matched, terms.looks);
  const changes = changesOf(champion, candidate, pair, terms, method);
  if (hindered !== null && changes.length === 0)
    throw new InputError({ where: 'input candidate', remedy: hindered });
  const judged = judge(changes, pair, candidate, terms, method);
  const { difference, margin, guards, slices, power } = judged;
  const conclusion = conclude({
    ...judged,
    confidence: method.confidence,
    obstacle: hindered,
    policy: terms.policy ?? defaultPolicy,
  });
  const looks = looksOf(plan, terms.looks);
  const seen = explainLooks({ looks, detectable: power.detectable }, matched?.both ?? 0);
  return {
    ...conclusion,
    matched: matched && countsOf(matched),
    method: { ...method },
    metrics: changes.map((change) => change.difference).filter(isAnywhere),
    ...{ primary: difference, margin, guards, slices, looks },
    detectable: power.detectable,
    needed: conclusion.verdict === 'inconclusive' ? power.needed : null,
    ...(pair ? whatChanged(pair, candidate) : unchanged),
    toLabel: terms.unlabelled ? worthLabelling(terms.unlabelled) : [],
    notes: seen === null ? [] : [seen],
  };
}

/** The primary metric, the guards and the slices, each by itself. */
function judge(
  changes: readonly Measurable[],
  pair: Match | null,
  candidate: Side,
  terms: Terms,
  plan: Plan,
) {
  const { metric, difference, ...gained } = findPrimary(changes, terms, candidate);
  const { confidence } = plan;
  const margin = resolveMargin(terms.margin, difference);
  const allowed = margin.value ?? 0;
  const own = decide(gained, allowed, confidence);
  const seen = { margin: allowed, estimate: gainOf(difference), n: difference.n ?? 0, confidence };
  const sliceTerms = metric && { metric, margin: allowed, min: terms.minimumRows };
  return {
    ...{ own, difference, margin, power: powerOf(gained, own, seen) },
    guards: judgeGuards(terms.guards, changes, confidence),
    slices: pair && sliceTerms ? judgeSlices(pair, sliceTerms, plan) : [],
  };
}

/** The comparison of a model that has no champion to be compared with. */
export function compareFirst(
  stage: string,
  plan: Plan = defaultPlan,
  policy: Policy = defaultPolicy,
): Compared {
  const decidedBy = `no version is assigned to ${stage} yet: there is nothing to compare with, and the gate alone decides`;
  return {
    verdict: 'first',
    ...apply(policy, 'first', false),
    decidedBy: `${decidedBy}${explainPolicy(policy, 'first', false)}`,
    method: { ...plan },
    ...{ matched: null, primary: null, margin: null, detectable: null, needed: null, looks: null },
    ...{ metrics: [], guards: [], slices: [], toLabel: [], notes: [] },
    ...unchanged,
  };
}

const unchanged = { flips: null, regressions: [], explored: [] };

function whatChanged(pair: Match, candidate: Side) {
  const features = candidate.features ?? null;
  return {
    flips: flipsOf(pair),
    regressions: regressionsOf(pair, features),
    explored: whereLost(pair, features, minimumRows),
  };
}

/** Examples that only their label tells apart are not paired, whatever their order. */
function isPaired({ both, candidate }: Match): boolean {
  return both > 0 && candidate.keyedBy !== 'label';
}

function hindrance(matched: Match | null, looks: Allowance | undefined): string | null {
  if (!matched) return withoutPredictions;
  return obstacle(matched) ?? (looks && areSpent(looks) ? spent(looks) : null);
}

function countsOf({ both, onlyChampion, onlyCandidate, changed, ambiguous }: Match) {
  return { both, onlyChampion, onlyCandidate, changed, ambiguous };
}

function isAnywhere({ champion, candidate }: Compared['metrics'][number]): boolean {
  return champion !== null || candidate !== null;
}
