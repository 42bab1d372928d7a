import type { Contract, Field } from '../contract/contract.ts';
import { defaultFalse, defaultTrue, readerOf } from '../values/values.ts';
import { type Change, changeOf, ofOrder, ofSets, type Relation, words } from './change.ts';

type Constraints = Field['constraints'];

/** What became of the fields: those that came and went, and what each of the others says. */
export function diffFields(before: Contract, after: Contract): Change[] {
  const was = new Map(before.fields.map((field) => [field.name, field]));
  const is = new Map(after.fields.map((field) => [field.name, field]));
  const gone = before.fields.filter(({ name }) => !is.has(name));
  const goneRelation = after.columns.extra === 'fail' ? 'other' : 'looser';
  return [
    ...gone.flatMap(({ name }) => changeOf(`field ${name}`, goneRelation, 'removed')),
    ...after.fields.flatMap((field) => {
      const old = was.get(field.name);
      const where = `field ${field.name}`;
      if (!old) return changeOf(where, 'tighter', 'added');
      const missing = (contract: Contract, { missingValues }: Field) =>
        missingValues ?? contract.missingValues;
      return [
        ...diffField(old, field, where),
        ...diffMissing(missing(before, old), missing(after, field), where),
      ];
    }),
  ];
}

function diffMissing(before: readonly string[], after: readonly string[], where: string) {
  // A spelling more excuses a cell that did not read, and accuses one that must be there.
  const isSame = ofSets(before, after) === 'same';
  const quoted = (all: readonly string[]) => words(all.map((text) => JSON.stringify(text)));
  const what = `missingValues from ${quoted(before)} to ${quoted(after)}`;
  return changeOf(where, isSame ? 'same' : 'other', what);
}

function diffField(before: Field, after: Field, where: string): Change[] {
  const changes = changeOf(where, typeRelation(before, after), typeWords(before, after));
  for (const key of ['decimalChar', 'groupChar'] as const)
    if (before[key] !== after[key]) changes.push(other(where, key, before[key], after[key]));
  if (before.sensitive !== after.sensitive)
    changes.push(other(where, 'sensitive', String(before.sensitive), String(after.sensitive)));
  if (after.type === 'boolean' && before.type === 'boolean') {
    changes.push(...diffTruths('trueValues', before, after, defaultTrue));
    changes.push(...diffTruths('falseValues', before, after, defaultFalse));
  }
  return [...changes, ...diffConstraints(before, after, where)];
}

function diffTruths(
  key: 'trueValues' | 'falseValues',
  before: Field,
  after: Field,
  usual: readonly string[],
): Change[] {
  const [was, is] = [before[key] ?? usual, after[key] ?? usual];
  const what = `${key} from ${words(was)} to ${words(is)}`;
  return changeOf(`field ${after.name}`, ofSets(was, is), what);
}

const typeWords = (before: Field, after: Field) => `type from ${kind(before)} to ${kind(after)}`;
const kind = ({ type, format = 'default' }: Field) =>
  format === 'default' ? type : `${type} (${format})`;

function typeRelation(before: Field, after: Field): Relation {
  if (kind(before) === kind(after)) return 'same';
  const [was, is] = [width(before), width(after)];
  if (was === is) return kind(before) === kind(after) ? 'same' : 'other';
  if (is === 2) return 'looser';
  if (was === 2) return 'tighter';
  if (before.type === 'integer' && after.type === 'number') return 'looser';
  return before.type === 'number' && after.type === 'integer' ? 'tighter' : 'other';
}

/** 2 where any text will do, then 1 for numbers, that whole ones are of, then all else. */
function width({ type, format = 'default' }: Field): number {
  if (type === 'any' || (type === 'string' && format === 'default')) return 2;
  return type === 'number' ? 1 : 0;
}

function diffConstraints(before: Field, after: Field, where: string): Change[] {
  const [was, is] = [before.constraints, after.constraints];
  const keys = Object.keys({ ...was, ...is }) as (keyof Constraints)[];
  return keys.flatMap((key) => {
    const relation = constraintRelation(key, before, after);
    return changeOf(where, relation, changed(key, was[key], is[key]));
  });
}

function constraintRelation(key: keyof Constraints, before: Field, after: Field): Relation {
  const [was, is] = [before.constraints[key], after.constraints[key]];
  if (key === 'required' || key === 'unique')
    return ofOrder(Number(is ?? false) - Number(was ?? false), 'tighter');
  if (was === undefined) return 'tighter';
  if (is === undefined) return 'looser';
  if (key === 'enum') return ofSets(was as string[], is as string[]);
  if (key === 'pattern') return was === is ? 'same' : 'other';
  const isLower = key === 'minimum' || key === 'minLength';
  return ofOrder(orderOf(after, was, before, is), isLower ? 'tighter' : 'looser');
}

/** How a bound moved: positive upwards, NaN when the two cannot be compared. */
function orderOf(after: Field, was: unknown, before: Field, is: unknown): number {
  if (was === is && before.type === after.type) return 0;
  const read = (field: Field, text: unknown) =>
    typeof text === 'number' ? text : readerOf(field)?.(String(text));
  const [low, high] = [read(before, was), read(after, is)];
  const isNumber = (value: unknown) => typeof value === 'number' || typeof value === 'bigint';
  if (!isNumber(low) || !isNumber(high)) return Number.NaN;
  return high! > low! ? 1 : high! < low! ? -1 : 0;
}

function changed(key: string, was: unknown, is: unknown): string {
  if (key === 'enum' && Array.isArray(was) && Array.isArray(is)) return changedList(was, is);
  if (was === undefined) return `${key} ${said(is)}`;
  return is === undefined
    ? `no ${key}, was ${said(was)}`
    : `${key} from ${said(was)} to ${said(is)}`;
}

const said = (value: unknown) => (Array.isArray(value) ? words(value) : String(value));

function changedList(was: readonly string[], is: readonly string[]): string {
  const [added, gone] = [
    is.filter((it) => !was.includes(it)),
    was.filter((it) => !is.includes(it)),
  ];
  const parts = [
    added.length > 0 && `with ${words(added)}`,
    gone.length > 0 && `without ${words(gone)}`,
  ];
  return `enum ${parts.filter(Boolean).join(', ')}`;
}

function other(
  where: string,
  key: string,
  was: string | undefined,
  is: string | undefined,
): Change {
  return { where, change: 'other', what: changed(key, was, is) };
}
