import { describe, expect, test } from '@jest/globals';
import { columnsOf } from '../../../src/domain/report/columns.ts';

const head = ['column', 'mean', 'most frequent'];
const rows = [['monthly_charges', '64.76', 'Electronic check, Mailed check']];

describe('a table on a terminal', () => {
  test('is as wide as it is where there is room', () => {
    expect(columnsOf(head, rows, 80).split('\n')[2]).toBe(
      '  monthly_charges  64.76  Electronic check, Mailed check',
    );
  });

  test('cuts the widest text first, and says so', () => {
    expect(columnsOf(head, rows, 42).split('\n')[2]).toBe(
      '  monthly_charges 64.76 Electronic check,…',
    );
  });

  test('continues below with the first column when it cannot fit', () => {
    const figures = ['column', ...'abcdef'];
    const made = columnsOf(figures, [['age', ...'123456'.split('').map((n) => n.repeat(10))]], 30);
    expect(made.split('\n').filter((line) => line.startsWith('  age'))).toEqual([
      '  age    1111111111 2222222222',
      '  age    3333333333 4444444444',
      '  age    5555555555 6666666666',
    ]);
  });

  test('stays aligned with ideographs, combining marks and emoji', () => {
    const made = columnsOf(
      ['name', 'n'],
      [
        ['列', '1'],
        ['e\u0301', '2'],
        ['👍', '3'],
      ],
      80,
    );
    expect(made.split('\n').slice(2)).toEqual(['  列    1', '  e\u0301     2', '  👍    3']);
  });
});
