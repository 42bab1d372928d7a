import { describe, expect, test } from '@jest/globals';
import { inspect } from '../../../src/domain/data/checks/inspect.ts';
import type { Contract } from '../../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
import type { Dataset, Question } from '../../../src/domain/data/dataset.ts';
import { memoryDataset } from '../../../src/domain/data/table/tables.ts';
import { readingOf, tableOf } from './tables.ts';

const columns = {
  n: ['1', '2', '3', '4', 'x', '', 'inf'],
  big: ['9007199254740993', '9007199254740992', '5', '', '', '', ''],
  day: ['2025-12-30', '2025-12-31', '', '1969-07-20', 'x', '', ''],
  plan: ['a', 'a', 'b', 'c', '', 'a', 'Two year'],
  gone: ['', '', '', '', '', '', ''],
};
const fields =
  '[{name: n, type: number}, {name: big, type: integer}, {name: day, type: date}, {name: plan}, {name: gone, type: number}]';
const now = new Date('2026-01-02T12:00:00Z');

async function judge(check: string, of = fields) {
  const contract = parseContract(`fields: ${of}\nchecks: [${JSON.stringify(check)}]`, 'c.yml');
  const dataset = memoryDataset([readingOf(tableOf(columns))], contract);
  const { checks } = await inspect(dataset, contract, now);
  return checks.at(-1)!;
}

describe('what is found of', () => {
  test.each([
    ['row_count = 7', true, '7 rows'],
    ['missing(n) <= 15%', true, '1 missing (14.29%)'],
    ['invalid(n) = 0', false, '1 invalid (14.29%)'],
    ['distinct(plan) = 4', true, '4 distinct values (57.14%)'],
    ['duplicates(plan) < 3', true, '2 duplicates (28.57%)'],
    ["share(plan = 'a') > 50%", false, '3 rows (42.86%)'],
    ["share(plan in ('a', 'Two year')) between 0.5 and 0.6", true, '4 rows (57.14%)'],
    ['share(n > 2) > 40%', true, '3 rows (42.86%)'],
    ["share(day < '1970-01-01') < 15%", true, '1 row (14.29%)'],
    ['min(n) >= 1', true, '1'],
    ['max(n) < 4', false, '4'],
    ['max(big) = 9007199254740993', true, '9007199254740993'],
    ['max(big) = 9007199254740992', false, '9007199254740993'],
    ["min(day) > '1969-07-20'", false, '1969-07-20'],
    ['mean(n) between 2.4 and 2.6', true, '2.5'],
    ['sd(n) < 1.2909944', false, '1.2909944'],
    ['sum(n) = 10', true, '10'],
    ['median(n) = 2.5', true, '2.5'],
    ['quantile(n, 0.9) = 3.7', true, '3.7'],
    ['freshness(day) < 2 days', false, '2.5 days'],
    ['freshness(day) between 59 hours and 61 hours', true, '2.5 days'],
    ['mean(gone) > 0', false, 'nothing to take it of'],
    ['sum(gone) = 0', false, 'nothing to take it of'],
    ['mean(gone) != 0', false, 'nothing to take it of'],
  ] as const)('%s: %s, %s', async (check, passed, found) => {
    const result = await judge(check);
    expect([result.passed, result.found]).toEqual([passed, found]);
  });

  test('nothing, in words', async () => {
    expect((await judge('mean(gone) > 0')).message).toBe('mean(gone) > 0: gone has too few values');
    expect((await judge('mean(plan) > 0', '[]')).message).toBe(
      'mean(plan) > 0: plan is of type string; mean is for integer, number',
    );
  });

  test('a column that is sensitive, without its values', async () => {
    const of =
      '[{name: n, type: number, sensitive: true}, {name: day, type: date, sensitive: true}]';
    for (const check of [
      'max(n) < 4',
      'mean(n) > 7',
      "min(day) > '1970-01-01'",
      'freshness(day) < 1 days',
    ]) {
      const { passed, found, message, examples } = await judge(check, of);
      expect([passed, examples]).toEqual([false, []]);
      expect(found + message.replace(check, '')).not.toMatch(/\d/);
    }
    expect((await judge('quantile(n, 0.5) = 2.5', of)).passed).toBe(true);
  });
});

test('rows are shown where there are too many of them, not where there are too few', async () => {
  expect((await judge("share(plan = 'a') < 10%")).examples.map(({ line }) => line)).toEqual([
    2, 3, 7,
  ]);
  expect((await judge("share(plan = 'a') > 90%")).examples).toEqual([]);
});

/** An engine that knows SQL: what it is asked, and fixed answers. */
function engine(contract: Contract, asked: (Question | string)[]): Dataset {
  const memory = memoryDataset([readingOf(tableOf(columns))], contract);
  return {
    ...memory,
    ask: async (questions) => {
      asked.push(...questions);
      return questions.map(() => ({ count: 2, among: 4, examples: [] }));
    },
    profileWhere: async (names, where) => {
      asked.push(where);
      return (await memory.profile()).filter(({ name }) => names.includes(name));
    },
    numbers: async (name, where) => {
      asked.push(where ?? '');
      return memory.numbers(name);
    },
  };
}

test('a filter goes to the engine, and the answer is among the rows that are left', async () => {
  const contract = parseContract(
    `fields: ${fields}
foreignKeys: [{fields: plan, reference: {resource: plans.csv, fields: id}}]
checks:
  - {check: row_count > 2, where: a}
  - {check: missing(n) < 50%, where: b}
  - {check: mean(n) < 2, where: c}
  - {check: sum(n) < 2, where: d}
  - {rows: n > 1, allow: 25%}
columns: {extra: ignore}`,
    'c.yml',
  );
  const asked: (Question | string)[] = [];
  const { checks } = await inspect(engine(contract, asked), contract, now);
  expect(checks.slice(-5).map(({ message }) => message)).toEqual([
    'row_count > 2: found 2 rows where "a"',
    'missing(n) < 50%: found 2 missing (50%) where "b"',
    'mean(n) < 2: found 2.5 where "c"',
    'sum(n) < 2: found 10 where "d"',
    'n > 1: found 2 rows (50%)',
  ]);
  expect(checks.find(({ name }) => name === 'foreignKey(plan)')?.message).toBe(
    '2 rows of 4 have no row alike in plans.csv (50%)',
  );
  expect(asked).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ask: 'sql', expression: 'a' }),
      expect.objectContaining({ ask: 'missing', column: 'n', where: 'b' }),
      'c',
      'd',
      expect.objectContaining({ ask: 'sql', expression: 'n > 1' }),
      { ask: 'orphan', columns: ['plan'], resource: 'plans.csv', fields: ['id'] },
    ]),
  );
});
