import type { ColumnProfile } from '../../records/validation.ts';
import { nearest } from '../../words.ts';
import type { Field } from '../contract/contract.ts';
import { isNumber } from '../profile/profile.ts';
import { type Reader, readerOf, type Value } from '../values/values.ts';
import { cellRules, keepsTo } from './cell-rules.ts';

/** The name among `others` that `name` has probably become: the same but for case and signs, or much alike. */
function likeName(name: string, others: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const same = others.find((other) => plain(other) === plain(name) && plain(name) !== '');
  return same ?? nearest(name, others);
}

/**
 * What a column that is gone has become, by its name or else by what stands in it: the one new
 * column that looks like it, and like no other one that is gone.
 *
 * @param looksLike does a new column hold what the one that is gone should hold?
 */
export function successor(
  name: string,
  { gone, added }: { gone: readonly string[]; added: readonly string[] },
  looksLike: (gone: string, added: string) => boolean,
): string | undefined {
  const named = likeName(name, added);
  if (named !== undefined) return named;
  const isTaken = (column: string) => gone.some((other) => likeName(other, added) === column);
  const alike = added.filter((column) => !isTaken(column) && looksLike(name, column));
  const [only] = alike;
  if (only === undefined || alike.length > 1) return undefined;
  const rivals = gone.filter((other) => looksLike(other, only));
  return rivals.length === 1 ? only : undefined;
}

/**
 * Does a column hold what a field asks for? Only where the field says enough to tell: its type when
 * that is a time or truth, a list of values, a pattern, or a range of which a good part is used.
 */
export function suits(field: Field, profile: ColumnProfile): boolean {
  const { type, sensitive, format = 'default' } = field;
  if (sensitive || profile.count === 0 || profile.top.length === 0) return false;
  const read = readerOf(field) as Reader;
  const shown = profile.top.map(({ value }) => read(value) ?? null);
  if (shown.includes(null)) return false;
  const values = shown as Value[];
  if (!cellRules(field).every(({ test }) => values.every(keepsTo(test)))) return false;
  if (isNumber(type)) return isNumber(profile.type) && fillsRange(field, profile);
  if (type !== 'string' && type !== 'any') return type !== 'boolean' || profile.distinct === 2;
  const { enum: known, pattern } = field.constraints;
  return (
    pattern !== undefined ||
    format !== 'default' ||
    (known !== undefined && profile.distinct <= known.length)
  );
}

/** At least two fifths of what is allowed are in use, and nothing else. */
function fillsRange({ constraints }: Field, { min, max, distinct }: ColumnProfile): boolean {
  const { minimum, maximum, enum: known } = constraints;
  if (known) return distinct <= known.length;
  if (minimum === undefined || maximum === undefined) return false;
  const [low, high] = [Number(minimum), Number(maximum)];
  if (typeof min !== 'number' || typeof max !== 'number') return false;
  return min >= low && max <= high && high > low && (max - min) / (high - low) >= 0.4;
}

/** Are two columns distributed alike? Texts by their most frequent values, numbers and times by their sketches. */
export function isDistributedLike(before: ColumnProfile, now: ColumnProfile): boolean {
  if (before.sensitive || now.sensitive) return false;
  if (before.sketch && now.sketch)
    return isNumber(before.type) === isNumber(now.type) && areNear(before.sketch, now.sketch);
  if (before.sketch || now.sketch || before.distinct > 10 || now.distinct > 10) return false;
  const [then, today] = [sharesOf(before), sharesOf(now)];
  if (then.size < 2) return false;
  const values = new Set([...then.keys(), ...today.keys()]);
  const away = [...values].reduce(
    (sum, value) => sum + Math.abs((then.get(value) ?? 0) - (today.get(value) ?? 0)),
    0,
  );
  return away / 2 <= 0.1;
}

const sharesOf = ({ top, count }: ColumnProfile) =>
  new Map(top.map(({ value, count: times }) => [value, times / count]));

/** The middle four fifths of two sketches lie nowhere farther apart than a tenth of their spread. */
function areNear(before: readonly number[], now: readonly number[]): boolean {
  const inner = (sketch: readonly number[]) => sketch.slice(6, -6);
  const [then, today] = [inner(before), inner(now)];
  const spread = (then.at(-1) as number) - (then[0] as number);
  return (
    spread > 0 && then.every((value, i) => Math.abs(value - (today[i] as number)) <= spread / 10)
  );
}
