import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Inspection, inspect } from '../../../src/domain/data/checks/inspect.ts';
import type { Contract } from '../../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
import type { Reading } from '../../../src/domain/data/table/reading.ts';
import { memoryDataset } from '../../../src/domain/data/table/tables.ts';
import { checkResult } from '../../../src/domain/records/validation.ts';
import { readingOf, tableOf } from './tables.ts';

type Columns = Record<string, (string | null)[]>;

const now = new Date('2026-01-02T00:00:00Z');
const look = (readings: readonly Reading[], contract: Contract | null) =>
  inspect(memoryDataset(readings, contract), contract, now);

/** The checks that failed, by name. */
async function failing(columns: Columns, contract: string, file?: string) {
  const { checks } = await look(
    [readingOf(tableOf(columns, file))],
    parseContract(contract, 'c.yml'),
  );
  for (const check of checks) checkResult.parse(check);
  return new Map(checks.filter(({ passed }) => !passed).map((check) => [check.name, check]));
}

const field = (constraints: string, type = 'string') =>
  `fields: [{name: x, type: ${type}, constraints: {${constraints}}}]`;

describe('each constraint finds the cells that do not keep to it', () => {
  test.each<[string, string, (string | null)[], number[]]>([
    ['type(x)', field('', 'integer'), ['1', 'x', '', '2.5'], [3, 5]],
    [
      'type(x)',
      'fields: [{name: x, type: date, format: "%d.%m.%Y"}]',
      ['31.1.2024', '31.2.2024'],
      [3],
    ],
    ['required(x)', field('required: true'), ['a', '', null], [3, 4]],
    ['required(x)', field('required: true', 'number'), ['1', 'NaN'], [3]],
    ['unique(x)', field('unique: true'), ['a', 'b', 'a', '', '', 'a'], [4, 7]],
    ['unique(x)', field('unique: true', 'number'), ['1', '1.0'], [3]],
    ['unique(x)', field('unique: true', 'integer'), ['9007199254740992', '9007199254740993'], []],
    ['minimum(x)', field('minimum: 0', 'number'), ['0', '-0.1', 'x', '-inf'], [3, 5]],
    [
      'maximum(x)',
      field('maximum: 9007199254740992', 'integer'),
      ['9007199254740992', '9007199254740993'],
      [3],
    ],
    ['maximum(x)', field('maximum: 2024-01-01', 'date'), ['2024-01-01', '2024-01-02'], [3]],
    ['minLength(x)', field('minLength: 2'), ['ab', '\u{1f600}'], [3]],
    ['maxLength(x)', field('maxLength: 2'), ['\u{1f600}\u{1f600}', 'abc'], [3]],
    ['pattern(x)', field('pattern: "[a-z]+|1"'), ['abc', 'abc1', '1', 'A'], [3, 5]],
    ['enum(x)', field('enum: [a, b]'), ['a', 'B'], [3]],
    ['enum(x)', field('enum: [1, 2]', 'number'), ['1.0', '3'], [3]],
  ])('%s %s', async (name, contract, cells, lines) => {
    const found = await failing({ x: cells }, contract);
    expect(found.get(name)?.examples.map(({ line }) => line) ?? []).toEqual(lines);
    expect(found.get(name)?.count ?? 0).toBe(lines.length);
  });

  test('in one line that a person can read', async () => {
    const { message, share, examples } = (
      await failing(
        { x: ['1', 'a\u001b[31m\n| b', ...Array(7041).fill('2')] },
        field('', 'integer'),
      )
    ).get('type(x)')!;
    expect(message).toBe(
      'x: 1 value of 7,043 is not a whole number (0.01%), first "a\\u001b[31m\\n| b"',
    );
    expect(share).toBeCloseTo(1 / 7043, 12);
    expect(examples).toEqual([
      { file: 'data.csv', line: 3, column: 'x', value: 'a\u001b[31m\n| b' },
    ]);
  });

  test('at most ten cells are shown, long ones cut, and all are counted', async () => {
    const { count, examples } = (
      await failing({ x: Array(50).fill('y'.repeat(500)) }, field('', 'integer'))
    ).get('type(x)')!;
    expect({ count, shown: examples.length }).toEqual({ count: 50, shown: 10 });
    expect(examples[0]?.value).toHaveLength(81);
  });

  test('nothing of a sensitive field is shown', async () => {
    const contract =
      'primaryKey: x\nfields: [{name: x, type: integer, sensitive: true, constraints: {maximum: 1, unique: true}}]\nchecks: [duplicates(x) = 0, duplicates(*) = 0]';
    const { columns, checks } = await look(
      [readingOf(tableOf({ x: ['secret', '31337', '31337'] }))],
      parseContract(contract, 'c.yml'),
    );
    expect(checks.filter(({ passed }) => !passed)).toHaveLength(6);
    expect(JSON.stringify({ columns, checks })).not.toMatch(/secret|31337/);
  });
});

describe('shape', () => {
  const two = 'fields: [{name: tenure}, {name: total charges}]';

  test('missing and extra columns, and what was probably renamed', async () => {
    const found = await failing({ Tenure: ['1'], total_charges: ['2'], note: ['3'] }, two);
    expect(found.get('missing columns')?.message).toBe(
      'data.csv has no column tenure (renamed to Tenure?), "total charges" (renamed to total_charges?)',
    );
    expect(found.get('extra columns')).toMatchObject({ level: 'warn', found: '3 columns' });
    expect(found.size).toBe(2);
  });

  test('what becomes of them is the contract’s choice', async () => {
    const found = await failing(
      { 'total charges': ['2'], tenure: ['1'], x: ['1'] },
      `${two}\ncolumns: {extra: ignore, order: fail}`,
    );
    expect([...found.keys()]).toEqual(['order of columns']);
    expect(found.get('order of columns')?.message).toBe(
      'data.csv: "total charges" stands where tenure should',
    );
  });

  test('no rows never pass, and ragged rows are found', async () => {
    const { checks } = await look(
      [readingOf(tableOf({ a: [], b: [] }), [{ line: 2, cells: 3 }])],
      null,
    );
    expect(checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['rows', false],
      ['cells', false],
    ]);
    expect(checks[1]?.message).toBe(
      '1 row of 1 does not have as many cells as the header (100%), first "3 cells instead of 2"',
    );
  });

  test('files of different columns', async () => {
    const files = [
      readingOf(tableOf({ a: ['1'], b: ['2'] }, '1.csv')),
      readingOf(tableOf({ a: ['1'], c: ['2'] }, '2.csv')),
    ];
    const { checks, columns } = await look(files, null);
    const found = checks.filter(({ passed }) => !passed);
    expect(found.map(({ name, examples }) => [name, examples[0]?.file])).toEqual([
      ['missing columns', '2.csv'],
      ['extra columns', '2.csv'],
    ]);
    expect(columns.map(({ name, missing }) => [name, missing])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
  });
});

describe('rows', () => {
  test('checks of a line each', async () => {
    const contract = `
fields: [{name: a, type: number}, {name: b}]
checks:
  - row_count between 5 and 9
  - missing(a) <= 25%
  - {check: missing(a) = 0, level: warn, because: sensors fail}
  - duplicates(a, b) = 0
  - duplicates(*) < 3
`;
    const found = await failing({ a: ['1', '1.0', 'NaN', '2'], b: ['x', 'x', 'y', 'x'] }, contract);
    expect([...found.values()].map(({ message }) => message)).toEqual([
      'row_count between 5 and 9: found 4 rows',
      'missing(a) = 0: found 1 missing (25%)',
      'duplicates(a, b) = 0: found 1 duplicate (25%)',
    ]);
    expect(found.get('missing(a) = 0')).toMatchObject({ level: 'warn', because: 'sensors fail' });
    expect(found.get('duplicates(a, b) = 0')?.examples).toEqual([
      { file: 'data.csv', line: 3, column: null, value: '1.0, x' },
    ]);
  });

  test('a column that neither the data nor any field has', async () => {
    const found = await failing({ income: ['1'] }, 'checks: [missing(incme) = 0]');
    expect([...found.values()].map(({ message }) => message)).toEqual([
      'missing(incme) = 0: there is no column incme; did you mean "income"?',
    ]);
  });

  test('a primary key is whole and its own', async () => {
    const found = await failing(
      { a: ['1', '1', '1', ''], b: ['x', 'y', 'x', 'z'] },
      'primaryKey: [a, b]\nfields: [{name: a}, {name: b}]',
    );
    expect(found.get('primaryKey(a, b)')?.examples.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('parts of a key are kept apart', async () => {
    const found = await failing(
      { a: ['x', 'x1:y'], b: ['1:yz', 'z'] },
      'primaryKey: [a, b]\nfields: [{name: a}, {name: b}]',
    );
    expect(found.size).toBe(0);
  });
});

const cells = fc.array(
  fc.tuple(fc.constantFrom('1', '2', '', 'x', '-5'), fc.constantFrom('a', 'b', '')),
  { minLength: 1 },
);
const contract = parseContract(
  'fields: [{name: n, type: integer, constraints: {minimum: 0, required: true}}, {name: t, constraints: {unique: true}}]\nchecks: [duplicates(*) = 0, missing(t) < 20%]',
  'c.yml',
);

test('splitting a table into files changes nothing but the places', async () => {
  await fc.assert(
    fc.asyncProperty(cells, fc.nat(), async (rows, at) => {
      const part = (some: typeof rows, file: string) =>
        readingOf(tableOf({ n: some.map(([n]) => n), t: some.map(([, t]) => t) }, file));
      const cutAt = at % (rows.length + 1);
      const whole = await look([part(rows, 'w.csv')], contract);
      const split = await look(
        [part(rows.slice(0, cutAt), '1.csv'), part(rows.slice(cutAt), '2.csv')],
        contract,
      );
      const bare = ({ checks, columns }: Inspection) => ({
        columns,
        checks: checks.map(({ examples, ...rest }) => ({ ...rest, shown: examples.length })),
      });
      expect(bare(split)).toEqual(bare(whole));
      const moved = split.checks.flatMap(({ examples }) =>
        examples.map(({ file, line }) => (line ?? 0) + (file === '2.csv' ? cutAt : 0)),
      );
      expect(moved).toEqual(
        whole.checks.flatMap(({ examples }) => examples.map(({ line }) => line)),
      );
    }),
  );
});

test('one bad cell is one finding, at its place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(19), fc.constantFrom('x', '', '-1', '1e3'), async (row, bad) => {
      const numbers = Array.from({ length: 20 }, (_, i) => (i === row ? bad : String(i)));
      const { checks } = await look(
        [readingOf(tableOf({ n: numbers, t: numbers.map((_, i) => `t${i}`) }))],
        contract,
      );
      const failed = checks.filter(({ passed }) => !passed);
      expect(failed).toHaveLength(1);
      expect(failed[0]).toMatchObject({ count: 1, examples: [{ line: row + 2, column: 'n' }] });
    }),
  );
});
