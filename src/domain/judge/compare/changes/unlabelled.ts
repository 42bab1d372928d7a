import { InputError } from '../../../errors.ts';
import { type Packed, takeTexts } from '../../../packed.ts';
import type { Compared } from '../../../records/comparison.ts';
import type { Codes, Predictions } from '../../examples/cells.ts';
import { codesOf, column, numbers, textAt } from '../../examples/columns.ts';
import type { Spec } from '../../examples/examples.ts';
import { readKeys } from '../../examples/keys.ts';
import { saidColumns } from '../../examples/roles.ts';
import { formatNumber } from '../../format.ts';
import { eachShared } from '../match.ts';

/** What both models say of examples whose labels nobody knows yet. */
export interface Unlabelled {
  readonly champion: Predictions;
  readonly candidate: Predictions;
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
  const pairs: Apart[] = [];
  eachShared(old.sorted, young.sorted, (olds, youngs) => {
    const before = old.order[olds.end - 1]!;
    for (let place = youngs.start; place < youngs.end; place++)
      keep(pairs, apart(old, before, young, { place, row: young.order[place]! }));
  });
  return pairs.map(({ row, before }) => ({
    example: young.keyedBy === 'id' ? young.keys.at(row)! : `line ${candidate.lines.at(row)}`,
    label: null,
    champion: saidAt(old, before),
    candidate: saidAt(young, row),
  }));
}

/** An example of which the models say different things. */
interface Apart {
  /** Among the candidate's by ascending key, and in its file; and in the champion's file. */
  readonly place: number;
  readonly row: number;
  readonly before: number;
  readonly distance: number;
  readonly isOther: boolean;
}

function apart(
  old: Said,
  before: number,
  young: Said,
  { place, row }: Pick<Apart, 'place' | 'row'>,
): Apart {
  const distance = distanceOf(old, before, young, row);
  const isOther = old.classes !== null && classAt(old, before) !== classAt(young, row);
  return { place, row, before, distance, isOther };
}

/** Keeps the few that differ most, in this order. */
function keep(kept: Apart[], one: Apart): void {
  if (one.distance === 0 && !one.isOther) return;
  const last = kept.at(-1);
  if (kept.length === most && last && byDistance(last, one) <= 0) return;
  kept.push(one);
  kept.sort(byDistance);
  if (kept.length > most) kept.pop();
}

function byDistance(a: Apart, b: Apart): number {
  return Number(b.isOther) - Number(a.isOther) || b.distance - a.distance || a.place - b.place;
}

interface Said {
  readonly keys: Packed;
  readonly keyedBy: 'id' | 'row' | 'label';
  /** The keys by ascending key, and the rows that they are of. */
  readonly sorted: Packed;
  readonly order: Int32Array;
  readonly classes: Codes | null;
  readonly numbers: readonly Float64Array[];
}

function read(table: Predictions, spec: Spec): Said {
  const { task, target, prediction, score, id } = spec;
  const said = saidColumns(table, spec);
  // The label of what is not labelled yet may be an empty column, or none.
  const { keys, keyedBy, order } = readKeys(table, id, [...said, target]);
  if (keyedBy === 'label' && id === undefined) checkFeatures(table, [...said, target]);
  const isClass = task === 'binary' || task === 'multiclass';
  const named = isClass || prediction === undefined ? [] : [prediction];
  return {
    ...{ keys, keyedBy, order, sorted: takeTexts(keys, order) },
    classes: isClass && prediction !== undefined ? codesOf(table, prediction) : null,
    numbers: [...named, ...scoresOf(table, task, score)].map((name) => numbers(table, name)),
  };
}

function checkFeatures(table: Predictions, others: readonly string[]): void {
  if (table.names.some((name) => !others.includes(name))) return;
  throw new InputError({
    where: table.file,
    remedy: 'nothing tells one example from another: write an id, or the features, into it',
  });
}

function scoresOf(table: Predictions, task: Spec['task'], score: string | undefined): string[] {
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

function classAt({ classes }: Said, row: number): string | undefined {
  return classes ? textAt(classes, row) : undefined;
}

function saidAt(said: Said, row: number): string {
  const values = said.numbers.map((column) => formatNumber(column[row]!)).join(', ');
  const name = classAt(said, row);
  if (name === undefined) return values;
  return values ? `${name} (${values})` : name;
}
