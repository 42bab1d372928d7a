import type { SliceDifference, VerdictName } from '../../../records/comparison.ts';
import { type Examples, part } from '../../examples/examples.ts';
import { minimumRows, rowsByValue, type Slice } from '../../examples/slices.ts';
import type { Plan } from '../../intervals/bootstrap.ts';
import type { MetricInfo } from '../../metrics/metric.ts';
import { type Change, pairedChanges } from '../difference.ts';
import { type Evidence, evidenceOf, type Pair } from './evidence.ts';
import { adjust } from './family.ts';
import { type LossGains, lossGains } from './losses.ts';

/** By what slices are judged. */
export interface SliceTerms {
  readonly metric: MetricInfo;
  /** In the metric's own units. */
  readonly margin: number;
  /** Examples that a value needs before it is judged; by default 50. */
  readonly min?: number | undefined;
}

interface Tested {
  readonly slice: Slice;
  readonly code: number;
  readonly change: Change;
  /** Null where nothing can be tested. */
  readonly evidence: Evidence | null;
}

/**
 * The primary metric on each value of each slice, with a verdict.
 *
 * *Worse* refutes that the candidate is no worse than the margin there, at `1 - confidence` for all
 * slices together (`adjust`): where it is worse on none, at most so often one or more are called
 * worse. Tested is the metric itself; where it is about telling labels apart, and both models have
 * scores, together with the calibrated log loss an example, which tells more (`evidenceOf`). What is
 * promised is then of both: a slice that is no worse in either is called worse at most so often, and
 * one that loses more, but is no worse in the metric, at most in 10 %.
 */
export function judgeSlices(pair: Pair, terms: SliceTerms, plan: Plan): SliceDifference[] {
  const { candidate } = pair;
  const gains = lossGains(pair.champion, candidate, terms.metric, terms.margin);
  const slices = candidate.slices.map((slice) =>
    rowsByValue(slice).flatMap((rows, code) => (rows.length > 0 ? [{ slice, code, rows }] : [])),
  );
  const shared = sharedBy(slices.flat().length, plan);
  const columns = slices.map((column) =>
    column.map((rows) => test(pair, rows, { ...terms, gains }, shared)),
  );
  const worse = adjustAll(columns, candidate);
  const error = 1 - plan.confidence;
  const all = columns.flat();
  return all.map((tested): SliceDifference => {
    const adjusted = worse.get(tested) ?? null;
    const verdict =
      adjusted !== null && adjusted <= error
        ? 'worse'
        : keptBy(tested.change, terms.margin, error / 2 / all.length);
    return { ...named(tested), adjusted, verdict };
  });
}

/** Where a metric is resampled, many slices share what that may cost. */
const resamples = { ofAll: 20_000, fewest: 400 };

function sharedBy(slices: number, plan: Plan): Plan {
  const own = Math.max(resamples.fewest, Math.ceil(resamples.ofAll / slices));
  return { ...plan, resamples: Math.min(plan.resamples, own) };
}

/** What is not refuted may be shown: at an error that all slices share (Bonferroni). */
function keptBy({ gain, isSame }: Change, margin: number, error: number): VerdictName {
  const low = gain?.bound(error) ?? Number.NEGATIVE_INFINITY;
  if (!isSame && low > 0) return 'better';
  return isSame || low > -margin ? 'not-worse' : 'inconclusive';
}

function named({ change, slice, code }: Tested) {
  const { column } = slice;
  const value = slice.values[code]!;
  return { ...change.difference, name: `${column}=${value}`, column, value };
}

type Rows = Pick<Tested, 'slice' | 'code'> & { readonly rows: Int32Array };

function test(
  { champion, candidate }: Pair,
  { slice, code, rows }: Rows,
  terms: SliceTerms & { gains: LossGains | null },
  plan: Plan,
): Tested {
  const [old, young] = [part(champion, rows), part(candidate, rows)];
  const change = pairedChanges(old, young, [terms.metric], plan)[0]!;
  const enough = rows.length >= (terms.min ?? minimumRows);
  if (!enough) return { slice, code, change: { ...change, gain: null }, evidence: null };
  const gains = terms.gains && {
    ...terms.gains,
    values: Float64Array.from(rows, (row) => terms.gains!.values[row]!),
  };
  return {
    slice,
    code,
    change,
    evidence: evidenceOf({ champion: old, candidate: young }, change, { ...terms, gains }),
  };
}

function adjustAll(columns: readonly Tested[][], { groups }: Examples): Map<Tested, number> {
  const testable = columns.map((column) => column.filter(({ evidence }) => evidence));
  const adjusted = adjust(
    testable.map((column) => column.map(({ evidence }) => evidence!)),
    testable.map(([first]) => !first || !groups || isWithin(groups, first.slice.codes)),
  );
  return new Map(
    testable.flatMap((column, which) =>
      column.map((tested, at): [Tested, number] => [tested, adjusted[which]![at]!]),
    ),
  );
}

/** Whether no group of rows has two values of a slice. */
function isWithin(groups: Int32Array, codes: Int32Array): boolean {
  const codeOf = new Map<number, number>();
  return groups.every((group, row) => {
    const code = codeOf.get(group) ?? codes[row]!;
    codeOf.set(group, code);
    return code === codes[row];
  });
}
