import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sharesOf } from '../../../../src/adapters/tables/packed/shares.ts';

const costly = (costs: Record<string, number>) =>
  Object.entries(costs).map(([name, making]) => ({ name, taking: 0, making }));

const before = (...all: number[]) => all.map((making) => ({ taking: 0, making }));

test('the dearest column goes to the part that has least', () => {
  expect(sharesOf(costly({ a: 10, b: 50, c: 30 }), [], before(0, 0))).toEqual([['b'], ['c', 'a']]);
  expect(sharesOf(costly({ a: 10, b: 50, c: 30 }), [], before(100, 0))).toEqual([
    [],
    ['b', 'c', 'a'],
  ]);
});

test('who has less to take as rows come has more to make in the end', () => {
  const columns = [
    { name: 'a', taking: 40, making: 0 },
    { name: 'b', taking: 10, making: 30 },
  ];
  const busy = { taking: 40, making: 0 };
  expect(sharesOf(columns, [], [busy, { taking: 0, making: 0 }])).toEqual([['b'], ['a']]);
  expect(sharesOf(columns, [], [{ taking: 0, making: 40 }, busy])).toEqual([['a'], ['b']]);
});

test('columns that are asked about together are in one part where others fill the rest', () => {
  const columns = costly({ a: 30, b: 30, c: 20, d: 20, e: 10, f: 10, g: 10, h: 10 });
  const isTogether = (...asked: string[][]) =>
    asked.map((names) =>
      sharesOf(columns, asked, before(0, 0)).some((share) =>
        names.every((name) => share.includes(name)),
      ),
    );
  expect(sharesOf(columns, [], before(0, 0)).map((share) => share.includes('a'))).toEqual(
    sharesOf(columns, [], before(0, 0)).map((share) => !share.includes('b')),
  );
  expect(isTogether(['a', 'b'])).toEqual([true]);
  expect(isTogether(['a', 'b'], ['c', 'd'])).toEqual([true, true]);
  expect(isTogether(['a', 'gone'], ['a', 'b'])).toEqual([false, true]);
});

test('but not where one part would have to do nearly all', () => {
  const columns = costly({ a: 100, b: 100, c: 100 });
  const shares = sharesOf(columns, [['a', 'b', 'c']], before(0, 0));
  expect(shares.map(({ length }) => length).sort()).toEqual([1, 2]);
});

test('each column has one place', () => {
  const names = 'abcdefgh'.split('');
  const some = fc.subarray(names, { minLength: 1 });
  fc.assert(
    fc.property(
      fc.array(fc.nat(500), { minLength: 8, maxLength: 8 }),
      fc.array(some),
      fc.array(fc.nat(500), { minLength: 1, maxLength: 4 }),
      (costs, asked, parts) => {
        const columns = names.map((name, at) => ({ name, taking: at, making: costs[at]! }));
        const shares = sharesOf(columns, asked, before(...parts));
        expect(shares).toHaveLength(parts.length);
        expect(shares.flat().sort()).toEqual(names);
      },
    ),
  );
});
