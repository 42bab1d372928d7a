import { InputError } from '../../errors.ts';
import { codedOf, type Predictions } from './cells.ts';
import { readBinary, readMulticlass } from './classes.ts';
import { codesOf, column, encode, numbers, place, quoted, textAt } from './columns.ts';
import { type Examples, type Outcome, type OwnValues, type Spec, take } from './examples.ts';
import { canonicalOrder, readKeys } from './keys.ts';
import { checkSpec, saidColumns } from './roles.ts';
import { naiveErrors } from './series.ts';
import { readSlice } from './slices.ts';

/**
 * The examples of a predictions file, in an order that does not depend on the file's.
 *
 * @throws InputError with file and line: a missing column, no rows, a missing cell, a value that is
 *   not finite or not a probability, a prediction that is no label, a repeated id
 */
export function readExamples(table: Predictions, spec: Spec): Examples {
  return readInOrder(table, spec).examples;
}

/** As `readExamples`, with the rows of the file that the examples are. */
export function readInOrder(
  table: Predictions,
  spec: Spec,
): { examples: Examples; order: Int32Array } {
  checkSpec(table, spec);
  const outcome = readOutcome(table, spec);
  const own = (spec.columns ?? []).map(
    (metric): OwnValues => ({ ...metric, values: numbers(table, metric.column) }),
  );
  const weights = spec.weight === undefined ? null : readWeights(table, spec.weight);
  if (outcome.task === 'ranking' && weights) checkQueryWeights(table, outcome.queries, weights);
  const groups = readGroups(table, spec, outcome);
  const known = readKeys(table, spec.id, saidColumns(table, spec));
  const { keys, keyedBy } = known;
  const slices = [...new Set(spec.slices ?? [])].map((name) => readSlice(table, name));
  const examples = { ...outcome, file: table.file, keys, keyedBy, slices, weights, groups, own };
  const order = canonicalOrder(known, outcome, own);
  return { examples: renumbered(inOrder(examples, order)), order };
}

function inOrder(examples: Examples, order: Int32Array): Examples {
  return order.every((row, place) => row === place) ? examples : take(examples, order);
}

function readOutcome(table: Predictions, spec: Spec): Outcome {
  switch (spec.task) {
    case 'binary': {
      const outcome = readBinary(table, spec);
      const { threshold } = spec;
      if (threshold === undefined || !outcome.scores) return outcome;
      const predictions = Int32Array.from(outcome.scores, (score) => Number(score >= threshold));
      return { ...outcome, predictions };
    }
    case 'multiclass':
      return readMulticlass(table, spec);
    case 'regression': {
      const labels = numbers(table, spec.target);
      return {
        ...{ task: 'regression', classes: null, scores: null, labels },
        predictions: numbers(table, spec.prediction!),
        bounds: readBounds(table, spec),
        naive: naiveErrors(table, spec, labels),
      };
    }
    case 'ranking':
      return {
        ...{ task: 'ranking', classes: null, predictions: null },
        labels: numbers(table, spec.target, 0, null, 'a relevance from 0'),
        scores: numbers(table, spec.score!),
        queries: codesOf(table, spec.query!).codes,
      };
  }
}

function readBounds(table: Predictions, { low, high }: Spec) {
  if (low === undefined || high === undefined) return null;
  const bounds = { low: numbers(table, low), high: numbers(table, high) };
  const row = bounds.low.findIndex((value, at) => value > bounds.high[at]!);
  if (row < 0) return bounds;
  throw new InputError({
    where: place(table, row),
    found: `${bounds.low[row]} and ${bounds.high[row]}`,
    allowed: `${quoted(low)} at most as large as ${quoted(high)}`,
  });
}

function readWeights(table: Predictions, name: string): Float64Array {
  const weights = numbers(table, name, 0, null, 'a finite number from 0');
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum > 0 && Number.isFinite(sum)) return weights;
  const remedy = sum > 0 ? 'these weights are too large to add up' : 'all weights are 0';
  throw new InputError({ where: `${table.file} column ${quoted(name)}`, remedy });
}

/** A query counts as a whole. */
function checkQueryWeights(table: Predictions, queries: Int32Array, weights: Float64Array): void {
  const row = firstUnlike(queries, weights);
  if (row < 0) return;
  throw new InputError({
    where: place(table, row),
    found: String(weights[row]),
    allowed: 'the same weight for all items of a query',
  });
}

/** Items of a query stand or fall together, so that they belong to one group: the query itself without others. */
function readGroups(
  table: Predictions,
  { group, query }: Spec,
  outcome: Outcome,
): Int32Array | null {
  const groups = group === undefined ? null : codesOf(table, group).codes;
  if (outcome.task !== 'ranking') return groups;
  const row = groups ? firstUnlike(outcome.queries, groups) : -1;
  if (row < 0) return groups ?? outcome.queries;
  throw new InputError({
    where: place(table, row),
    found: textAt(codedOf(column(table, group!)), row),
    remedy: `an earlier item of this ${quoted(query!)} is of another ${quoted(group!)}: a query belongs to one group`,
  });
}

/** The first row whose value is not that of an earlier row of the same code. */
function firstUnlike(codes: Int32Array, values: ArrayLike<number>): number {
  const firsts: number[] = [];
  return codes.findIndex((code, row) => {
    firsts[code] ??= row;
    return values[firsts[code]!] !== values[row];
  });
}

/** Codes in the order of the examples, so that they do not depend on the file's. */
function renumbered(examples: Examples): Examples {
  const groups = examples.groups && encode(examples.groups);
  if (examples.task !== 'ranking') return { ...examples, groups };
  return { ...examples, groups, queries: encode(examples.queries) };
}
