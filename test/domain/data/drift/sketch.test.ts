import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  type Bands,
  distanceOf,
  exactBands,
  shareBelow,
  sketchBands,
} from '../../../../src/domain/data/drift/bands.ts';
import { describeRuns } from '../../../../src/domain/data/profile/numbers.ts';
import { runsOf, sizeOf } from '../../../../src/domain/data/profile/runs.ts';
import type { ColumnProfile } from '../../../../src/domain/records/validation.ts';
import { compareCells, normals } from './sides.ts';

const value = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 5 }) },
  { weight: 2, arbitrary: fc.double({ min: -10, max: 10, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(1e12, -1e12, 1e-12) },
);
const values = fc.array(value, { minLength: 1, maxLength: 300, size: 'max' });

function bandsOf(numbers: number[], areWhole = false): { exact: Bands; sketch: Bands } {
  const runs = runsOf(Float64Array.from(numbers));
  const described = describeRuns(runs, areWhole, { below: 0, above: 0 });
  const profile = { ...described } as unknown as ColumnProfile;
  return { exact: exactBands(runs), sketch: sketchBands(sizeOf(runs), profile) };
}

describe('what a stored profile knows of a distribution', () => {
  test('holds the true one between its bounds, everywhere', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (numbers, areWhole) => {
        const { exact, sketch } = bandsOf(areWhole ? numbers.map(Math.round) : numbers, areWhole);
        for (const at of [...exact.points, ...sketch.points]) {
          const i = sketch.points.findLastIndex((point) => point <= at);
          const share = shareBelow(exact, at);
          if (i < 0) expect(share).toBe(0);
          else {
            expect(share).toBeGreaterThanOrEqual(sketch.low[i]! - 1e-12);
            expect(share).toBeLessThanOrEqual(sketch.high[i]! + 1e-12);
          }
        }
      }),
    );
  });

  test('never puts two columns further apart than their rows do', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [before, now] = [bandsOf(a), bandsOf(b)];
        const truth = distanceOf(before.exact, now.exact, 1);
        for (const [left, right] of [
          [before.sketch, now.exact],
          [before.exact, now.sketch],
          [before.sketch, now.sketch],
        ] as const) {
          const bound = distanceOf(left, right, 1);
          expect(bound.largest).toBeLessThanOrEqual(truth.largest + 1e-12);
          expect(bound.area).toBeLessThanOrEqual(truth.area * (1 + 1e-9) + 1e-9);
          expect(bound.back.area).toBeLessThanOrEqual(truth.back.area * (1 + 1e-9) + 1e-9);
        }
      }),
    );
  });

  test('is near enough to see what the rows show', () => {
    const shifted = normals(4000).map((x) => x + 0.2);
    const [before, now] = [bandsOf(normals(4000)), bandsOf(shifted)];
    const truth = distanceOf(before.exact, now.exact, 1);
    const bound = distanceOf(before.sketch, now.exact, 1);
    expect(bound.largest).toBeGreaterThan(0.97 * truth.largest);
    expect(bound.area).toBeGreaterThan(0.8 * truth.area);
  });
});

test('p is never below what the rows give, and the size never above', () => {
  const cells = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
    minLength: 12,
    maxLength: 120,
    size: 'max',
  });
  fc.assert(
    fc.property(cells, cells, (before, now) => {
      const [rows, stored] = [false, true].map(
        (stored) => compareCells('number', before, now, { stored }).columns[0]!.differences[0]!,
      );
      if (rows!.p === null) return;
      expect(stored!.p).toBeGreaterThanOrEqual(rows!.p * (1 - 1e-9));
      if (rows!.size !== null)
        expect(stored!.size).toBeLessThanOrEqual(rows!.size * (1 + 1e-9) + 1e-9);
    }),
    { numRuns: 200 },
  );
});

test('numbers of ten different values or fewer are known exactly from a profile', () => {
  const [before, now] = [
    [0, 0, 0, 0, 1, 1, 2],
    [2, 1, 1, 1, 1, 1, 3, 3],
  ].map((some) => Array.from({ length: 60 }, () => some).flat());
  const [rows, stored] = [false, true].map(
    (stored) => compareCells('integer', before!, now!, { stored }).columns[0]!,
  );
  expect(stored).toEqual(rows);
});

test('that the ten categories of a profile were chosen by their counts is no sign of drift', () => {
  const source = xoroshiro128plus(5);
  const draw = () => Array.from({ length: 600 }, () => `level ${(source.next() >>> 0) % 30}`);
  const called = Array.from({ length: 60 }, () => {
    const drift = compareCells('string', draw(), draw(), { stored: true });
    return drift.columns[0]!.differences[0]!.p!;
  }).filter((p) => p <= 0.05);
  expect(called.length).toBeLessThanOrEqual(6);
});
