import type { CheckResult, ColumnProfile } from '../../records/validation.ts';
import { type CheckHead, plural, result, show } from './finding.ts';
import { isDistributedLike, successor } from './renamed.ts';

/** Columns as they were, or as they are, and the file that says so. */
export interface Profiled {
  readonly file: string;
  readonly columns: readonly ColumnProfile[];
}

/**
 * What has become of the columns since the reference: gone, new, or of another type. It needs the
 * two profiles alone, not the rows. Whether their values have drifted is another question.
 */
export function checkReference(reference: Profiled, current: Profiled): CheckResult[] {
  const before = new Map(reference.columns.map((column) => [column.name, column]));
  const now = new Map(current.columns.map((column) => [column.name, column]));
  const gone = reference.columns.filter(({ name }) => !now.has(name));
  const added = current.columns.filter(({ name }) => !before.has(name));
  const retyped = current.columns.filter(({ name, type }) => !isLike(before.get(name)?.type, type));
  return [
    finding(
      { name: 'columns gone since the reference', level: 'fail', allowed: 'none' },
      gone.map(({ name }) => show(name) + renamed(name, gone, added)),
      (list) => `${current.file} has no column ${list}, which ${reference.file} has`,
      current.file,
    ),
    finding(
      { name: 'columns new since the reference', level: 'warn', allowed: 'none' },
      added.map(({ name }) => show(name)),
      (list) => `${current.file} has a column that ${reference.file} has not: ${list}`,
      current.file,
    ),
    finding(
      { name: 'types since the reference', level: 'fail', allowed: 'as they were' },
      retyped.map(({ name, type }) => `${show(name)} was ${before.get(name)?.type}, is ${type}`),
      (list) => `${current.file}: ${list}`,
      current.file,
    ),
  ];
}

/** What a column that is gone is probably called now, by its name or its distribution. */
function renamed(
  name: string,
  gone: readonly ColumnProfile[],
  added: readonly ColumnProfile[],
): string {
  const named = (columns: readonly ColumnProfile[]) => columns.map(({ name }) => name);
  const of = (columns: readonly ColumnProfile[], name: string) =>
    columns.find((column) => column.name === name) as ColumnProfile;
  const now = successor(name, { gone: named(gone), added: named(added) }, (before, after) =>
    isDistributedLike(of(gone, before), of(added, after)),
  );
  return now === undefined ? '' : ` (renamed to ${show(now)}?)`;
}

/** A column without values has no type, and a whole number is a number. */
function isLike(before: string | undefined, now: string): boolean {
  if (before === undefined || before === now || before === 'any' || now === 'any') return true;
  return [before, now].every((type) => type === 'integer' || type === 'number');
}

function finding(
  head: CheckHead,
  told: readonly string[],
  sentence: (list: string) => string,
  file: string,
): CheckResult {
  const list = `${told.slice(0, 10).join(', ')}${told.length > 10 ? ', …' : ''}`;
  return result(head, told.length === 0, {
    found: told.length === 0 ? 'none' : plural(told.length, 'column'),
    count: null,
    share: null,
    examples: told.length === 0 ? [] : [{ file, line: 1, column: null, value: null }],
    sentence: sentence(list),
  });
}
