import type { CheckResult, Example } from '../../records/validation.ts';
import type { Tally } from '../checks/finding.ts';
import {
  type CheckHead,
  grouped,
  percent,
  plural,
  result,
  rowsFinding,
  show,
} from '../checks/finding.ts';

/** How many rows are on each side of a split. */
export interface Sizes {
  train: number;
  test: number;
}

/** Rows that chance puts where they are. */
export interface Chance {
  /** As many as would be found if every row had been put into train or test by lot. */
  expected: number;
}

/**
 * More than chance explains: more than twice the number expected, and a number that chance (a Poisson
 * variable) reaches less often than once in a thousand times.
 */
export function isBeyondChance(count: number, { expected }: Chance): boolean {
  if (count <= 2 * expected) return false;
  return expected > certain || atLeast(count, expected) < rarely;
}

const rarely = 0.001;
/** Twice as many as so many hardly ever come by chance: less often than once in 10^16 times. */
const certain = 200;

function atLeast(count: number, expected: number): number {
  let [term, below] = [Math.exp(-expected), 0];
  for (let at = 0; at < count; at++) {
    below += term;
    term *= expected / (at + 1);
  }
  return 1 - below;
}

/**
 * Whole rows of test that stand in train as well. Where rows repeat by themselves, as those of a few
 * categories do, a row of test is found in train as often as a row of train is found again in train;
 * what is no more than that is a warning.
 */
export function sharedRows(found: Tally, chance: Chance, { test }: Sizes): CheckResult {
  const level = found.count === 0 || isBeyondChance(found.count, chance) ? 'fail' : 'warn';
  const head = { name: 'rows in train and test', level, allowed: 'no row in both' } as const;
  return rowsFinding(head, found, test, { ...inTrain(found.count), ...byChance(chance) });
}

/**
 * Rows of test that are in train but for the columns that name them, beside those that are found by
 * their keys or as they are: copies under another name.
 */
export function renamedRows(
  names: readonly string[],
  found: Tally,
  chance: Chance,
  { test }: Sizes,
): CheckResult {
  const head = {
    name: `rows in train and test but for ${names.map(show).join(', ')}`,
    level: 'warn',
    allowed: 'no more than chance puts into both',
  } as const;
  return beyondChance(head, found, chance, test, inTrain(found.count).wrong);
}

/** Rows of test whose key stands in train. */
export function sharedKeys(names: readonly string[], found: Tally, { test }: Sizes): CheckResult {
  const head = {
    name: `keys in train and test(${names.join(', ')})`,
    level: 'fail',
    allowed: 'no key in both',
  } as const;
  const wrong = `${found.count === 1 ? 'has' : 'have'} a key that stands in train`;
  return rowsFinding(head, found, test, { noun: 'test row', wrong });
}

/** @param end the last row of train in time; null when no time in train can be read */
export function testBeforeTrain(
  column: string,
  found: Tally,
  end: Example | null,
  { test }: Sizes,
): CheckResult {
  const head = {
    name: `test after train(${column})`,
    column,
    level: 'fail',
    allowed: 'all of test after all of train',
  } as const;
  return rowsFinding(head, found, test, {
    noun: 'test row',
    wrong: found.count === 1 ? 'lies before the end of train' : 'lie before the end of train',
    ...(end && { remark: endOf(end) }),
  });
}

function endOf({ value, file, line }: Example): string {
  const when = value === null ? '' : ` with ${JSON.stringify(value)}`;
  return `train ends${when} in ${file}${line === null ? '' : `:${line}`}`;
}

const inTrain = (count: number) => ({
  noun: 'test row',
  wrong: count === 1 ? 'stands in train as well' : 'stand in train as well',
});

function byChance({ expected }: Chance): { remark?: string } {
  if (expected === 0) return {};
  return { remark: `rows of train repeat as well, so that ${aboutRows(expected)} by chance` };
}

const aboutRows = (expected: number) =>
  expected < 1 ? 'hardly one would be' : `about ${grouped(Math.round(expected))} would be`;

/** The result of a check in which only what is beyond chance is wrong. */
export function beyondChance(
  head: CheckHead,
  { count, examples }: Tally,
  chance: Chance,
  rows: number,
  wrong: string,
): CheckResult {
  const share = rows === 0 ? null : count / rows;
  const isWrong = isBeyondChance(count, chance);
  const rest = isWrong || count === 0 ? '' : ', as chance lets expect';
  const found =
    count === 0 ? 'no test row' : `${plural(count, 'test row')} (${percent(share)})${rest}`;
  const subject = head.column === undefined ? '' : `${show(head.column)}: `;
  const expected = chance.expected > 0 ? `; ${aboutRows(chance.expected)} by chance` : '';
  return result(head, !isWrong, {
    ...{ found, count, share },
    examples: isWrong ? examples : [],
    sentence: `${subject}${plural(count, 'test row')} of ${grouped(rows)} ${wrong} (${percent(share)})${expected}`,
  });
}
