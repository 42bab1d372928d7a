import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Drift } from '../../../../src/domain/records/drift.ts';
import { type Cell, compareCells } from './sides.ts';

const number = fc.oneof(
  fc.integer({ min: -8, max: 8 }),
  fc.double({ min: -4, max: 4, noNaN: true }),
);
const cells = fc.array(fc.oneof({ weight: 9, arbitrary: number }, fc.constant(null)), {
  maxLength: 80,
  size: 'max',
});
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'long word', 'É', null), {
  maxLength: 80,
  size: 'max',
});
const stored = fc.boolean();
const column = fc.oneof(
  fc.tuple(fc.constant('number' as const), cells, cells),
  fc.tuple(fc.constant('string' as const), words, words),
);

const tests = ({ columns }: Drift) => columns[0]!.differences.map(({ of, p }) => ({ of, p }));

test('a table has not drifted from itself, nor from itself in another order', () => {
  fc.assert(
    fc.property(column, stored, fc.nat(), ([type, given], stored, turn) => {
      const rows = given as Cell[];
      const at = rows.length === 0 ? 0 : turn % rows.length;
      const turned = [...rows.slice(at), ...rows.slice(0, at)].reverse();
      const drift = compareCells(type, rows, turned, { stored });
      for (const { p, size } of drift.columns[0]!.differences) {
        expect(p ?? 1).toBeCloseTo(1, 12);
        expect(size ?? 0).toBeCloseTo(0, 9);
      }
      expect(drift.verdict).not.toBe('drifted');
    }),
  );
});

test('rows repeated many times over have not drifted either, and are enough', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 2, maxLength: 12 }), stored, (given, stored) => {
      const rows = Array.from({ length: 3000 }, () => given).flat();
      expect(compareCells('number', rows, rows, { stored }).verdict).toBe('stable');
    }),
    { numRuns: 8 },
  );
});

test('chance does not ask which side is the reference', () => {
  fc.assert(
    fc.property(column, ([type, before, now]) => {
      const there = tests(compareCells(type, before, now));
      const back = tests(compareCells(type, now, before));
      for (const { of, p } of there) {
        // What is new in one direction is gone in the other, and a constant has no spread to count in.
        if (of === 'new categories') continue;
        const other = back.find((test) => test.of === of)!.p;
        if (p !== null && other !== null) expect(other).toBeCloseTo(p, 9);
      }
    }),
  );
});

test('other units change neither chance nor, from rows, size', () => {
  const whole = fc.array(fc.integer({ min: -40, max: 40 }), {
    minLength: 2,
    maxLength: 80,
    size: 'max',
  });
  fc.assert(
    fc.property(
      whole,
      whole,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: -9, max: 9 }),
      stored,
      (before, now, power, offset, stored) => {
        const scaled = (rows: number[]) => rows.map((value) => value * 2 ** power + offset);
        const [plain] = compareCells('integer', before, now, { stored }).columns[0]!.differences;
        const [other] = compareCells('integer', scaled(before), scaled(now), { stored }).columns[0]!
          .differences;
        if (plain!.p !== null) expect(other!.p).toBeCloseTo(plain!.p, 9);
        if (plain!.size !== null) expect(other!.size).toBeCloseTo(plain!.size, 9);
      },
    ),
  );
});

test('drift asks for both: beyond chance, and of a size that counts', () => {
  fc.assert(
    fc.property(
      column,
      stored,
      fc.double({ min: 0.001, max: 0.9, noNaN: true }),
      ([type, before, now], stored, level) => {
        const drift = compareCells(type, before, now, { stored, level });
        for (const { adjusted, size, threshold, verdict, needs } of drift.columns[0]!.differences) {
          const counts =
            adjusted !== null && adjusted <= level && size !== null && size >= threshold;
          expect(verdict === 'drifted').toBe(counts);
          expect(needs !== null).toBe(verdict === 'not enough rows');
        }
      },
    ),
  );
});
