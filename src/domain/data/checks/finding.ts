import { quote } from '../../errors.ts';
import type { CheckResult, Example } from '../../records/validation.ts';
import type { Level } from '../contract/contract.ts';
import { cut } from '../values/text.ts';

/** So many of the rows that do not keep to a check are shown. */
export const mostExamples = 10;
/** In characters. */
export const longestValue = 80;

/** The rows that do not keep to a check: how many, and the first of them. */
export interface Tally {
  count: number;
  examples: Example[];
}

/** What a check is, apart from what it found. */
export interface CheckHead {
  name: string;
  column?: string | undefined;
  level: Level;
  allowed: string;
  because?: string | undefined;
}

export const emptyTally = (): Tally => ({ count: 0, examples: [] });

/** Counts one more offender; the value of a sensitive field is not kept. */
export function tally(into: Tally, example: () => Example): void {
  into.count++;
  if (into.examples.length === mostExamples) return;
  const { value, ...place } = example();
  into.examples.push({ ...place, value: value === null ? null : cut(value, longestValue) });
}

/**
 * The result of a check that every row should keep to.
 *
 * @param wrong what the offenders are said to be, as in `are below 0`
 * @param noun what is counted, in the singular
 * @param remark what else is to be said of them
 */
export function rowsFinding(
  head: CheckHead,
  offenders: Tally,
  rows: number,
  words: { wrong: string; noun: string; remark?: string },
): CheckResult {
  const { count, examples } = offenders;
  const share = rows === 0 ? null : count / rows;
  const found =
    count === 0 ? `no ${words.noun}` : `${plural(count, words.noun)} (${percent(share)})`;
  const remark = words.remark === undefined ? '' : `; ${words.remark}`;
  const sentence = `${subject(head)}${plural(count, words.noun)} of ${grouped(rows)} ${words.wrong} (${percent(share)})${first(examples)}${remark}`;
  return result(head, count === 0, { found, count, share, examples, sentence });
}

interface Found {
  found: string;
  count: number | null;
  share: number | null;
  examples: Example[];
  /** What is said when the check failed. */
  sentence: string;
}

/** The result of any check. */
export function result(head: CheckHead, passed: boolean, found: Found): CheckResult {
  const { name, column = null, level, allowed, because = null } = head;
  const { sentence, ...rest } = found;
  const good = `${name}: ${found.found}, as it should be`;
  return {
    name,
    column,
    level,
    passed,
    ...rest,
    allowed,
    message: passed ? good : sentence,
    because,
  };
}

const subject = ({ column }: CheckHead) => (column === undefined ? '' : `${show(column)}: `);

/** A column's name in a sentence: quoted only when it could be misread. */
export function show(name: string): string {
  return /^[\p{L}\p{N}_.-]{1,60}$/u.test(name) ? name : quote(name, 60);
}

function first([example]: Example[]): string {
  if (!example) return '';
  const value = example.value === null ? '' : `, first ${quote(example.value, 40)}`;
  return value;
}

export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A whole number with its thousands apart, as in 7,043. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A share that is not nothing is never shown as 0 %. */
export function percent(share: number | null): string {
  if (share === null) return 'no rows';
  const value = share * 100;
  if (value > 0 && value < 0.01) return '<0.01%';
  return `${Number(value.toFixed(2))}%`;
}
