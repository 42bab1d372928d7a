import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cells, coded } from '../../../../src/domain/data/table/cells.ts';
import { type Column, readColumn, valuesOf } from '../../../../src/domain/data/table/column.ts';
import { repeatsIn } from '../../../../src/domain/data/table/repeats.ts';
import { type FieldType, sameness, type Value } from '../../../../src/domain/data/values/values.ts';
import { built } from '../../../adapters/tables/packed/number-cells.ts';

const missing = new Set(['', 'NA']);

/** A column, and the text of each of its cells, null where there is none. */
interface Given {
  column: Column;
  texts: (string | null)[];
}

const given = (type: FieldType, texts: (string | null)[], cells: Cells = coded(texts)): Given => ({
  texts,
  column: readColumn(cells, { name: type, type }, missing),
});

/** What a cell holds, as a text that is another one for anything else. */
function held({ column, texts }: Given, row: number): string {
  const value = valuesOf(column)(row);
  if (value === null) return 'missing';
  if (value === undefined) return 'invalid';
  const same = sameness(value as Value, texts[row] as string, column.type);
  return `is ${typeof same} ${same}`;
}

function plainly(all: readonly Given[], gaps: 'compare' | 'leave') {
  const seen = new Map<string, number>();
  const found: { rows: number[]; gaps: number[] } = { rows: [], gaps: [] };
  const rows = all[0]?.texts.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const cells = all.map((one) => held(one, row));
    if (gaps === 'leave' && cells.includes('missing')) found.gaps.push(row);
    else if (!cells.includes('invalid')) {
      const key = JSON.stringify(cells);
      if (seen.has(key)) found.rows.push(row);
      seen.set(key, row);
    }
  }
  return found;
}

function expectSame(all: readonly Given[]): void {
  for (const gaps of ['compare', 'leave'] as const) {
    const { rows, gaps: left } = repeatsIn(
      all.map(({ column }) => column),
      gaps,
    );
    expect({ rows: [...rows], gaps: [...left] }).toEqual(plainly(all, gaps));
  }
}

const spellings: Partial<Record<FieldType, string[]>> = {
  string: ['a', 'b', '', 'NA', 'é', ' a', '1'],
  any: ['a', '1', '01', ''],
  integer: [
    '1',
    '01',
    '+1',
    '-0',
    '0',
    '2',
    '9007199254740993',
    '+9007199254740993',
    'x',
    '',
    '1.0',
  ],
  number: [
    '1',
    '1.0',
    '1e0',
    '.5',
    '0.50',
    '5e-1',
    '-0',
    '0',
    'inf',
    '-inf',
    'nan',
    '',
    'x',
    '1e17',
  ],
  boolean: ['true', '1', 'True', 'false', '0', ' true', '', 'x'],
  date: ['2024-01-31', ' 2024-01-31', '2024-02-30', '', '1969-12-31'],
  datetime: ['2024-01-31T10:00:00Z', '2024-01-31T12:00:00+02:00', 'x', ''],
};

/** A column of a few spellings, kept as texts, or as numbers where it can be. */
const few = (rows: number) =>
  fc.constantFrom(...(Object.keys(spellings) as FieldType[])).chain((type) => {
    const cell = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...(spellings[type] as string[])) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    const texts = fc.array(cell, { minLength: rows, maxLength: rows });
    return texts.map((texts) => given(type, texts));
  });

test('rows alike are those with equal texts, by their values', () => {
  const table = fc
    .integer({ min: 0, max: 40 })
    .chain((rows) => fc.array(few(rows), { minLength: 1, maxLength: 3 }));
  fc.assert(fc.property(table, expectSame), { numRuns: 200 });
});

describe('numbers that are kept as such', () => {
  const kinds = ['small', 'cents', 'fractions', 'mostly', 'odd', 'exponents', 'long', 'beyond'];
  const part = fc.record({
    kind: fc.constantFrom(...kinds, 'nothing', 'text'),
    rows: fc.constantFrom(1, 7, 70, 300),
    seed: fc.nat({ max: 5 }),
  });

  test.each<[FieldType, boolean]>([
    ['number', false],
    ['integer', true],
  ])('of type %s', (type, areWhole) => {
    const parts = fc.array(part, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.boolean(), (parts, isTwice) => {
        const { cells, texts } = built(isTwice ? [...parts, ...parts] : parts, areWhole);
        const own = given(type, texts, cells);
        expectSame([own]);
        const other = texts.map((text, row) => (row % 3 === 0 ? text : 'x'));
        expectSame([given('string', other), own]);
        expectSame([own, given('number', texts)]);
      }),
      { numRuns: 60 },
    );
  });

  test('of which the first long ones stand among the odd ones', () => {
    const long = { kind: 'long', rows: 100, seed: 3 };
    const { cells, texts } = built([long, long, { kind: 'text', rows: 1, seed: 2 }], false);
    expect(cells.odd.length).toBeLessThan(70);
    const own = given('number', texts, cells);
    expect(repeatsIn([own.column], 'compare').rows.length).toBe(100);
    expectSame([own]);
  });
});

test('a table of many rows, of which few are alike', () => {
  const rows = Array.from({ length: 50_000 }, (_, row) => row);
  const texts = rows.map((row) => String((row * 7919) % 49_000));
  const codes = rows.map((row) => `c${row % 300}`);
  expectSame([given('string', texts), given('string', codes)]);
  expectSame([given('string', codes), given('string', texts)]);
  expectSame([given('integer', texts)]);
});

test('no columns, and no rows', () => {
  expect(repeatsIn([], 'compare').rows.length).toBe(0);
  expectSame([given('string', [])]);
});
