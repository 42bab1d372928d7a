import type { Table } from '../../../data/table/table.ts';
import { InputError } from '../../../errors.ts';
import type { Compared } from '../../../records/comparison.ts';
import { column, numbers, texts } from '../../examples/columns.ts';
import type { Spec } from '../../examples/examples.ts';
import { readKeys } from '../../examples/keys.ts';
import { saidColumns } from '../../examples/roles.ts';
import { formatNumber } from '../../format.ts';

/** What both models say of examples whose labels nobody knows yet. */
export interface Unlabelled {
  readonly champion: Table;
  readonly candidate: Table;
  /** Of the candidate's columns; the target is not asked for. */
  readonly spec: Spec;
  /** Where the champion's differ. */
  readonly championSpec?: Spec | undefined;
}

const most = 20;

/**
 * The examples of which the models say the most different things: labelling these tells most of which
 * is better. Those with different classes come first, then the largest difference of scores (of
 * several classes, summed), or of predicted numbers.
 *
 * @throws InputError on a missing column, or examples that nothing tells apart
 */
export function worthLabelling(unlabelled: Unlabelled): Compared['toLabel'] {
  const { champion, candidate, spec, championSpec = spec } = unlabelled;
  const [old, young] = [read(champion, championSpec), read(candidate, spec)];
  const rowOf = new Map(old.keys.map((key, row) => [key, row]));
  const pairs = young.keys.flatMap((key, row) => {
    const before = rowOf.get(key);
    if (before === undefined) return [];
    const distance = distanceOf(old, before, young, row);
    const isOther = old.classes !== null && old.classes[before] !== young.classes?.[row];
    if (distance === 0 && !isOther) return [];
    return [{ key, row, before, distance, isOther }];
  });
  return pairs
    .sort(
      (a, b) =>
        Number(b.isOther) - Number(a.isOther) ||
        b.distance - a.distance ||
        (a.key < b.key ? -1 : 1),
    )
    .slice(0, most)
    .map(({ key, row, before }) => ({
      example: young.keyedBy === 'id' ? key : `line ${candidate.lines[row]}`,
      label: null,
      champion: saidAt(old, before),
      candidate: saidAt(young, row),
    }));
}

interface Said {
  readonly keys: readonly string[];
  readonly keyedBy: 'id' | 'row' | 'label';
  readonly classes: readonly string[] | null;
  readonly numbers: readonly Float64Array[];
}

function read(table: Table, spec: Spec): Said {
  const { task, target, prediction, score, id } = spec;
  const said = saidColumns(table, spec);
  // The label of what is not labelled yet may be an empty column, or none.
  const { keys, keyedBy } = readKeys(table, id, [...said, target]);
  if (keyedBy === 'label' && id === undefined) checkFeatures(table, [...said, target]);
  const isClass = task === 'binary' || task === 'multiclass';
  const named = isClass || prediction === undefined ? [] : [prediction];
  return {
    ...{ keys, keyedBy },
    classes: isClass && prediction !== undefined ? texts(table, prediction) : null,
    numbers: [...named, ...scoresOf(table, task, score)].map((name) => numbers(table, name)),
  };
}

function checkFeatures(table: Table, others: readonly string[]): void {
  if (table.names.some((name) => !others.includes(name))) return;
  throw new InputError({
    where: table.file,
    remedy: 'nothing tells one example from another: write an id, or the features, into it',
  });
}

function scoresOf(table: Table, task: Spec['task'], score: string | undefined): string[] {
  if (score === undefined) return [];
  if (task === 'multiclass')
    return table.names.filter((name) => name.startsWith(`${score}_`)).sort();
  column(table, score);
  return [score];
}

function distanceOf(old: Said, before: number, young: Said, now: number): number {
  return young.numbers.reduce((sum, values, at) => {
    const other = old.numbers[at]?.[before];
    return other === undefined ? sum : sum + Math.abs(values[now]! - other);
  }, 0);
}

function saidAt({ classes, numbers: columns }: Said, row: number): string {
  const values = columns.map((values) => formatNumber(values[row]!)).join(', ');
  if (!classes) return values;
  return values ? `${classes[row]} (${values})` : classes[row]!;
}
