import { expect, test } from '@jest/globals';
import { parseContract } from '../../../../src/domain/data/contract/text.ts';
import {
  findAhead,
  keyOf,
  keyOfProfile,
  nothingAhead,
} from '../../../../src/domain/data/table/ahead.ts';
import { coded } from '../../../../src/domain/data/table/cells.ts';
import { hold } from '../../../../src/domain/data/table/held.ts';
import { datasetIn } from '../../../../src/domain/data/table/memory.ts';
import { columnOf } from '../../../../src/domain/data/table/reading-of.ts';

const contract = parseContract(
  `
primaryKey: age
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
  - duplicates(plan, age) = 0
  - {check: duplicates(plan) = 0, where: age > 1}
  - duplicates(plan, other) = 0
  - {check: mean(age) > 1, where: plan = 'Pro'}
  - {check: mean(age) > 1, where: other = 'x'}
  - mean(age) > 1
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
  const { apart, found, profiles, selected } = ahead(['plan', 'age', 'other']);
  expect(Object.fromEntries(selected)).toEqual({
    "plan = 'Pro'": Int32Array.of(0, 3),
    "plan = 'Pro' and age > 2": Int32Array.of(3),
    'Age < 2': Int32Array.of(0),
    'age > 1': Int32Array.of(1, 2, 3),
  });
  const pattern = { ask: 'broken', column: 'plan', test: { pattern: 'P[a-z]+' } } as const;
  const none = { count: 0, first: [] };
  expect(Object.fromEntries(found)).toEqual({
    [keyOf(pattern)]: { count: 1, first: [2] },
    [keyOf({ ask: 'key', columns: ['age'] })]: none,
    [keyOf({ ask: 'repeated', columns: ['plan', 'age'] })]: none,
    [keyOf({ ask: 'repeated', columns: ['plan'], where: 'age > 1' })]: none,
  });
  expect(apart).toEqual([['age']]);
  expect([...profiles.keys()]).toEqual([keyOfProfile('age', "plan = 'Pro'")]);
  expect([...profiles.values()]).toMatchObject([{ name: 'age', count: 2, mean: 2.5 }]);
});

test('a name that may be that of a column elsewhere is left to who has all of them', () => {
  const { found, profiles, selected } = ahead(['plan', 'age', 'other', 'AGE']);
  expect([...selected.keys()]).toEqual(["plan = 'Pro'"]);
  expect(found.has(keyOf({ ask: 'repeated', columns: ['plan'], where: 'age > 1' }))).toBe(false);
  expect(profiles.size).toBe(1);
});

test('what was found out ahead is the answer, whoever found it', async () => {
  const columns = Object.entries({ plan: ['Pro', 'Basic'], age: ['1', '1'] }).map(
    ([name, cells]) => ({
      reading: columnOf(name, coded(cells), contract).reading,
      cells: coded(cells),
    }),
  );
  const stored = { files: [], rows: 2, columns, written: async () => new Map() };
  const question = { ask: 'repeated', columns: ['age'], isFine: () => true } as const;
  const { isFine: _, ...asked } = question;
  const found = new Map([[keyOf(asked), { count: 7, first: [] }]]);
  const [answer] = await datasetIn({ ...stored, ahead: { ...nothingAhead, found } }, null).ask([
    question,
  ]);
  expect(answer?.count).toBe(7);
  const [own] = await datasetIn(stored, null).ask([question]);
  expect(own?.count).toBe(1);
});
