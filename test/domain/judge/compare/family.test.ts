import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adjust, holm } from '../../../../src/domain/judge/compare/slices/family.ts';
import { dice } from '../cases.ts';

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

test('Holm, on a worked example', () => {
  // 4 x 0.01, 3 x 0.02 (not below the one before), 2 x 0.03, 1 x 0.5.
  expect(holm([0.02, 0.5, 0.01, 0.03])).toEqual(close([0.06, 0.5, 0.04, 0.06]));
  expect(holm([0.9, 0.8])).toEqual([1, 1]);
  expect(holm([])).toEqual([]);
});

test('Holm is never above Bonferroni and never below the p-value itself, in the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (p) => {
      const adjusted = holm(p);
      adjusted.forEach((value, at) => {
        expect(value).toBeGreaterThanOrEqual(p[at]!);
        expect(value).toBeLessThanOrEqual(Math.min(1, p.length * p[at]!));
        adjusted.forEach((other, to) => {
          if (p[at]! < p[to]!) expect(value).toBeLessThanOrEqual(other);
        });
      });
    }),
    { seed: 3 },
  );
});

const alone = (...values: number[]) => values.map((p) => ({ p, own: p }));

test('slices that are likely no worse do not count', () => {
  // Two of four are kept: 2 x 2 x 0.01, and 2 x 0.04.
  expect(adjust([alone(0.01, 0.04, 0.7, 0.9)], [true])).toEqual([close([0.04, 0.08, 1, 1])]);
  expect(adjust([alone(0.01, 0.04, 0.7, 0.9)], [false])).toEqual([close([0.04, 0.12, 1, 1])]);
});

test('each column has its share of the error', () => {
  // One kept of three of five: 2 x 0.01 x 5 / 3. Of two none is set aside: 2 x 0.02 x 5 / 2.
  const [first, second] = adjust([alone(0.01, 0.8, 0.9), alone(0.02, 0.6)], [true, true]);
  expect(first).toEqual(close([0.1 / 3, 1, 1]));
  expect(second).toEqual(close([0.1, 1]));
});

test('one slice alone is not corrected', () => {
  expect(adjust([alone(0.02)], [true])).toEqual([close([0.02])]);
  expect(adjust([[], []], [true, true])).toEqual([[], []]);
});

test('of independent slices that are no worse, an alarm comes as rarely as is said', () => {
  const { share } = dice(11);
  const families = Array.from({ length: 4000 }, () =>
    [4, 16].map((count) => alone(...Array.from({ length: count }, share))),
  );
  const alarms = families.filter((columns) =>
    adjust(columns, [true, true]).some((column) => column.some((p) => p <= 0.05)),
  );
  // Five standard errors of what 4,000 draws of 5 % vary by.
  expect(alarms.length / 4000).toBeGreaterThan(0.033);
  expect(alarms.length / 4000).toBeLessThan(0.067);
});
