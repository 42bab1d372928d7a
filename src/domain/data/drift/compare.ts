import type { ColumnDrift, Difference, Drift } from '../../records/drift.ts';
import { grouped, plural, show } from '../checks/finding.ts';
import { type Comparison, compareColumn } from './column.ts';
import { defaultThresholds, type Finding, type Thresholds } from './finding.ts';
import { holm } from './holm.ts';
import { pairsOf, rowsFor } from './power.ts';
import { isLike, kindOf, type Side } from './side.ts';
import { chance } from './wording.ts';

export interface DriftOptions extends Partial<Thresholds> {
  /** The columns to compare; all when it is not given. */
  columns?: readonly string[];
}

/**
 * Compares two tables column by column. A column has drifted when in one respect the difference is
 * both beyond chance (p at or below the level after Holm's correction over all tests of all columns)
 * and of a size that counts. It is not said to be stable unless each test would have seen a
 * difference of that size in 8 cases of 10.
 *
 * The data has drifted when a column has; else it is stable when at least half of the compared
 * columns are, and has not enough rows otherwise.
 */
export function compareDrift(reference: Side, current: Side, options: DriftOptions = {}): Drift {
  const { columns: only, ...given } = options;
  const thresholds = { ...defaultThresholds, ...given };
  const isAsked = (name: string) => only === undefined || only.includes(name);
  const before = new Map(reference.columns.map((column) => [column.name, column]));
  const apart: ColumnDrift[] = [];
  const compared: Comparison[] = [];
  for (const is of current.columns.filter(({ name }) => isAsked(name))) {
    const was = before.get(is.name);
    const obstacle = !was
      ? 'the reference has no such column'
      : isLike(was, is)
        ? undefined
        : `was ${was.type}, is ${is.type}`;
    if (was && obstacle === undefined)
      compared.push(compareColumn({ reference, current }, was, is, thresholds));
    else apart.push(notComparable(is.name, kindOf(was ?? is, is), obstacle ?? ''));
  }
  const judged = judge(compared, thresholds.level);
  const { name, kind, rows } = reference;
  return { reference: { name, kind, rows }, ...conclude(judged), columns: [...judged, ...apart] };
}

function judge(compared: readonly Comparison[], level: number): ColumnDrift[] {
  const findings = compared.flatMap((one) => one.findings);
  const tested = findings.filter((finding) => finding.p !== null);
  const adjusted = holm(tested.map(({ p }) => p as number));
  const byFinding = new Map(tested.map((finding, i) => [finding, adjusted[i]!]));
  const each = level / Math.max(1, tested.length);
  return compared.map((one) => {
    const differences = one.findings.map((finding) =>
      differenceOf(finding, byFinding.get(finding) ?? null, level, each),
    );
    return columnOf(one, differences);
  });
}

/** @param each the level at which the first of all tests is held */
function differenceOf(
  finding: Finding,
  adjusted: number | null,
  level: number,
  each: number,
): Difference {
  const { pairs, sizes, words, ...rest } = finding;
  const { size, threshold } = rest;
  const needed = pairs(each);
  const isEnough = adjusted !== null && pairsOf(...sizes) >= needed;
  const isDrift = adjusted !== null && adjusted <= level && size !== null && size >= threshold;
  const verdict = isDrift ? 'drifted' : isEnough ? 'stable' : 'not enough rows';
  const needs = verdict === 'not enough rows' ? rowsFor(needed, ...sizes) : null;
  return { ...rest, adjusted, verdict, needs };
}

function columnOf(one: Comparison, differences: Difference[]): ColumnDrift {
  const { column, kind, findings, note, ...shown } = one;
  const verdicts = differences.map(({ verdict }) => verdict);
  const drifted = differences.flatMap((difference, i) =>
    difference.verdict === 'drifted'
      ? [`${findings[i]!.words}; ${chance(difference.adjusted!)}`]
      : [],
  );
  const head = { column, kind, differences, ...shown };
  const say = (verdict: ColumnDrift['verdict'], text: string): ColumnDrift => ({
    ...head,
    verdict,
    message: `${show(column)}: ${text}`,
  });
  if (drifted.length > 0) return say('drifted', drifted.join('; '));
  if (verdicts.length === 0) return say('not comparable', 'there are no values to compare');
  const tail = note === '' ? '' : `; ${note}`;
  if (verdicts.includes('not enough rows'))
    return say('not enough rows', `${lacking(findings, differences)}${tail}`);
  return say('stable', `no drift${tail}`);
}

function lacking(findings: readonly Finding[], differences: readonly Difference[]): string {
  const needs = Math.max(...differences.map(({ needs }) => needs ?? 0));
  const at = differences.findIndex((difference) => difference.needs === needs);
  const least = Math.min(...findings[at]!.sizes);
  return `not enough rows (needs about ${grouped(needs)} with a value on the smaller side, has ${grouped(least)})`;
}

function notComparable(column: string, kind: ColumnDrift['kind'], obstacle: string): ColumnDrift {
  return {
    ...{ column, kind, verdict: 'not comparable', differences: [] },
    ...{ psi: null, jensenShannon: null, picture: null },
    message: `${show(column)}: ${obstacle}`,
  };
}

function conclude(columns: readonly ColumnDrift[]): Pick<Drift, 'verdict' | 'message'> {
  const named = (verdict: ColumnDrift['verdict']) =>
    columns.filter((column) => column.verdict === verdict).map(({ column }) => show(column));
  const [drifted, stable, lacking] = [named('drifted'), named('stable'), named('not enough rows')];
  const total = drifted.length + stable.length + lacking.length;
  const of = (names: readonly string[]) => `${names.length} of ${plural(total, 'column')}`;
  const rest = lacking.length > 0 ? `; not enough rows to tell for ${list(lacking)}` : '';
  if (drifted.length > 0)
    return { verdict: 'drifted', message: `${of(drifted)} drifted: ${list(drifted)}${rest}` };
  if (total === 0) return { verdict: 'not enough rows', message: 'no column could be compared' };
  if (2 * stable.length >= total)
    return { verdict: 'stable', message: `no drift in ${of(stable)}${rest}` };
  const needs = Math.max(
    ...columns.flatMap(({ differences }) => differences.map(({ needs }) => needs ?? 0)),
  );
  return {
    verdict: 'not enough rows',
    message: `not enough rows to tell for ${of(lacking)} (needs up to about ${grouped(needs)}); no drift was found`,
  };
}

function list(names: readonly string[]): string {
  return `${names.slice(0, 5).join(', ')}${names.length > 5 ? `, and ${names.length - 5} more` : ''}`;
}
