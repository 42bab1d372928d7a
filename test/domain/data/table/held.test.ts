import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cells } from '../../../../src/domain/data/table/cells.ts';
import { readColumn } from '../../../../src/domain/data/table/column.ts';
import { describe as told } from '../../../../src/domain/data/table/described.ts';
import { hold, knows, select } from '../../../../src/domain/data/table/held.ts';
import { built, columnParts } from '../../../adapters/tables/packed/number-cells.ts';

const reading = { name: 'n', type: 'number', missing: ['', 'NA'], sensitive: false } as const;

function held(cells: Cells, isDescribed: boolean) {
  const column = readColumn(cells, reading, new Set(reading.missing));
  const described = isDescribed ? told(column, reading) : undefined;
  return hold({ columns: [{ reading, cells, described }], rows: column.rows });
}

test('SQL is true of the same rows whether the values of its column were counted or not', () => {
  const expressions = [
    ...[
      'n < 18',
      'n > 50',
      'n = 7',
      'n < -1000',
      'n is null',
      'n > 2 * n',
      'abs(n) between 1 and 2',
    ],
    ...['not n >= 0', 'n in (1, 2, 3)', 'n / n = 1', 'N is null and n > 3', '1 = 1', 'n <> n'],
  ];
  let [none, some] = [0, 0];
  fc.assert(
    fc.property(columnParts, fc.constantFrom(...expressions), (parts, sql) => {
      const { cells } = built(parts, false);
      const [known, other] = [held(cells, true), held(cells, false)];
      expect(knows(known, sql)).toBe(knows(other, sql));
      if (!knows(known, sql)) return;
      const rows = select(known, sql);
      expect(rows).toEqual(select(other, sql));
      if (rows.length === 0) none++;
      else some++;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(none, some)).toBeGreaterThan(20);
});

test('what is true of no value that was counted is not looked for in the rows', () => {
  const { cells } = built([{ kind: 'small', rows: 2500, seed: 1 }], false);
  const known = held(cells, true);
  const column = () => {
    throw new Error('the rows were looked at');
  };
  expect(select({ ...known, column }, 'n > 100')).toEqual(new Int32Array(0));
  expect(() => select({ ...known, column }, 'n > 10')).toThrow('the rows were looked at');
});
