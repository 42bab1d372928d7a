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
  expect(estimates.length).toBe(42);
  for (const { value, low, high } of estimates) {
    expect(low!).toBeLessThan(high!);
    expect(value!).toBeGreaterThanOrEqual(low!);
    expect(value!).toBeLessThanOrEqual(high!);
  }
});

test('the slices add up to the whole, and a small one says how little it rests on', () => {
  expect(measured.slices.map(({ value }) => value)).toEqual(['moon', 'north', 'south']);
  expect(measured.slices.reduce((sum, { n }) => sum + n, 0)).toBe(600);
  const [moon] = measured.slices;
  expect(moon!.n).toBeLessThan(50);
  expect(moon!.metrics.accuracy).toMatchObject({
    method: 'Wilson',
    reason: `the interval may not hold what it promises: there are only ${moon!.n} examples`,
  });
  expect(moon!.metrics.mcc).toMatchObject({
    ...{ low: null, high: null, method: null },
    reason: 'no interval from fewer than 20 examples',
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
  expect(metrics.accuracy).toMatchObject({ value: 1, high: 1 });
  expect(metrics.accuracy!.low).toBeCloseTo(0.954, 3);
  for (const rule of ['recall >= 0', 'roc_auc >= 0', 'mcc <= 1', 'recall >= 0 on region'])
    expect(judge(parseRule(rule, 'gate'), { metrics, slices, ...rest }).passed).toBe(false);
});

test('rare positives, all at the top: a bound by the two that there are, which says so', () => {
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
  expect(metrics.roc_auc!.low).toBeCloseTo(Math.sqrt(0.025), 9);
  expect(metrics.roc_auc!.reason).toContain('a class has only 2 examples');
});

test('a metric with a parameter is there when it is asked for', () => {
  const { metrics } = evaluate(readExamples(model(300, 0.4), spec), plan, ['precision@10%']);
  const { value, low, high } = metrics['precision@10%']!;
  expect(low!).toBeLessThanOrEqual(value!);
  expect(high!).toBeGreaterThanOrEqual(value!);
});
