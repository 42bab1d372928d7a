import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Arena } from '../../../src/domain/arena.ts';
import { describeRuns } from '../../../src/domain/data/profile/numbers.ts';
import { runsOf, sizeOf } from '../../../src/domain/data/profile/runs.ts';
import { ascending } from '../../../src/domain/data/profile/sort.ts';
import { runsOfWholes } from '../../../src/domain/data/profile/whole.ts';

const none = { below: 0, above: 0 };

test('many numbers are sorted as few are, whatever their size and sign', () => {
  const number = fc.double({ noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1 }), fc.nat(1000), (some, offset) => {
      const many = Float64Array.from({ length: 25_000 }, (_, i) => {
        const one = some[(i * 7919) % some.length] as number;
        return i % 3 === 0 ? one : one / (i - offset + 0.5);
      });
      const expected = many.slice().sort((a, b) => a - b);
      const sorted = ascending(many);
      expect(expected.findIndex((value, i) => value !== sorted[i])).toBe(-1);
    }),
    { numRuns: 30 },
  );
});

describe('runs', () => {
  const few = fc.integer({ min: -2, max: 2 });
  const decimal = fc
    .tuple(fc.integer(), fc.nat(8))
    .map(([digits, places]) => digits / 10 ** places);
  const numbers = fc.oneof(
    fc.array(fc.oneof(fc.double(), few, fc.constant(-0))),
    fc.array(fc.oneof(decimal, few, fc.constant(-0))),
    fc.array(fc.oneof(fc.integer(), few, fc.constantFrom(-0, 2 ** 31, -(2 ** 31)))),
  );

  test('hold each finite number once, ascending, as often as it stands there', () => {
    fc.assert(
      fc.property(numbers, (all) => {
        const { values, counts } = runsOf(Float64Array.from(all));
        const finite = all.filter(Number.isFinite);
        expect([...values]).toEqual([...new Set(finite.map((it) => it + 0))].sort((a, b) => a - b));
        expect([...counts]).toEqual([...values].map((it) => finite.filter((x) => x === it).length));
        expect(sizeOf({ values, counts })).toBe(finite.length);
      }),
    );
  });

  test('say the same as numbers that are moved or of another unit, within their digits', () => {
    const several = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3 });
    fc.assert(
      fc.property(several, fc.integer({ min: -900, max: 900 }), (all, exponent) => {
        const unit = 2 ** exponent;
        const [plain, scaled] = [1, unit].map((factor) =>
          describeRuns(runsOf(Float64Array.from(all, (it) => it * factor)), false, none),
        );
        expect(scaled!.mean).toBe(plain!.mean! * unit);
        expect(scaled!.sd).toBe(plain!.sd! * unit);
        expect(scaled!.skew).toBe(plain!.skew);
        expect(scaled!.sketch).toEqual(plain!.sketch!.map((it) => it * unit));
        expect(scaled!.histogram!.counts).toEqual(plain!.histogram!.counts);
      }),
    );
  });
});

test.each([
  ['close together', 1_000],
  ['in many tables', 300_000],
  ['far apart', 2 ** 31 - 1],
])('whole numbers %s are counted above a floor, in memory that was used before', (_, most) => {
  const arena = new Arena(8 * 10_000);
  const floor = -50;
  const key = fc.integer({ min: floor - 3, max: most - 50 });
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 50 }), (some) => {
      // So many that they are close together, each from one to four times.
      const keys = Int32Array.from({ length: 40_000 }, (_, i) =>
        i < some.length ? some[i]! : (i * 7919 * (1 + (i % 4))) % Math.min(most - 50, 250_000),
      );
      const there = keys.filter((key) => key > floor).sort();
      const wholes = { keys, floor, size: there.length, least: there[0]!, most: there.at(-1)! };
      arena.clear();
      const { values, counts } = runsOfWholes(wholes, 10, arena);
      const expected = new Map<number, number>();
      for (const key of there) expected.set(key / 10, (expected.get(key / 10) ?? 0) + 1);
      expect([...values]).toEqual([...expected.keys()]);
      expect([...counts]).toEqual([...expected.values()]);
    }),
    { numRuns: 20 },
  );
});

test('every number of a sketch has its share at or below it, and no smaller one has', () => {
  const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(numbers, (all) => {
      const { sketch } = describeRuns(runsOf(Float64Array.from(all)), true, none);
      const below = (limit: number) => all.filter((it) => it <= limit).length;
      expect(sketch).toHaveLength(65);
      sketch!.forEach((value, share) => {
        expect(all).toContain(value);
        expect(below(value) * 64).toBeGreaterThanOrEqual(share * all.length);
        const smaller = Math.max(...all.filter((it) => it < value));
        if (smaller > -Infinity) expect(below(smaller) * 64).toBeLessThan(share * all.length);
      });
    }),
  );
});

test('nothing is said of no number but that there is none', () => {
  const said = describeRuns(runsOf(Float64Array.of(Number.NaN, Infinity)), false, {
    below: 2,
    above: 1,
  });
  expect(said).toEqual({
    ...{ mean: null, sd: null, skew: null, quantiles: null, sketch: null, histogram: null },
    ...{ zeros: 0, negatives: 2, infinities: 3 },
  });
});
