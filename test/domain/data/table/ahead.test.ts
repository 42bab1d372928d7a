import { expect, test } from '@jest/globals';
import { parseContract } from '../../../../src/domain/data/contract/text.ts';
import { findAhead, keyOf } from '../../../../src/domain/data/table/ahead.ts';
import { coded } from '../../../../src/domain/data/table/cells.ts';
import { hold } from '../../../../src/domain/data/table/held.ts';
import { columnOf } from '../../../../src/domain/data/table/reading-of.ts';

const contract = parseContract(
  `
fields:
  - {name: plan, constraints: {pattern: 'P[a-z]+'}}
  - {name: age, type: integer}
  - {name: other, constraints: {pattern: 'x'}}
checks:
  - {check: row_count > 0, where: plan = 'Pro'}
  - {check: row_count > 0, where: plan = 'Pro' and age > 2}
  - {check: row_count > 0, where: other = 'x'}
  - {name: of two, rows: age > 3 or other = 'x'}
  - {name: young, rows: Age < 2}
`,
  'contract.yml',
);

function ahead(all: string[]) {
  const made = { plan: ['Pro', 'Plus', 'Basic', 'Pro'], age: ['1', '2', '3', '4'] };
  const columns = Object.entries(made).map(([name, cells]) => {
    const { reading } = columnOf(name, coded(cells), contract);
    return { reading, cells: coded(cells) };
  });
  return findAhead(hold({ columns, rows: 4 }), contract, () => undefined, all);
}

test('what is asked of columns that are here is found out', () => {
  const { found, selected } = ahead(['plan', 'age', 'other']);
  expect(Object.fromEntries(selected)).toEqual({
    "plan = 'Pro'": Int32Array.of(0, 3),
    "plan = 'Pro' and age > 2": Int32Array.of(3),
    'Age < 2': Int32Array.of(0),
  });
  const question = { ask: 'broken', column: 'plan', test: { pattern: 'P[a-z]+' } } as const;
  expect([...found]).toEqual([[keyOf(question), { count: 1, first: [2] }]]);
});

test('a name that may be that of a column elsewhere is left to who has all of them', () => {
  const { selected } = ahead(['plan', 'age', 'other', 'AGE']);
  expect([...selected.keys()]).toEqual(["plan = 'Pro'"]);
});
