import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holm } from '../../../../src/domain/data/drift/holm.ts';

test('the worked example of Wright (1992), which statsmodels and R give as well', () => {
  const adjusted = holm([0.01, 0.02, 0.03, 0.04, 0.05]);
  expect(adjusted.map((p) => Number(p.toFixed(10)))).toEqual([0.05, 0.08, 0.09, 0.09, 0.09]);
  expect(holm([0.04, 0.001, 0.5, 0.02]).map((p) => Number(p.toFixed(10)))).toEqual([
    0.08, 0.004, 0.5, 0.06,
  ]);
  expect(holm([])).toEqual([]);
});

const chance = fc.double({ min: 0, max: 1, noNaN: true });

test('no p gets smaller, none beyond Bonferroni, and their order stays', () => {
  fc.assert(
    fc.property(fc.array(chance, { minLength: 1 }), (values) => {
      const adjusted = holm(values);
      values.forEach((p, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p);
        expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, p * values.length));
        values.forEach((other, j) => {
          if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
        });
      });
    }),
  );
});
