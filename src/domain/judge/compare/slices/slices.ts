import type { SliceDifference, VerdictName } from '../../../records/comparison.ts';
import { type Examples, take } from '../../examples/examples.ts';
import { minimumRows, rowsByValue, type Slice } from '../../examples/slices.ts';
import type { Plan } from '../../intervals/bootstrap.ts';
import { studentCdf } from '../../intervals/distributions/student.ts';
import { pAtMost } from '../../intervals/uncertainty.ts';
import { unitsOf } from '../../intervals/units.ts';
import { type MetricInfo, plainWeights } from '../../metrics/metric.ts';
import { type Change, pairedChanges } from '../difference.ts';
import { adjust, type Evidence, holm } from './family.ts';
import { type LossGains, lossGains } from './losses.ts';

/** Two models on the same examples in the same order. */
export interface Pair {
  readonly champion: Examples;
  readonly candidate: Examples;
}

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

/** Evidence of the metric itself that a loss must not go without. */
const agreement = 0.1;

/**
 * The primary metric on each value of each slice, with a verdict.
 *
 * *Worse* refutes that the candidate is no worse by more than the margin there, at `1 - confidence`
 * for all slices together (`adjust`): where every slice is no worse, one or more are called worse at
 * most so often. A slice has one test or two, of which the smaller p-value is doubled:
 * the metric's own paired test; and, where the metric is about telling labels apart and both models
 * have scores, the paired test of the calibrated log loss an example, which finds as much in about
 * two thirds of the examples. That one counts only where the metric itself speaks against the slice
 * at 10 %, so what is called worse is so in the metric too, by its estimate.
 */
export function judgeSlices(pair: Pair, terms: SliceTerms, plan: Plan): SliceDifference[] {
  const { candidate } = pair;
  const gains = lossGains(pair.champion, candidate, terms.metric, terms.margin);
  const columns = candidate.slices.map((slice) =>
    rowsByValue(slice).flatMap((rows, code) =>
      rows.length > 0 ? [test(pair, { slice, code, rows }, { ...terms, gains }, plan)] : [],
    ),
  );
  const alpha = 1 - plan.confidence;
  const worse = adjustAll(columns, candidate);
  const [better, kept] = [0, -terms.margin].map((value) => atMost(columns.flat(), value));
  return columns.flat().map((tested): SliceDifference => {
    const adjusted = worse.get(tested) ?? null;
    const isSurely = (found: Map<Tested, number>) => (found.get(tested) ?? 1) <= alpha / 2;
    const verdict = ((): VerdictName => {
      if (adjusted !== null && adjusted <= alpha) return 'worse';
      if (tested.change.isSame) return 'not-worse';
      if (isSurely(better!)) return 'better';
      return isSurely(kept!) ? 'not-worse' : 'inconclusive';
    })();
    return { ...named(tested), adjusted, verdict };
  });
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
  const [old, young] = [take(champion, rows), take(candidate, rows)];
  const change = pairedChanges(old, young, [terms.metric], plan)[0]!;
  const enough = rows.length >= (terms.min ?? minimumRows);
  const { gain, isSame } = change;
  if (!enough || (!gain && !isSame))
    return { slice, code, change: { ...change, gain: null }, evidence: null };
  if (!gain || isSame) return { slice, code, change, evidence: { p: 1, own: 1 } };
  const own = 1 - pAtMost(gain, -terms.margin);
  const p = terms.gains && own <= agreement ? withLoss(own, terms.gains, rows, young) : own;
  return { slice, code, change, evidence: { p: terms.gains ? Math.min(1, 2 * p) : p, own } };
}

/** The smaller of the metric's own p-value and that of the loss. */
function withLoss(own: number, gains: LossGains, rows: Int32Array, examples: Examples): number {
  const values = Float64Array.from(rows, (row) => gains.values[row]!);
  const { mean, error, freedom } = meanOf(values, examples);
  return error > 0 ? Math.min(own, studentCdf((mean + gains.margin) / error, freedom)) : own;
}

/** The weighted mean with its standard error, by what stands for itself: a row or a group. */
function meanOf(values: Float64Array, examples: Examples) {
  const weights = plainWeights(examples);
  const units = examples.groups && unitsOf(examples.groups);
  let [sum, total] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    sum += weights[row]! * values[row]!;
    total += weights[row]!;
  }
  const mean = sum / total;
  const parts = new Float64Array(units?.count ?? values.length);
  for (let row = 0; row < values.length; row++)
    parts[units ? units.codes[row]! : row]! += (weights[row]! * (values[row]! - mean)) / total;
  const freedom = parts.length - 1;
  const squares = parts.reduce((all, part) => all + part * part, 0);
  return { mean, freedom, error: Math.sqrt((squares * parts.length) / freedom) };
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

/** By slice, the corrected p-value of its gain being at most a value. */
function atMost(all: readonly Tested[], value: number): Map<Tested, number> {
  const testable = all.filter(({ change }) => change.gain && !change.isSame);
  const adjusted = holm(testable.map(({ change }) => pAtMost(change.gain!, value)));
  return new Map(testable.map((tested, at) => [tested, adjusted[at]!]));
}
