import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ColumnReading } from '../../../src/domain/data/dataset.ts';
import { isIdentifying, splitColumns } from '../../../src/domain/data/splits/columns.ts';
import { giveaways, givesAway, type Predictor } from '../../../src/domain/data/splits/features.ts';
import { conflictingLabels, labelChecks } from '../../../src/domain/data/splits/labels.ts';
import { isBeyondChance, sharedRows } from '../../../src/domain/data/splits/splits.ts';

const none = { count: 0, examples: [] };

test('where rows never repeat, a single row in both is no chance', () => {
  expect(isBeyondChance(1, { expected: 0 })).toBe(true);
  expect(isBeyondChance(0, { expected: 0 })).toBe(false);
});

test('what is beyond chance comes by chance less often than once in a thousand times, and is not far from it', () => {
  const least = (expected: number) => {
    let count = 0;
    while (!isBeyondChance(count, { expected })) count++;
    return count;
  };
  // scipy.stats.poisson.isf(0.001, expected) + 1, and more than twice as many
  expect([0.01, 0.5, 1, 5, 10, 50, 500].map(least)).toEqual([2, 5, 6, 14, 22, 101, 1001]);
});

test('rows in both fail, and only warn where train repeats itself as often', () => {
  const found = { count: 30, examples: [] };
  const sizes = { train: 1000, test: 500 };
  expect(sharedRows(found, { expected: 0 }, sizes)).toMatchObject({
    level: 'fail',
    message: '30 test rows of 500 stand in train as well (6%)',
  });
  expect(sharedRows(found, { expected: 25 }, sizes)).toMatchObject({
    level: 'warn',
    passed: false,
    message:
      '30 test rows of 500 stand in train as well (6%); rows of train repeat as well, so that about 25 would be by chance',
  });
  expect(sharedRows(none, { expected: 0 }, sizes)).toMatchObject({ level: 'fail', passed: true });
});

const labels = (...counts: [string, number, number][]) =>
  counts.map(([label, train, test]) => ({ label, train, test }));
const target = { name: 'left', sensitive: false };

test('a label is missed in test where chance would hardly leave it out', () => {
  const missing = (...counts: [string, number, number][]) =>
    labelChecks(target, labels(...counts), none)[1];
  expect(missing(['a', 900, 50], ['b', 100, 0])?.passed).toBe(true);
  expect(missing(['a', 900, 80], ['b', 100, 0])).toMatchObject({
    passed: false,
    message: 'left: test has no row with label "b" (10% of train)',
  });
});

test('a new label fails; where train has many rare ones it is to be expected, and warns', () => {
  const found = { count: 1, examples: [] };
  const [plain] = labelChecks(target, labels(['a', 90, 50], ['b', 0, 1]), found);
  expect(plain).toMatchObject({ level: 'fail', passed: false });
  const rare = Array.from({ length: 10 }, (_, at): [string, number, number] => [`r${at}`, 1, 0]);
  const [expected] = labelChecks(target, labels(['a', 90, 50], ...rare, ['b', 0, 1]), found);
  expect(expected).toMatchObject({ level: 'warn', passed: false });
});

test('labels conflict where few rows have a twin, or most twins agree', () => {
  const judged = (rows: number, twins: number, count: number) =>
    conflictingLabels(target, {
      ...{ rows, twins, count, examples: [] },
      ...{ withinTrain: count, withinTest: 0, across: 0 },
    });
  expect(judged(1000, 20, 16).passed).toBe(false);
  expect(judged(1000, 900, 10).passed).toBe(false);
  expect(judged(1000, 900, 800).passed).toBe(true);
});

test('a feature gives the target away by almost all labels, not by the most frequent one alone', () => {
  const told = (rows: number, right: number, base: number) =>
    givesAway({ column: 'x', by: 'value', rows, right, base });
  expect(told(1000, 995, 700)).toBe(true);
  expect(told(1000, 980, 700)).toBe(false);
  expect(told(1000, 995, 990)).toBe(false);
  expect(told(1000, 1000, 990)).toBe(true);
  expect(told(1000, 1000, 995)).toBe(false);
  expect(told(40, 40, 20)).toBe(false);
});

test('an order gives it away in both directions, when train and test agree', () => {
  const ordered = (auc: number, trainAuc: number, fewer = 30) =>
    givesAway({ column: 'x', by: 'order', rows: 100, auc, trainAuc, fewer });
  expect(ordered(0.995, 0.999)).toBe(true);
  expect(ordered(0.005, 0.001)).toBe(true);
  expect(ordered(0.995, 0.005)).toBe(false);
  expect(ordered(0.995, 0.9)).toBe(false);
  expect(ordered(1, 1, 9)).toBe(false);
  expect(ordered(Number.NaN, 1)).toBe(false);
  const ranked = (correlation: number, trainCorrelation: number) =>
    givesAway({ column: 'x', by: 'rank', rows: 100, correlation, trainCorrelation });
  expect(ranked(-0.999, -0.995)).toBe(true);
  expect(ranked(-0.999, 0.995)).toBe(false);
  expect(ranked(Number.NaN, Number.NaN)).toBe(false);
});

test('a feature is told once, with how it tells', () => {
  const by = (kind: 'value' | 'presence'): Predictor => {
    return { column: 'closed on', by: kind, rows: 2000, right: 1990, base: 1400 };
  };
  expect(giveaways('left', [by('presence'), by('value')])).toMatchObject([
    {
      column: 'closed on',
      level: 'warn',
      message:
        '"closed on": whether it is missing alone tells left in 2,000 test rows, 99.5% right, where the most frequent label has 70%; leave it out unless it is known before left is',
    },
  ]);
});

const reading = (name: string, type: ColumnReading['type']): ColumnReading => {
  return { name, type, missing: [''], sensitive: false };
};

test('a column of names is told from one of measurements', () => {
  const marks = { rows: 100, isUnique: true, isOneWord: true };
  expect(isIdentifying(reading('customer_id', 'integer'), marks)).toBe(true);
  expect(isIdentifying(reading('salary', 'integer'), marks)).toBe(false);
  expect(isIdentifying(reading('serial', 'string'), marks)).toBe(true);
  expect(isIdentifying(reading('review', 'string'), { ...marks, isOneWord: false })).toBe(false);
  expect(isIdentifying(reading('customer_id', 'integer'), { ...marks, isUnique: false })).toBe(
    false,
  );
});

test('columns of one side alone are a warning, those that the split names a failure', () => {
  const splits = { train: ['a.csv'], test: ['b.csv'], key: ['id'], time: 'day', target: 'left' };
  const names = ['id', 'day', 'left', 'age'];
  const readings = names.map((name) => reading(name, name === 'day' ? 'date' : 'integer'));
  const found = splitColumns(splits, { train: names, test: [...names, 'fold'] }, readings);
  expect(found.check).toMatchObject({
    level: 'warn',
    message: 'train and test differ in their columns: fold is in test only',
  });
  const bare = splitColumns(splits, { train: names, test: ['id', 'age'] }, readings);
  expect(bare).toMatchObject({
    ...{ shared: ['id', 'age'], key: ['id'], time: undefined, target: undefined },
    check: {
      level: 'fail',
      message:
        'train and test differ in their columns: test without day, the time, test without left, the target',
    },
  });
});

test('law: more rows in both are never less of a finding', () => {
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.nat(1000),
      fc.double({ min: 0, max: 500, noNaN: true }),
      (a, b, expected) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        return !isBeyondChance(less, { expected }) || isBeyondChance(more, { expected });
      },
    ),
  );
});
