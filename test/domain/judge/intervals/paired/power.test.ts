import { expect, test } from '@jest/globals';
import { pairedChanges } from '../../../../../src/domain/judge/compare/difference.ts';
import { normalQuantile } from '../../../../../src/domain/judge/intervals/distributions/normal.ts';
import { studentQuantile } from '../../../../../src/domain/judge/intervals/distributions/student.ts';
import { linearOf } from '../../../../../src/domain/judge/intervals/paired/linear.ts';
import { pairOf } from '../../../../../src/domain/judge/intervals/paired/pair.ts';
import { planRows } from '../../../../../src/domain/judge/intervals/paired/plan.ts';
import { detectable, needed } from '../../../../../src/domain/judge/intervals/paired/power.ts';
import type { Uncertainty } from '../../../../../src/domain/judge/intervals/uncertainty.ts';
import { ask, binaryPair, metricOf, plan, regressionPair } from './models.ts';

const normal = (estimate: number, error: number): Uncertainty => ({
  ...{ method: 'normal', caveat: null },
  bound: (confidence) => estimate + error * normalQuantile(confidence),
});

/** Examples by Hoeffding and by Bennett in ease.ml/ci (Renggli et al. 2019), for its condition on a difference. */
const easeml = {
  hoeffding: (epsilon: number, delta: number, uses: number) =>
    (4 * Math.log((2 * uses) / delta)) / (2 * epsilon ** 2),
  bennett: (epsilon: number, delta: number, differing: number, uses: number) => {
    const u = epsilon / differing;
    const h = (1 + u) * Math.log(1 + u) - u;
    return (Math.log(uses) - Math.log(delta / 4)) / (differing * h);
  },
};

test('what can be told is what the interval reaches and the power asked for', () => {
  expect(detectable(normal(0.3, 0.01), 0.95, 0.9)).toBeCloseTo((1.959964 + 1.281552) * 0.01, 8);
  expect(detectable(normal(-2, 0.01), 0.95, 0.5)).toBeCloseTo(0.01959964, 8);
});

test('an error of few degrees of freedom makes what can be told larger, as often as it says', () => {
  const student = (freedom: number): Uncertainty => ({
    ...{ method: 't', caveat: null, freedom },
    bound: (confidence) => 0.01 * studentQuantile(confidence, freedom),
  });
  const freedoms = [5, 8, 20, 200];
  const told = freedoms.map((freedom) => detectable(student(freedom), 0.95, 0.9) / 0.01);
  const [found] = ask(['assurance', { freedoms, told, confidence: 0.95 }]) as [number[]];
  for (const power of found) expect(Math.abs(power - 0.9)).toBeLessThan(0.01);
  expect(told).toEqual(told.toSorted((a, b) => b - a));
  expect(detectable(student(1), 0.95)).toBe(Infinity);
  expect(told.at(-1)! / (1.959964 + 1.281552)).toBeLessThan(1.02);
});

test('one large error does not hide that every other one is half as large', () => {
  const [champion] = regressionPair(400);
  if (champion.task !== 'regression') throw new Error('regression');
  const { labels } = champion;
  const off = labels.map((_, row) => (row === 7 ? 40 : Math.sin(row)));
  const said = (share: number) => ({
    ...champion,
    predictions: labels.map((label, row) => label + share * off[row]!),
  });
  const [change] = pairedChanges(said(1), said(0.5), [metricOf(champion, 'mae')], plan);
  expect(change!.gain!.bound(0.025)).toBeGreaterThan(0);
});

test('what settles a verdict: as many more examples as the interval must shrink', () => {
  const seen = (estimate: number, error = 0.01) => ({
    ...{ estimate, gain: normal(estimate, error), n: 1000, margin: 0.005, confidence: 0.95 },
  });
  const rows = 1000 * ((3.241515 * 0.01) / 0.007) ** 2;
  expect(needed(seen(0.002))).toBe(Math.ceil(rows / 1000) * 1000);
  expect(needed(seen(-0.02))).toBe(Math.ceil((1000 * 1.6207577 ** 2) / 100) * 100);
  expect(needed({ ...seen(0), margin: 0 })).toBeNull();
  expect(needed({ ...seen(1e-9), margin: 0 })).toBeNull();
  const open = { ...normal(0, 1), bound: (share: number) => (share < 0.5 ? -Infinity : 1) };
  expect(needed({ ...seen(0.002), gain: open })).toBeNull();
  expect(needed(seen(0.1, 0.001))).toBeGreaterThan(1000);
});

test('rows for a difference of accuracy: a normal difference of shares, at the power stated', () => {
  const aim = { metric: 'accuracy', difference: 0.01, differing: 0.1 };
  const { rows, assumptions } = planRows(aim);
  const z = 1.959964 + 1.281552;
  expect(rows).toBe(Math.ceil((z ** 2 * (0.1 - 0.0001)) / 0.0001 / 1000) * 1000);
  expect(assumptions.join('; ')).toMatch(/0\.1 of the examples.*groups/);
  const fifty = planRows({ ...aim, evaluations: 50 });
  expect(fifty.rows).toBe(21_000);
  expect(fifty.assumptions[0]).toBe(
    '50 candidates are judged on them, none chosen by what an earlier answer said; each at a confidence of 99.9%',
  );
  expect(planRows({ ...aim, metric: 'recall', positives: 0.1 }).rows).toBeGreaterThan(9 * rows);
  expect(planRows({ ...aim, metric: 'mae', sd: 0.5 }).rows).toBe(27_000);
});

test.each(['balanced_accuracy', 'precision', 'recall', 'accuracy'])(
  'the rows planned for %s are those whose error the interval has, and not many more',
  (name) => {
    const [champion, candidate] = binaryPair(4000);
    const metric = metricOf(candidate, name);
    const { error, estimate } = linearOf(pairOf(champion, candidate, [metric]), metric)!;
    const shareOf = (values: ArrayLike<number>, is: (value: number, row: number) => boolean) =>
      Array.from(values).filter(is).length / values.length;
    const positives = shareOf(
      (name === 'precision' ? candidate.predictions : candidate.labels)!,
      (one) => one === 1,
    );
    const old = champion.predictions as Int32Array;
    const differing = shareOf(candidate.predictions!, (one, row) => one !== old[row]);
    const difference = (1.959964 + 1.281552) * error;
    const planned = planRows({ metric: name, difference, differing, positives });
    expect(Math.abs(estimate)).toBeLessThan(differing);
    expect(planned.rows / 4000).toBeGreaterThan(0.6);
    expect(planned.rows / 4000).toBeLessThan(2);
  },
);

test('rows for an area: the variance of Hanley and McNeil', () => {
  const aim = { metric: 'roc_auc', difference: 0.02, champion: 0.8, correlation: 0.5 };
  const square = (a: number) => [a / (2 - a) - a * a, (2 * a * a) / (1 + a) - a * a] as const;
  const variance = (a: number) => 2 * (square(a)[0] + square(a)[1]);
  const [old, young] = [variance(0.8), variance(0.82)];
  const rows = ((old + young - Math.sqrt(old * young)) * (1.959964 + 1.281552) ** 2) / 0.02 ** 2;
  expect(planRows(aim).rows / rows).toBeGreaterThan(1);
  expect(planRows(aim).rows / rows).toBeLessThan(1.1);
  expect(planRows({ ...aim, positives: 0.05 }).rows).toBeGreaterThan(3 * rows);
});

test('the figures of ease.ml/ci, and what a paired interval tells beside them', () => {
  expect(Math.floor(easeml.bennett(0.01, 0.0001, 0.1, 32))).toBe(29_047);
  const table = [
    [500, 0.169, 0.061, 0.042],
    [2000, 0.085, 0.029, 0.021],
    [10_000, 0.038, 0.013, 0.0093],
  ] as const;
  const z = -normalQuantile(0.05 / 32);
  for (const [n, hoeffding, bennett, paired] of table) {
    expect(n / easeml.hoeffding(hoeffding, 0.05, 32)).toBeCloseTo(1, 1);
    expect(n / easeml.bennett(bennett, 0.05, 0.1, 32)).toBeCloseTo(1, 1);
    expect(z * Math.sqrt(0.1 / n)).toBeCloseTo(paired, 3);
  }
  const aim = { metric: 'accuracy', difference: 0.021, differing: 0.1, evaluations: 32 };
  const half = planRows({ ...aim, confidence: 0.9, power: 0.5 });
  expect(half.rows / 2000).toBeCloseTo(1, 1);
  expect(half.rows).toBeLessThan(easeml.bennett(0.021, 0.05, 0.1, 32) / 1.8);
});

test('what cannot be planned is refused with what is allowed', () => {
  const aim = { metric: 'accuracy', difference: 0.01 };
  for (const [wrong, message] of [
    [{ difference: 0 }, /difference: found "0"; allowed: a number above 0/],
    [{ difference: Number.NaN }, /difference/],
    [{ evaluations: 1.5 }, /whole number/],
    [{ confidence: 1 }, /between 0 and 1/],
    [{ differing: 0.005 }, /cannot differ by 0.01/],
    [{ metric: 'f1' }, /give sd/],
  ] as const)
    expect(() => planRows({ ...aim, ...wrong })).toThrow(message);
});
