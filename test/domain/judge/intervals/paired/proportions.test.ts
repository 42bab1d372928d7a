import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairedProportions } from '../../../../../src/domain/judge/intervals/paired/proportions.ts';
import { intervalOf } from '../../../../../src/domain/judge/intervals/uncertainty.ts';
import { ask } from './models.ts';

const counts = fc.record({ gained: fc.nat(80), lost: fc.nat(80), same: fc.nat(2000) });
const tableOf = ({ gained, lost, same }: { gained: number; lost: number; same: number }) => ({
  ...{ gained, lost },
  n: gained + lost + same + 1,
});

test('the worked example of Bonett in statpsych, ci.prop.ps(.05, 12, 4, 26, 6)', () => {
  const { low, high } = intervalOf(pairedProportions({ n: 48, gained: 26, lost: 4 }), 0.95);
  expect(low).toBeCloseTo(0.2548067, 7);
  expect(high).toBeCloseTo(0.6251933, 7);
});

test('p is that of binomtest; the interval is the formula, and holds 0 exactly where p is not small', () => {
  const tables = fc.sample(counts, { numRuns: 300, seed: 4 }).map(tableOf);
  const rows = tables.map(({ gained, lost, n }) => [gained, lost, n]);
  const tested = tables.filter(({ gained, lost }) => gained + lost > 0);
  const [intervals, ps] = ask(
    ['bonett_price', { tables: rows, confidence: 0.95 }],
    ['mcnemar', { tables: tested.map(({ gained, lost }) => [gained, lost]) }],
  ) as [[number, number][], number[]];
  tested.forEach((table, row) => {
    expect(pairedProportions(table).p).toBeCloseTo(ps[row]!, 10);
  });
  tables.forEach((table, row) => {
    const ours = pairedProportions(table);
    const { low, high } = intervalOf(ours, 0.95);
    const [left, right] = intervals[row]!;
    const isOpened = ours.p > 0.05;
    expect(low).toBeCloseTo(Math.max(-1, isOpened ? Math.min(left, 0) : left), 10);
    expect(high).toBeCloseTo(Math.min(1, isOpened ? Math.max(right, 0) : right), 10);
    expect(low! <= 0 && high! >= 0).toBe(isOpened);
  });
});

test('a higher confidence never has a lower bound', () => {
  fc.assert(
    fc.property(
      counts,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (given, a, b) => {
        const { bound } = pairedProportions(tableOf(given));
        expect(bound(Math.min(a, b))).toBeLessThanOrEqual(bound(Math.max(a, b)));
      },
    ),
    { numRuns: 500 },
  );
});
