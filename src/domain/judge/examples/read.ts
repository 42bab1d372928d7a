import type { Table } from '../../data/table/table.ts';
import { InputError } from '../../errors.ts';
import { readBinary, readMulticlass } from './classes.ts';
import { column, numbers } from './columns.ts';
import { type Examples, type Outcome, type Spec, take } from './examples.ts';
import { canonicalOrder, readKeys } from './keys.ts';
import { readSlice } from './slices.ts';

/**
 * The examples of a predictions file, in an order that does not depend on the file's.
 *
 * @throws InputError with file and line: a missing column, no rows, a missing cell, a value that is
 *   not finite or not a probability, a prediction that is no label, a repeated id
 */
export function readExamples(table: Table, spec: Spec): Examples {
  checkSpec(table, spec);
  const outcome = readOutcome(table, spec);
  const { keys, keyedBy } = readKeys(table, {
    id: spec.id,
    target: spec.target,
    said: saidColumns(table, spec),
  });
  const slices = distinct(spec.slices ?? []).map((name) => readSlice(table, name));
  const examples: Examples = {
    ...outcome,
    ...{ file: table.file, keys, keyedBy, slices },
    ...{ weights: null, groups: null, own: [] },
  };
  return take(examples, canonicalOrder(keys, outcome));
}

function readOutcome(table: Table, spec: Spec): Outcome {
  if (spec.task === 'binary') return readBinary(table, spec);
  if (spec.task === 'multiclass') return readMulticlass(table, spec);
  return {
    task: 'regression',
    classes: null,
    labels: numbers(table, spec.target),
    predictions: numbers(table, spec.prediction!),
    ...{ scores: null, bounds: null, naive: null },
  };
}

function checkSpec(table: Table, spec: Spec): void {
  const { task, target, prediction, score, id } = spec;
  if (table.rows === 0)
    throw new InputError({ where: table.file, remedy: 'it holds no examples, only a header' });
  if (prediction === undefined && (score === undefined || task === 'regression'))
    throw new InputError({
      where: 'input prediction',
      remedy: `task ${task} needs a column of predictions${task === 'regression' ? '' : ' or scores'}`,
    });
  if (score !== undefined && task === 'regression')
    throw new InputError({
      where: 'input score',
      found: score,
      remedy: 'a regression has no score',
    });
  const named = [target, prediction, score, id].filter((name) => name !== undefined);
  const twice = named.find((name, index) => named.indexOf(name) !== index);
  if (twice !== undefined)
    throw new InputError({
      where: table.file,
      found: twice,
      remedy: 'target, prediction, score and id are different columns',
    });
  for (const name of task === 'multiclass' ? named.filter((name) => name !== score) : named)
    column(table, name);
}

/** The columns that a model wrote, which therefore say nothing about the example. */
function saidColumns(table: Table, { task, prediction, score }: Spec): string[] {
  return table.names.filter(
    (name) =>
      name === prediction ||
      name === score ||
      (task === 'multiclass' && score !== undefined && name.startsWith(`${score}_`)),
  );
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
