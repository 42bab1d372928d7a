import type { Drift } from '../records/drift.ts';
import type { CheckResult, Validation } from '../records/validation.ts';
import { type Block, details, paragraph } from './blocks.ts';
import { driftDetails, verdictLine } from './drift.ts';
import { count, grouped } from './figures.ts';
import { findings, headlines } from './findings.ts';
import { byImportance } from './importance.ts';
import { profileSection } from './profile.ts';

/** Characters that the folded parts may take: a comment holds 65,536, and not the data alone. */
const limits = { failed: 8000, warned: 4000, drift: 9000, columns: 9000 };
const mostHeadlines = 4;

/**
 * What validate-data found, in at most twelve lines: what failed first, then whether the data has
 * drifted. Folded under them each finding with its places, the drift and the columns, of about
 * 30,000 characters together, whatever there is.
 */
export function validationSection(record: Validation): Block[] {
  const { checks, columns, drift } = record;
  const broken = byImportance(checks.filter(({ passed }) => !passed));
  const failed = broken.filter(({ level }) => level === 'fail');
  const warned = broken.filter(({ level }) => level === 'warn');
  const blocks: Block[] = [paragraph({ bold: answer(record, failed, warned) }, scope(record))];
  const told = failed.length > 0 ? failed : warned;
  if (told.length > 0) blocks.push(headlines(told, mostHeadlines));
  if (drift) blocks.push(verdictLine(drift, 120));
  blocks.push(
    ...fold(failed, 'failed check', limits.failed),
    ...fold(warned, 'warning', limits.warned),
  );
  if (drift && drift.columns.length > 0) {
    blocks.push(details(driftTitle(drift), driftDetails(drift, limits.drift)));
  }
  if (columns.length > 0) blocks.push(profile(record, broken));
  return blocks;
}

function answer(
  { valid, checks }: Validation,
  failed: CheckResult[],
  warned: CheckResult[],
): string {
  const warnings = warned.length > 0 ? `, ${count(warned.length, 'warning')}` : '';
  if (!valid)
    return `${grouped(failed.length)} of ${count(checks.length, 'check')} failed${warnings}`;
  return checks.length === 0 ? 'Nothing was checked' : `All that must hold does${warnings}`;
}

function scope({ checks, columns, files, rows, valid }: Validation): string {
  const data = [count(rows, 'row'), count(columns.length, 'column'), count(files.length, 'file')];
  return `: ${[...data, ...(valid ? [count(checks.length, 'check')] : [])].join(', ')}.`;
}

function fold(checks: readonly CheckResult[], noun: string, limit: number): Block[] {
  if (checks.length === 0) return [];
  return [details(`${count(checks.length, noun)}, with the first rows`, [findings(checks, limit)])];
}

function driftTitle({ columns }: Drift): string {
  const verdicts = ['drifted', 'not enough rows', 'not comparable', 'stable'] as const;
  const told = verdicts.flatMap((verdict) => {
    const many = columns.filter((column) => column.verdict === verdict).length;
    const words = verdict === 'not enough rows' ? 'with not enough rows' : verdict;
    return many > 0 ? [`${many} ${words}`] : [];
  });
  return `Drift of ${count(columns.length, 'column')}: ${told.join(', ')}`;
}

/** The columns, those first that something is said about. */
function profile({ columns, drift }: Validation, broken: readonly CheckResult[]): Block {
  const named = broken.flatMap(({ column }) => (column === null ? [] : [column]));
  const drifted = (drift?.columns ?? []).filter(({ verdict }) => verdict === 'drifted');
  const first = [...named, ...drifted.map(({ column }) => column)];
  return details(
    `Profile, ${count(columns.length, 'column')}`,
    profileSection(columns, { first, limit: limits.columns }),
  );
}
