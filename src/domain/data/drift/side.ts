import type { ColumnDrift } from '../../records/drift.ts';
import type { ColumnProfile } from '../../records/validation.ts';
import type { Runs } from '../dataset.ts';

/** One of the two tables that are compared. */
export interface Side {
  /** A file, or the version whose stored profile it is. */
  readonly name: string;
  readonly kind: 'file' | 'profile';
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  /** The finite numbers of a column; undefined where only the profile is left of them. */
  readonly numbers?: (column: string) => Runs | undefined;
  /** How often each value of a column stands there; undefined where only the profile is left. */
  readonly counts?: (column: string) => Map<string, number> | undefined;
}

/** A column of one side, with what is left of its rows. */
export interface Sample {
  profile: ColumnProfile;
  rows: number;
  runs: Runs | undefined;
  counts: Map<string, number> | undefined;
}

export type DriftKind = ColumnDrift['kind'];

/** A column of text of no more values than this can be a category; with more it is free text or an id. */
export const mostCategories = 1000;

export function sampleOf(side: Side, profile: ColumnProfile): Sample {
  const { name } = profile;
  return { profile, rows: side.rows, runs: side.numbers?.(name), counts: side.counts?.(name) };
}

/** Values that are there and read as the column's type. */
export const validOf = ({ count, invalid }: ColumnProfile): number => count - invalid;

/** Of which kind a column is. Both sides count alike, so that it does not matter which is the reference. */
export function kindOf(reference: ColumnProfile, current: ColumnProfile): DriftKind {
  const type = reference.type === 'any' ? current.type : reference.type;
  if (type === 'boolean') return 'categorical';
  if (type === 'integer' || type === 'number') return 'numeric';
  if (type === 'date' || type === 'datetime' || type === 'time') return 'time';
  const distinct = Math.max(reference.distinct, current.distinct);
  const rows = validOf(reference) + validOf(current);
  return distinct <= 20 || (distinct <= mostCategories && distinct <= rows / 4)
    ? 'categorical'
    : 'text';
}

/** A column without values has no type, and a whole number is a number. */
export function isLike(reference: ColumnProfile, current: ColumnProfile): boolean {
  if (reference.type === current.type) return true;
  if ([reference, current].some((side) => validOf(side) === 0)) return true;
  return [reference, current].every(({ type }) => type === 'integer' || type === 'number');
}

/** Columns of which more than the profile is to be fetched before the two sides are compared. */
export function needsOf(
  reference: readonly ColumnProfile[],
  current: readonly ColumnProfile[],
): { numbers: string[]; counts: string[] } {
  const now = new Map(current.map((column) => [column.name, column]));
  const needs: { numbers: string[]; counts: string[] } = { numbers: [], counts: [] };
  for (const column of reference) {
    const other = now.get(column.name);
    if (!other || column.sensitive || other.sensitive || !isLike(column, other)) continue;
    const kind = kindOf(column, other);
    if (kind === 'numeric' || kind === 'time') needs.numbers.push(column.name);
    if (kind === 'categorical') needs.counts.push(column.name);
  }
  return needs;
}
