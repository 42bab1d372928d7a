import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
import type { Question } from '../../../src/domain/data/dataset.ts';
import { needsEngine } from '../../../src/domain/data/table/memory.ts';
import { memoryDataset } from '../../../src/domain/data/table/tables.ts';
import { readingOf, tableOf } from './tables.ts';

const contract = parseContract(
  'missingValues: ["", NA]\nfields: [{name: a, type: number}, {name: b}, {name: c, type: date, sensitive: true}]',
  'c.yml',
);
const first = tableOf(
  {
    a: ['1', '1.0', 'x', 'x', 'NA', '', '2'],
    b: ['u', 'u', 'v', 'v', '', 'NA', 'v'],
    c: ['2024-01-01', '2024-01-01', '', 'x', '', '2024-01-02', '1969-12-31'],
  },
  '1.csv',
);
const second = tableOf({ a: ['2', 'inf'], d: ['7', '-'] }, '2.csv');
const dataset = memoryDataset(
  [readingOf(first, [{ line: 9, cells: 4 }]), readingOf(second)],
  contract,
);

test('knows its files, and how its columns are read', () => {
  expect(dataset.files.map(({ path, rows, names, ragged }) => [path, rows, names, ragged])).toEqual(
    [
      ['1.csv', 7, ['a', 'b', 'c'], { count: 1, first: [{ line: 9, cells: 4 }] }],
      ['2.csv', 2, ['a', 'd'], { count: 0, first: [] }],
    ],
  );
  expect(dataset.rows).toBe(9);
  expect(
    dataset.columns.map(({ name, type, missing, sensitive }) => [name, type, missing, sensitive]),
  ).toEqual([
    ['a', 'number', ['', 'NA'], false],
    ['b', 'string', ['', 'NA'], false],
    ['c', 'date', ['', 'NA'], true],
    ['d', 'string', ['', 'NA'], false],
  ]);
});

describe('answers with the rows where', () => {
  test.each<[string, Question, [string, number][]]>([
    [
      'a value is missing',
      { ask: 'missing', column: 'a' },
      [
        ['1.csv', 6],
        ['1.csv', 7],
      ],
    ],
    [
      'a value does not read',
      { ask: 'invalid', column: 'a' },
      [
        ['1.csv', 4],
        ['1.csv', 5],
      ],
    ],
    [
      'a test is broken',
      { ask: 'broken', column: 'a', test: { minimum: 2 } },
      [
        ['1.csv', 2],
        ['1.csv', 3],
      ],
    ],
    [
      'a value is not in a list',
      { ask: 'broken', column: 'a', test: { enum: [1, 2] } },
      [['2.csv', 3]],
    ],
    [
      'a condition is met',
      { ask: 'matching', condition: { column: 'a', comparison: '!=', value: '1' } },
      [
        ['1.csv', 8],
        ['2.csv', 2],
        ['2.csv', 3],
      ],
    ],
    [
      'a day is before another',
      { ask: 'matching', condition: { column: 'c', comparison: '<', value: '1970-01-01' } },
      [['1.csv', 8]],
    ],
    [
      'nothing is comparable',
      { ask: 'matching', condition: { column: 'a', comparison: '!=', value: 'x' } },
      [],
    ],
    [
      'one stood there before',
      { ask: 'repeated', columns: ['a', 'b'] },
      [
        ['1.csv', 3],
        ['1.csv', 7],
      ],
    ],
    [
      'a value stood there before',
      { ask: 'repeated', columns: ['a'], skipMissing: true },
      [
        ['1.csv', 3],
        ['2.csv', 2],
      ],
    ],
    [
      'a key has a gap or stood there before',
      { ask: 'key', columns: ['a'] },
      [
        ['1.csv', 3],
        ['1.csv', 6],
        ['1.csv', 7],
        ['2.csv', 2],
      ],
    ],
  ])('%s', async (_, question, places) => {
    const [answer] = await dataset.ask([question]);
    expect(answer?.examples.map(({ file, line }) => [file, line])).toEqual(places);
    expect([answer?.count, answer?.among]).toEqual([places.length, 9]);
  });

  test('what stands there: nothing for a gap, or of what is sensitive', async () => {
    const answers = await dataset.ask([
      { ask: 'missing', column: 'a' },
      { ask: 'repeated', columns: ['a', 'b'] },
      { ask: 'invalid', column: 'c' },
      { ask: 'repeated', columns: ['b', 'c'] },
    ]);
    expect(answers.map(({ examples: [example] }) => [example?.column, example?.value])).toEqual([
      ['a', null],
      [null, '1.0, u'],
      ['c', null],
      [null, null],
    ]);
  });
});

test('asks for the rows alike in one set of columns after the other, and finds what each alone does', async () => {
  const names = ['a', 'b', 'c'];
  const cell = fc.constantFrom('1', '2', '3', '4', '', 'x');
  const question = fc.record({
    ask: fc.constantFrom('repeated' as const, 'key' as const),
    columns: fc.subarray(names, { minLength: 1 }),
    skipMissing: fc.boolean(),
  });
  const numbers = parseContract(
    `fields: [${names.map((name) => `{name: ${name}, type: integer}`).join(', ')}]`,
    'c.yml',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
      fc.array(question, { minLength: 1, maxLength: 6 }),
      async (rows, questions) => {
        const columns = names.map((name, at) => [name, rows.map((row) => row[at]!)] as const);
        const open = () =>
          memoryDataset([readingOf(tableOf(Object.fromEntries(columns)))], numbers);
        const together = await open().ask(questions);
        for (const [at, question] of questions.entries())
          expect(await open().ask([question])).toEqual([together[at]]);
      },
    ),
    { numRuns: 300 },
  );
});

test('numbers and counts', async () => {
  const { values, counts } = await dataset.numbers('a');
  expect([[...values], [...counts]]).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect([...(await dataset.numbers('c')).values]).toEqual([-86_400, 1_704_067_200, 1_704_153_600]);
  expect(await dataset.counts('a', 3)).toEqual(
    new Map([
      ['1', 2],
      ['2', 2],
      ['Infinity', 1],
    ]),
  );
  expect(await dataset.counts('a', 2)).toBeNull();
});

test('what it cannot answer it does not answer', async () => {
  await expect(dataset.ask([{ ask: 'sql', expression: 'b like 1' }])).rejects.toThrow('b like 1');
  await expect(dataset.ask([{ ask: 'missing', column: 'a', where: 'b' }])).rejects.toThrow(
    'do not know b',
  );
  await expect(dataset.profileWhere(['a'], 'b')).rejects.toThrow('do not know b');
  await expect(dataset.numbers('a', 'b')).rejects.toThrow('do not know b');
  await expect(dataset.numbers('b')).rejects.toThrow('string');
});

test.each([
  ['checks: [row_count > 1]', false],
  ['checks: [{check: row_count > 1, where: a > 1}]', false],
  ['checks: [{check: row_count > 1, where: a > ln(2)}]', true],
  ['checks: [{rows: a > 1}]', false],
  ["checks: [{rows: b like 'a%'}]", true],
  [
    'fields: [{name: a}]\nforeignKeys: [{fields: a, reference: {resource: b.csv, fields: a}}]',
    true,
  ],
  ['splits: {train: a.csv, test: b.csv}', true],
])('%j needs an engine: %s', (yaml, needed) => {
  expect(needsEngine(parseContract(yaml, 'c.yml'))).toBe(needed);
});
