import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inspect } from '../../../src/domain/data/checks/inspect.ts';
import { checkReference } from '../../../src/domain/data/checks/reference.ts';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
import { memoryDataset } from '../../../src/domain/data/table/tables.ts';
import { readingOf, tableOf } from './tables.ts';

type Columns = Record<string, (string | null)[]>;

async function look(columns: Columns, yaml?: string) {
  const contract = yaml === undefined ? null : parseContract(yaml, 'c.yml');
  return inspect(memoryDataset([readingOf(tableOf(columns))], contract), contract, new Date(0));
}

async function messages(columns: Columns, yaml?: string): Promise<string[]> {
  const { checks } = await look(columns, yaml);
  return checks.filter(({ passed }) => !passed).map(({ message }) => message);
}

const numbered = (rows: number, of: (row: number) => unknown) =>
  Array.from({ length: rows }, (_, row) => String(of(row)));

describe('a column that was renamed is known again by what stands in it', () => {
  const fields = (...all: string[]) => `columns: {extra: ignore}\nfields: [${all.join(', ')}]`;
  const age = '{name: age, type: integer, constraints: {minimum: 0, maximum: 110}}';
  const plan = '{name: plan, constraints: {enum: [basic, full, trial]}}';
  const joined = '{name: joined, type: date}';
  const id = '{name: id, type: integer}';

  test.each<[string, string[], Columns, string]>([
    [
      'by a range of which a good part is used',
      [age],
      { years: numbered(70, (i) => 18 + i), b: numbered(70, (i) => i / 100) },
      'age (renamed to years?)',
    ],
    [
      'by a list of values',
      [plan],
      { tarif: ['full', 'basic', 'full'], b: ['x', 'y', 'z'] },
      'plan (renamed to tarif?)',
    ],
    [
      'by a type that is rare',
      [joined],
      { seit: ['2024-01-01'], b: ['1'] },
      'joined (renamed to seit?)',
    ],
    [
      'not where two columns would do',
      [joined],
      { s: ['2024-01-01'], b: ['2024-01-02'] },
      'joined',
    ],
    [
      'not where two fields are gone that it would suit',
      [joined, '{name: left_on, type: date}'],
      { s: ['2024-01-01'] },
      'joined, left_on',
    ],
    ['not by a type that is common', [id], { something: ['1', '2'] }, 'id'],
    ['not by another range', [age], { years: ['0.5', '0.7'] }, 'age'],
    [
      'not where a name tells of another',
      [joined, '{name: day, type: date}'],
      { Day: ['2024-01-01'] },
      'joined, day (renamed to Day?)',
    ],
  ])('%s', async (_, gone, columns, list) => {
    expect(await messages(columns, fields(...gone))).toEqual([`data.csv has no column ${list}`]);
  });

  test('and by its distribution, where there is a reference', async () => {
    const before = {
      price: numbered(200, (i) => (i * 37) % 200),
      plan: numbered(200, (i) => ['a', 'b', 'b', 'c'][i % 4]),
      note: numbered(200, (i) => `n${i}`),
    };
    const now = {
      cost: numbered(300, (i) => ((i * 41) % 300) / 1.5),
      tarif: numbered(300, (i) => ['b', 'b', 'c', 'a'][i % 4]),
      weight: numbered(300, (i) => i * 1000),
      text: numbered(300, (i) => `t${i}`),
    };
    const [reference, current] = [await look(before), await look(now)];
    const [gone] = checkReference(
      { file: 'before.csv', columns: reference.columns },
      { file: 'now.csv', columns: current.columns },
    );
    expect(gone?.message).toBe(
      'now.csv has no column price (renamed to cost?), plan (renamed to tarif?), note, which before.csv has',
    );
  });
});

test.each([
  ['integer', numbered(20, (i) => `2024-01-${10 + i}`), 'dates'],
  ['date', numbered(20, (i) => i / 2), 'numbers'],
  ['boolean', numbered(20, (i) => `${i % 2 ? 'y' : 'n'}`), 'true or false as spelled'],
])('a column of type %s that holds another type now', async (type, cells, words) => {
  const [said] = await messages({ x: cells }, `fields: [{name: x, type: ${type}}]`);
  expect(said).toMatch(
    new RegExp(`^x: 20 values of 20 are not .*; the column seems to hold ${words} now$`),
  );
  const secret = await messages(
    { x: cells },
    `fields: [{name: x, type: ${type}, sensitive: true}]`,
  );
  expect(secret[0]).not.toContain('now');
});

test('a few cells of another type are not another type', async () => {
  const [said] = await messages({ x: ['1', '2', '2.5'] }, 'fields: [{name: x, type: integer}]');
  expect(said).toBe('x: 1 value of 3 is not a whole number (33.33%), first "2.5"');
});

describe('rows that stand there twice', () => {
  const twice = { a: ['1', '2', '1'], b: ['x', '', 'x'] };

  test('are told of without being asked', async () => {
    const { checks } = await look(twice);
    expect(checks.at(-1)).toMatchObject({
      name: 'repeated rows',
      level: 'warn',
      message: '1 row of 3 stands there again (33.33%), first "1, x"',
      examples: [{ file: 'data.csv', line: 4, column: null, value: '1, x' }],
    });
  });

  test.each([
    ['fields: [{name: a}, {name: b}]\nchecks: [duplicates(*) < 50%]', []],
    ['primaryKey: a\nfields: [{name: a}, {name: b}]', ['primaryKey(a)']],
    ['fields: [{name: a, constraints: {unique: true}}, {name: b}]', ['unique(a)']],
  ])('unless the contract does: %j', async (yaml, failed) => {
    const { checks } = await look(twice, yaml);
    expect(checks.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual(failed);
    expect(checks.map(({ name }) => name)).not.toContain('repeated rows');
  });

  test('are none where a column has each value once, and of one column they are but values', async () => {
    const { checks } = await look({ a: ['1', '2'], b: ['x', 'x'] });
    expect(checks.at(-1)).toMatchObject({ name: 'repeated rows', passed: true });
    expect(await messages({ a: ['1', '1'] })).toEqual([]);
  });
});

const yaml = `
primaryKey: k
fields:
  - {name: k, type: integer}
  - {name: n, type: number, constraints: {required: true, minimum: 0, maximum: 99}}
  - {name: t, constraints: {enum: [a, b], required: true}}
  - {name: d, type: date, constraints: {minimum: 2020-01-01}}
checks: [missing(d) = 0, invalid(n) = 0, mean(n) between 0 and 99]
`;
const good = {
  k: numbered(20, (i) => i),
  n: numbered(20, (i) => i / 2),
  t: numbered(20, (i) => 'ab'[i % 2]),
  d: numbered(20, (i) => `2021-01-${10 + i}`),
};

test('one bad cell is one finding, at its place', async () => {
  expect(await messages(good, yaml)).toEqual([]);
  const bad = fc.constantFrom<[keyof typeof good, string | null]>(
    ...(['x', null, '-'] as const).map((cell): ['k', string | null] => ['k', cell]),
    ...['', '-0.5', '100', 'NaN'].map((cell): ['n', string] => ['n', cell]),
    ...['c', ''].map((cell): ['t', string] => ['t', cell]),
    ...['2019-12-31', '2021-02-29', ''].map((cell): ['d', string] => ['d', cell]),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(19), bad, async (row, [name, cell]) => {
      const columns = { ...good, [name]: good[name].with(row, cell as string) };
      const { checks } = await look(columns, yaml);
      const failed = checks.filter(({ passed }) => !passed);
      expect(failed).toHaveLength(1);
      expect(failed[0]).toMatchObject({ count: 1, examples: [{ line: row + 2, column: name }] });
    }),
  );
});

const cell = fc.constantFrom('', '1', '2', '-0', '0', '3.5', 'x', 'inf', '2021-01-01');
const row = fc.tuple(cell, cell, cell);

test('the order of the rows changes nothing but places and order', async () => {
  const contract =
    'fields: [{name: a, type: number, constraints: {maximum: 2, unique: true}}, {name: b}, {name: c, type: date}]\nchecks: ["duplicates(a, b) = 0", mean(a) > 1, "share(b = \'1\') < 20%"]';
  const shuffled = fc.array(row, { minLength: 1 }).chain((rows) => {
    const all = { minLength: rows.length, maxLength: rows.length };
    return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, all));
  });
  const found = async (rows: readonly (readonly string[])[]) => {
    const cells = (at: number) => rows.map((row) => row[at] as string);
    const { columns, checks } = await look({ a: cells(0), b: cells(1), c: cells(2) }, contract);
    return {
      columns: columns.map(({ order: _, ...rest }) => rest),
      checks: checks.map(({ name, passed, count, found }) => ({ name, passed, count, found })),
    };
  };
  await fc.assert(
    fc.asyncProperty(shuffled, async ([rows, mixed]) => {
      expect(await found(mixed)).toEqual(await found(rows));
    }),
  );
});
