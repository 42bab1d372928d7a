import type { CheckResult } from '../../records/validation.ts';
import { plural, result, show } from '../checks/finding.ts';
import type { SplitsContract } from '../contract/contract.ts';
import type { ColumnReading } from '../dataset.ts';
import { isIdName } from '../infer/infer.ts';
import { isText } from '../profile/profile.ts';

/** What a split names, as far as both sides have it. */
export interface Named {
  /** Empty when a column of it is not on both sides. */
  key: readonly string[];
  time: string | undefined;
  target: string | undefined;
}

export interface SplitColumns extends Named {
  /** Columns on both sides. */
  shared: readonly string[];
  check: CheckResult;
}

/** The names of the columns on each side. */
export interface SideNames {
  train: readonly string[];
  test: readonly string[];
}

/** Are the columns of train and test the same, and those that the split names among them? */
export function splitColumns(
  { key, time, target }: SplitsContract,
  { train, test }: SideNames,
  readings: readonly ColumnReading[],
): SplitColumns {
  const shared = train.filter((name) => test.includes(name));
  const named: [string, string][] = [
    ...key.map((name): [string, string] => ['key', name]),
    ...(time === undefined ? [] : [['time', time] as [string, string]]),
    ...(target === undefined ? [] : [['target', target] as [string, string]]),
  ];
  const gone = named.filter(([, name]) => !shared.includes(name));
  const lacks = gone.map(([as, name]) => {
    const sides = [!train.includes(name) && 'train', !test.includes(name) && 'test'];
    return `${sides.filter(Boolean).join(' and ')} without ${show(name)}, the ${as}`;
  });
  const isTimeless = readings.some(({ name, type }) => {
    return name === time && shared.includes(name) && (isText(type) || type === 'boolean');
  });
  if (isTimeless) lacks.push(`${show(time as string)} holds no times`);
  const others = [...only(train, test, 'train', gone), ...only(test, train, 'test', gone)];
  const usable = (name: string | undefined) =>
    name !== undefined && shared.includes(name) ? name : undefined;
  return {
    shared,
    key: key.every((name) => shared.includes(name)) ? key : [],
    time: isTimeless ? undefined : usable(time),
    target: usable(target),
    check: columnsCheck(lacks, others),
  };
}

function columnsCheck(lacks: readonly string[], others: readonly string[]): CheckResult {
  const head = {
    name: 'columns of train and test',
    level: lacks.length > 0 || others.length === 0 ? 'fail' : 'warn',
    allowed: 'the same columns, those that the split names among them',
  } as const;
  const told = [...lacks, ...others];
  const list = `${told.slice(0, 10).join(', ')}${told.length > 10 ? ', …' : ''}`;
  return result(head, told.length === 0, {
    found: told.length === 0 ? 'the same' : plural(told.length, 'difference'),
    ...{ count: null, share: null, examples: [] },
    sentence: `train and test differ in their columns: ${list}`,
  });
}

function only(
  here: readonly string[],
  there: readonly string[],
  side: string,
  told: readonly [string, string][],
): string[] {
  return here
    .filter((name) => !there.includes(name) && !told.some(([, other]) => other === name))
    .map((name) => `${show(name)} is in ${side} only`);
}

/** What tells rows apart by their names: the values in each side, all different. */
export interface Marks {
  rows: number;
  /** No value stands twice in train, nor twice in test. */
  isUnique: boolean;
  /** Text without white space. */
  isOneWord: boolean;
}

/** A column of names for rows, which says nothing of what they are: more than chance makes different. */
export function isIdentifying({ name, type }: ColumnReading, marks: Marks): boolean {
  if ((type !== 'string' && type !== 'integer') || !marks.isUnique || marks.rows < 2) return false;
  return isIdName(name) || (type === 'string' && marks.isOneWord && marks.rows >= 50);
}
