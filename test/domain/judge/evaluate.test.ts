import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { evaluate } from '../../../src/domain/judge/evaluate.ts';
import { readExamples } from '../../../src/domain/judge/examples/read.ts';
import { judge } from '../../../src/domain/judge/gate/gate.ts';
import { parseRule } from '../../../src/domain/judge/gate/rule.ts';
import { measured as shape } from '../../../src/domain/records/evaluation.ts';
import { model, plan, spec } from './models.ts';
import { tableFrom } from './tables.ts';

const measured = evaluate(readExamples(model(600, 0.4), spec), plan);

test('every metric has a value inside its interval, on all and on each slice', () => {
  const estimates = [measured, ...measured.slices.filter(({ n }) => n >= 50)].flatMap(
    ({ metrics }) => Object.values(metrics),
  );
  expect(estimates.length).toBe(33);
  for (const { value, low, high, reason } of estimates) {
    expect(reason).toBeNull();
    expect(low!).toBeLessThan(high!);
    expect(value!).toBeGreaterThanOrEqual(low!);
    expect(value!).toBeLessThanOrEqual(high!);
  }
});

test('the slices add up to the whole, and a small one has values without intervals', () => {
  expect(measured.slices.map(({ value }) => value)).toEqual(['moon', 'north', 'south']);
  expect(measured.slices.reduce((sum, { n }) => sum + n, 0)).toBe(600);
  const [moon] = measured.slices;
  expect(moon!.n).toBeLessThan(50);
  expect(moon!.metrics.accuracy).toMatchObject({
    low: null,
    high: null,
    reason: 'no interval from fewer than 50 examples',
  });
});

test('what is measured is a valid part of the record, after JSON too', () => {
  const parsed = z.strictObject(shape).parse(JSON.parse(JSON.stringify(measured)));
  expect(parsed).toEqual(measured);
});

test('one class only, or no score: undefined with the reason, and no gate passes', () => {
  const label = Array.from({ length: 80 }, () => 0);
  const table = tableFrom({
    id: label.map((_, row) => row),
    region: label,
    label,
    prediction: label,
  });
  const { metrics, slices, ...rest } = evaluate(
    readExamples(table, { ...spec, score: undefined }),
    plan,
  );
  expect(metrics.recall).toMatchObject({ value: null, n: 80, reason: 'no label is positive' });
  expect(metrics.roc_auc).toMatchObject({
    value: null,
    n: null,
    reason: 'it needs a score column',
  });
  expect(metrics.accuracy).toMatchObject({ value: 1, low: 1, high: 1 });
  for (const rule of ['recall >= 0', 'roc_auc >= 0', 'mcc <= 1', 'recall >= 0 on region'])
    expect(judge(parseRule(rule, 'gate'), { metrics, slices, ...rest }).passed).toBe(false);
});

test('rare positives: no interval rather than one of the resamples that happen to have some', () => {
  const label = Array.from({ length: 200 }, (_, row) => Number(row < 2));
  const score = label.map((one, row) => (one + row / 200) / 2);
  const table = tableFrom({
    id: label.map((_, row) => row),
    region: label,
    label,
    prediction: label,
    score,
  });
  const { metrics } = evaluate(readExamples(table, spec), plan);
  expect(metrics.roc_auc).toMatchObject({
    low: null,
    reason: 'no interval: in too many resamples the labels are all of one class',
  });
});
