import { expect, test } from '@jest/globals';
import { decide, decideGuard, pNoWorse } from '../../../../src/domain/judge/compare/verdict.ts';
import { normalQuantile } from '../../../../src/domain/judge/intervals/distributions/normal.ts';
import type { Uncertainty } from '../../../../src/domain/judge/intervals/uncertainty.ts';

/** A gain that is normal around an estimate. */
const gained = (estimate: number, error: number): { gain: Uncertainty; isSame: boolean } => ({
  gain: {
    ...{ method: 'normal', caveat: null },
    bound: (confidence) => estimate + error * normalQuantile(confidence),
  },
  isSame: false,
});
const unbounded = (low: number, high: number) => ({
  gain: {
    ...{ method: 'none', caveat: null },
    bound: (confidence: number) => (confidence < 0.5 ? low : high),
  },
  isSame: false,
});

test.each([
  // The bounds at 95 % are 1.96 standard errors away.
  [0.02, 0.01, 0, 'better'],
  [0.0195, 0.01, 0, 'inconclusive'],
  [0.0195, 0.01, 0.001, 'not-worse'],
  [-0.02, 0.01, 0, 'worse'],
  [-0.0195, 0.01, 0, 'inconclusive'],
  [-0.02, 0.01, 0.03, 'worse'],
  [-0.02, 0.001, 0.03, 'not-worse'],
  [-0.03, 0.001, 0.03, 'worse'],
  [0, 0.01, 0.02, 'not-worse'],
  [0, 0.01, 0.0195, 'inconclusive'],
  [0, 0, 0, 'inconclusive'],
] as const)('a gain of %d ± %d with a margin of %d is %s', (estimate, error, margin, verdict) => {
  expect(decide(gained(estimate, error), margin, 0.95)).toBe(verdict);
});

test('more confidence decides less', () => {
  const gain = gained(0.02, 0.01);
  expect([0.9, 0.95, 0.99].map((one) => decide(gain, 0, one))).toEqual([
    'better',
    'better',
    'inconclusive',
  ]);
});

test('without an interval, or half of one, only what is known is said', () => {
  expect(decide({ gain: null, isSame: false }, 1, 0.95)).toBe('inconclusive');
  expect(decide({ gain: null, isSame: true }, 0, 0.95)).toBe('not-worse');
  expect(decide(unbounded(Number.NEGATIVE_INFINITY, -0.1), 1, 0.95)).toBe('worse');
  expect(decide(unbounded(0.1, Number.POSITIVE_INFINITY), 1, 0.95)).toBe('better');
  expect(decide(unbounded(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY), 1, 0.95)).toBe(
    'inconclusive',
  );
  expect(decide(unbounded(Number.NaN, Number.NaN), 1, 0.95)).toBe('inconclusive');
});

test('a gain and its opposite: better turns into worse', () => {
  for (const estimate of [-0.05, -0.01, 0.01, 0.05]) {
    const opposite = { better: 'worse', worse: 'better', inconclusive: 'inconclusive' };
    const [there, back] = [estimate, -estimate].map((one) => decide(gained(one, 0.01), 0, 0.95));
    expect(back).toBe(opposite[there as keyof typeof opposite]);
  }
});

test.each([
  [0, 0.01, 0.02, 1, 'kept'],
  [0, 0.01, 0.01, 1, 'undecided'],
  [-0.04, 0.01, 0.02, 1, 'broken'],
  [-0.02, 0.01, 0.02, 1, 'undecided'],
  // Of four guards each has a quarter of the error: 2.5 standard errors instead of 1.96.
  [-0.042, 0.01, 0.02, 4, 'undecided'],
  [-0.046, 0.01, 0.02, 4, 'broken'],
  [0, 0.01, 0.02, 4, 'kept'],
] as const)(
  'a guard: gain %d ± %d, margin %d, one of %d, is %s',
  (estimate, error, margin, guards, outcome) => {
    expect(decideGuard(gained(estimate, error), margin, { confidence: 0.95, guards })).toBe(
      outcome,
    );
  },
);

test('a guard without a margin or an interval is undecided, of equal models it is kept', () => {
  expect(decideGuard(gained(1, 0.1), null, { confidence: 0.95 })).toBe('undecided');
  expect(decideGuard({ gain: null, isSame: false }, 1, { confidence: 0.95 })).toBe('undecided');
  expect(decideGuard({ gain: null, isSame: true }, 0, { confidence: 0.95 })).toBe('kept');
});

test('the p-value of being no worse is half at the margin, and small where it is worse', () => {
  expect(pNoWorse(gained(-0.02, 0.01).gain, 0.02)).toBeCloseTo(0.5, 8);
  expect(pNoWorse(gained(-0.04, 0.01).gain, 0.02)).toBeCloseTo(0.02275, 5);
  expect(pNoWorse(gained(0.02, 0.01).gain, 0)).toBeCloseTo(0.97725, 5);
});
