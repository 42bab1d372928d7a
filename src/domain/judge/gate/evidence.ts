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
import type { Evidence } from './gate.ts';
import type { Part } from './scopes.ts';

type Place = Pick<Part, 'column' | 'value'> | null;

/** One of the two models that a rule on the change is about. */
interface Side {
  readonly metrics: Measured['metrics'];
  readonly examples: Examples | null;
}

/** The one-sided bounds of any metric of these examples. */
export function boundsOn(examples: Examples, plan: Plan): NonNullable<Evidence['boundsOf']> {
  return (name, slice, confidence) => {
    const metric = infoOf(examples, name);
    if (!metric) return null;
    const part = slice ? partOf(examples, slice) : examples;
    const effort = slice ? sliceEffort : fullEffort;
    return boundsAt(uncertaintiesOf(part, [metric], plan, effort).get(name), confidence);
  };
}

/** The range of any metric of these examples. */
export function rangesOf(examples: Examples): RangeOf {
  return (name) => infoOf(examples, name)?.range ?? null;
}

/** What rules on the change of these metrics are judged by. */
export function changeEvidence(
  champion: Side,
  candidate: Side,
  names: readonly string[],
  plan: Plan,
): ChangeEvidence {
  const given = unpairedChanges(champion.metrics, candidate.metrics).map((one) => one.difference);
  const { confidence } = plan;
  if (!champion.examples || !candidate.examples)
    return { metrics: given, parts: [], minimumRows, confidence, obstacle: withoutPredictions };
  const matched = match(champion.examples, candidate.examples);
  const metrics = names.flatMap((name) => infoOf(matched.candidate, name) ?? []);
  const changes = (pair: Pair): Difference[] =>
    pairedChanges(pair.champion, pair.candidate, metrics, plan).map((one) => one.difference);
  const whole = changes(matched);
  return {
    metrics: [
      ...whole,
      ...given.filter(({ metric }) => !whole.some((one) => one.metric === metric)),
    ],
    parts: matched.candidate.slices.flatMap(({ column, values }) =>
      values.map((value) => {
        const pair = pairAt(matched, { column, value });
        const n = pair.candidate.keys.length;
        return { column, value, n, metrics: n < minimumRows ? [] : changes(pair) };
      }),
    ),
    ...{ minimumRows, confidence, obstacle: obstacle(matched) },
    rangeOf: rangesOf(matched.candidate),
    boundsOf: (name, slice, asked) => {
      const metric = metrics.find((one) => one.name === name);
      if (!metric) return null;
      const { champion: old, candidate: young } = pairAt(matched, slice);
      const [found] = differencesOf(pairOf(old, young, [metric]), [metric], plan);
      return boundsAt(found, asked);
    },
  };
}

type Pair = Pick<Match, 'champion' | 'candidate'>;

function pairAt(matched: Pair, place: Place): Pair {
  if (!place) return matched;
  const rows = rowsOf(matched.candidate, place);
  return { champion: take(matched.champion, rows), candidate: take(matched.candidate, rows) };
}

function partOf(examples: Examples, place: NonNullable<Place>): Examples {
  return take({ ...examples, slices: [] }, rowsOf(examples, place));
}

function rowsOf({ slices }: Examples, { column, value }: NonNullable<Place>): Int32Array {
  const slice = slices.find((one) => one.column === column);
  return (slice && rowsByValue(slice)[slice.values.indexOf(value)]) ?? new Int32Array();
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
