import { expect, test } from '@jest/globals';
import {
  betaCdf,
  betaQuantile,
} from '../../../../../src/domain/judge/intervals/distributions/beta.ts';
import {
  normalCdf,
  normalQuantile,
} from '../../../../../src/domain/judge/intervals/distributions/normal.ts';
import {
  studentCdf,
  studentQuantile,
} from '../../../../../src/domain/judge/intervals/distributions/student.ts';
import { runPython } from '../../python.ts';

const zs = [-8, -5, -1.96, -0.5, -1e-4, 0, 1e-4, 0.3, 1, 1.96, 5];
const ps = [1e-6, 0.001, 0.025, 0.05, 0.3, 0.4999, 0.5, 0.5001, 0.8, 0.975, 0.999999];
const freedoms = [1, 1.01, 1.4, 2, 2.5, 4, 10.5, 30, 301, 1000, 5000, 999_999];
const betas = [
  [1, 1],
  [0.5, 0.5],
  [2, 30],
  [30, 2],
  [150, 50],
  [99_000, 1001],
] as [number, number][];

const theirs = runPython('intervals/distributions/distributions.py', {
  ...{ zs, ps, freedoms, betas },
}) as {
  normalCdf: number[];
  normalQuantile: number[];
  studentCdf: number[][];
  studentQuantile: number[][];
  betaCdf: number[][];
  betaQuantile: number[][];
};

function expectAlike(ours: number[], expected: number[], digits: number): void {
  for (const [index, value] of ours.entries())
    expect(Math.abs(value - expected[index]!)).toBeLessThanOrEqual(
      digits * Math.abs(expected[index]!) + 1e-15,
    );
}

test('normal distribution and its quantiles, to 1e-12', () => {
  expectAlike(zs.map(normalCdf), theirs.normalCdf, 1e-12);
  expectAlike(ps.map(normalQuantile), theirs.normalQuantile, 1e-12);
  expect([0, 1].map(normalQuantile)).toEqual([-Infinity, Infinity]);
  expect(normalQuantile(1.1)).toBeNaN();
});

test.each(freedoms.map((freedom, index) => [freedom, index]))(
  't of %d degrees, to 1e-9',
  (freedom, index) => {
    expectAlike(
      zs.map((z) => studentCdf(z, freedom)),
      theirs.studentCdf[index]!,
      1e-9,
    );
    expectAlike(
      ps.map((p) => studentQuantile(p, freedom)),
      theirs.studentQuantile[index]!,
      1e-9,
    );
  },
);

test.each(betas.map(([a, b], index) => [a, b, index]))(
  'beta of %d and %d, to 1e-9',
  (a, b, index) => {
    expectAlike(
      ps.map((p) => betaCdf(p, a, b)),
      theirs.betaCdf[index]!,
      1e-9,
    );
    expectAlike(
      ps.map((p) => betaQuantile(p, a, b)),
      theirs.betaQuantile[index]!,
      1e-9,
    );
  },
);

test('t of ten million degrees is the normal', () => {
  expect(studentQuantile(0.01, 1e7)).toBe(normalQuantile(0.01));
  expect(studentCdf(-2, 1e8)).toBe(normalCdf(-2));
  expect([0, 1].map((p) => studentQuantile(p, 3))).toEqual([-Infinity, Infinity]);
});
