import { InputError } from '../../errors.ts';
import type { Difference } from '../../records/comparison.ts';
import type { Measured } from '../../records/evaluation.ts';
import { pairedChanges, unpairedChanges } from '../compare/difference.ts';
import { type Match, match } from '../compare/match.ts';
import { obstacle, withoutPredictions } from '../compare/obstacle.ts';
import { type Examples, take } from '../examples/examples.ts';
import { minimumRows, rowsByValue } from '../examples/slices.ts';
import type { Plan } from '../intervals/bootstrap.ts';
import { differencesOf } from '../intervals/paired/difference.ts';
import { pairOf } from '../intervals/paired/pair.ts';
import { fullEffort, sliceEffort, uncertaintiesOf } from '../intervals/uncertainties.ts';
import { type Interval, intervalOf, type Uncertainty } from '../intervals/uncertainty.ts';
import type { MetricInfo } from '../metrics/metric.ts';
import { metricsFor } from '../metrics/table.ts';
import type { RangeOf } from './bar.ts';
import type { ChangeEvidence } from './change.ts';
import type { Rule } from './claim.ts';
import type { Evidence } from './gate.ts';
import { metricsIn, slicesOf } from './rule.ts';
import type { Part } from './scopes.ts';

type Place = Pick<Part, 'column' | 'value'> | null;

/** One of the two models that a rule on the change is about. */
interface Side {
  readonly metrics: Measured['metrics'];
  readonly examples: Examples | null;
}

/** The one-sided bounds of any metric of these examples. */
export function boundsOn(examples: Examples, plan: Plan): NonNullable<Evidence['boundsOf']> {
  const rowsAt = partition(examples);
  return (name, slice, confidence) => {
    const metric = infoOf(examples, name);
    if (!metric) return null;
    const part = slice ? take({ ...examples, slices: [] }, rowsAt(slice)) : examples;
    const effort = slice ? sliceEffort : fullEffort;
    return boundsAt(uncertaintiesOf(part, [metric], plan, effort).get(name), confidence);
  };
}

/** The range of any metric of these examples. */
export function rangesOf(examples: Examples): RangeOf {
  return (name) => infoOf(examples, name)?.range ?? null;
}

/** What rules on the change from the champion are judged by. */
export function changeEvidence(
  champion: Side,
  candidate: Side,
  rules: readonly Rule[],
  plan: Plan,
): ChangeEvidence {
  const given = unpairedChanges(champion.metrics, candidate.metrics).map((one) => one.difference);
  const { confidence } = plan;
  if (!champion.examples || !candidate.examples)
    return { metrics: given, parts: [], minimumRows, confidence, obstacle: withoutPredictions };
  const matched = match(champion.examples, candidate.examples);
  const metrics = metricsIn(rules).flatMap((name) => infoOf(matched.candidate, name) ?? []);
  const changes = (pair: Pair): Difference[] =>
    pairedChanges(pair.champion, pair.candidate, metrics, plan).map((one) => one.difference);
  const pairAt = pairsOf(matched);
  const columns = slicesOf(rules);
  const whole = changes(matched);
  return {
    metrics: [
      ...whole,
      ...given.filter(({ metric }) => !whole.some((one) => one.metric === metric)),
    ],
    parts: matched.candidate.slices.flatMap(({ column, values }) =>
      values.map((value) => {
        const pair = pairAt({ column, value });
        const n = pair.candidate.keys.length;
        const isAsked = columns.includes(column) && n >= minimumRows;
        return { column, value, n, metrics: isAsked ? changes(pair) : [] };
      }),
    ),
    ...{ minimumRows, confidence, obstacle: obstacle(matched) },
    rangeOf: rangesOf(matched.candidate),
    boundsOf: (name, slice, asked) => {
      const metric = metrics.find((one) => one.name === name);
      if (!metric) return null;
      const { champion: old, candidate: young } = pairAt(slice);
      const [found] = differencesOf(pairOf(old, young, [metric]), [metric], plan);
      return boundsAt(found, asked);
    },
  };
}

type Pair = Pick<Match, 'champion' | 'candidate'>;

function pairsOf(matched: Pair): (place: Place) => Pair {
  const rowsAt = partition(matched.candidate);
  return (place) => {
    if (!place) return matched;
    const rows = rowsAt(place);
    return { champion: take(matched.champion, rows), candidate: take(matched.candidate, rows) };
  };
}

/** The rows of a slice's value; those of all values of a slice are looked for once. */
function partition({ slices }: Examples): (place: NonNullable<Place>) => Int32Array {
  const known = new Map<string, Int32Array[]>();
  return ({ column, value }) => {
    const slice = slices.find((one) => one.column === column);
    if (!slice) return new Int32Array();
    const rows = known.get(column) ?? rowsByValue(slice);
    known.set(column, rows);
    return rows[slice.values.indexOf(value)] ?? new Int32Array();
  };
}

/** Null for a metric that only a metrics file can give. */
function infoOf(examples: Examples, name: string): MetricInfo | null {
  try {
    return metricsFor(examples, [name]).find((metric) => metric.name === name) ?? null;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function boundsAt(
  found: Uncertainty | { readonly reason: string } | undefined,
  confidence: number,
): Interval | null {
  return found && 'bound' in found ? intervalOf(found, 2 * confidence - 1) : null;
}
