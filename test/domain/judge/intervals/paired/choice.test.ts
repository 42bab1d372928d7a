import { expect, test } from '@jest/globals';
import { pairedChanges } from '../../../../../src/domain/judge/compare/difference.ts';
import type { Examples } from '../../../../../src/domain/judge/examples/examples.ts';
import { differenceOf } from '../../../../../src/domain/judge/intervals/paired/difference.ts';
import { intervalOf } from '../../../../../src/domain/judge/intervals/uncertainty.ts';
import { binaryPair, both, metricOf, plan, regressionPair } from './models.ts';

const told = (pair: readonly [Examples, Examples], name: string) =>
  pairedChanges(...pair, [metricOf(pair[1], name)], plan)[0]!.difference;

const groupsOf = (count: number, groups: number) =>
  Int32Array.from({ length: count }, (_, row) => row % groups);

test('each metric has a method that is named', () => {
  const pair = binaryPair(300);
  const named = ['accuracy', 'recall', 'precision', 'roc_auc', 'brier', 'ks'].map(
    (name) => told(pair, name).method,
  );
  expect(named).toEqual([
    'Bonett-Price, p by exact McNemar',
    'Bonett-Price, p by exact McNemar',
    'delta method on Bonett-Price counts, skewness-corrected t',
    'paired DeLong, skewness-corrected t',
    'paired differences, skewness-corrected t',
    'paired percentile bootstrap',
  ]);
  const grouped = both(pair, { groups: groupsOf(300, 30) });
  expect(told(grouped, 'accuracy').method).toMatch(/by groups/);
});

test('no interval, and why: too few, one example that decides, an undefined value', () => {
  expect(told(binaryPair(19), 'roc_auc')).toMatchObject({
    low: null,
    p: null,
    method: null,
    reason: 'no interval from fewer than 20 examples',
  });
  expect(told(both(binaryPair(300), { groups: groupsOf(300, 5) }), 'accuracy').reason).toBe(
    'no interval from fewer than 6 groups',
  );
  const rare = binaryPair(100).map((one) => ({
    ...one,
    labels: Int32Array.from({ length: 100 }, (_, row) => Number(row < 4)),
  })) as [Examples, Examples];
  expect(told(rare, 'roc_auc').reason).toBe('no interval from fewer than 5 examples of a class');
  expect(told(regressionPair(100), 'max_error').reason).toMatch(/a single example decides it/);
  const [champion, candidate] = binaryPair(100);
  const silent = { ...champion, scores: null } as Examples;
  expect(told([silent, candidate], 'ks').reason).toBe('the champion has no score column');
  const once = {
    ...champion,
    labels: Int32Array.from({ length: 100 }, (_, row) => Number(row === 3)),
  };
  expect(
    told([once, { ...candidate, labels: once.labels }] as [Examples, Examples], 'ks'),
  ).toMatchObject({
    high: null,
    reason: 'no bound: in too many resamples the labels are all of one class',
  });
  const never = { ...champion, predictions: new Int32Array(100) } as Examples;
  expect(told([never, candidate], 'precision').reason).toMatch(/undefined for the champion/);
});

test('what the interval may not hold is said: few groups, few examples that decide', () => {
  const grouped = both(binaryPair(300), { groups: groupsOf(300, 12) });
  expect(told(grouped, 'roc_auc').reason).toMatch(/only 12 groups/);
  expect(told(grouped, 'ks').reason).toMatch(/only 12 groups/);
  const [champion, candidate] = regressionPair(200);
  if (candidate.task !== 'regression') throw new Error('regression');
  const predictions = candidate.predictions.map((value, row) => (row === 7 ? value + 100 : value));
  expect(told([champion, { ...candidate, predictions }], 'rmse').reason).toMatch(
    /a few examples decide/,
  );
  expect(told([champion, candidate], 'rmse').reason).toBeNull();
});

test('examples that belong together make the interval wider', () => {
  const pair = binaryPair(400);
  const copied = Int32Array.from({ length: 400 }, (_, row) => Math.floor(row / 8) * 8);
  const alike = pair.map((one) => {
    if (one.task !== 'binary') throw new Error('binary');
    const same = <A extends Int32Array | Float64Array>(values: A) =>
      values.map((_, row) => values[copied[row]!]!) as A;
    return {
      ...one,
      labels: same(one.labels),
      predictions: same(one.predictions!),
      scores: same(one.scores!),
    };
  });
  const rows = [alike[0]!, alike[1]!] as const;
  const whole = both(rows, { groups: copied });
  for (const name of ['accuracy', 'f1', 'roc_auc', 'log_loss', 'ks']) {
    const width = (pair: readonly [Examples, Examples]) =>
      told(pair, name).high! - told(pair, name).low!;
    expect(width(whole)).toBeGreaterThan(1.8 * width(rows));
  }
});

test('many examples: random batches lie near the resamples', () => {
  const pair = binaryPair(10_500);
  const cut = (count: number) => both(pair, { groups: groupsOf(10_500, count) });
  const metric = metricOf(pair[1], 'ks');
  const batches = differenceOf(...pair, metric, plan);
  const resamples = differenceOf(...cut(9999), metric, plan);
  if ('reason' in batches || 'reason' in resamples) throw new Error('no interval');
  expect(batches.method).toBe("Student's t of 50 random batches");
  expect(resamples.method).toBe('paired percentile bootstrap');
  const [a, b] = [intervalOf(batches, 0.95), intervalOf(resamples, 0.95)];
  expect(told(pair, 'precision@4000').method).toBe('paired percentile bootstrap');
  const width = b.high! - b.low!;
  expect(Math.abs(a.low! - b.low!)).toBeLessThan(0.3 * width);
  expect(Math.abs(a.high! - b.high!)).toBeLessThan(0.3 * width);
});

test('two models whose examples are not matched are refused', () => {
  const [champion] = binaryPair(50);
  const [, candidate] = binaryPair(60);
  expect(() => told([champion, candidate], 'accuracy')).toThrow(RangeError);
});

test('two models that predict the same labels here are not surely the same', () => {
  const [model] = binaryPair(200);
  if (model.task !== 'binary') throw new Error('binary');
  const scores = model.scores!.map((score) => (score >= 0.5 ? 0.5 + score / 2 : score / 2));
  const calibrated: Examples = { ...model, scores };
  for (const name of ['accuracy', 'recall', 'f1', 'mcc']) {
    const metric = metricOf(model, name);
    const [change] = pairedChanges(model, calibrated, [metric], plan);
    expect(change!.isSame).toBe(false);
    expect(change!.difference).toMatchObject({ difference: 0, p: 1 });
    expect(change!.difference.low).toBeLessThan(-0.01);
    expect(change!.difference.high).toBeGreaterThan(0.01);
  }
  const [auc] = pairedChanges(model, calibrated, [metricOf(model, 'roc_auc')], plan);
  expect(auc!.isSame).toBe(true);
  const alone = (one: Examples) => ({ ...one, scores: null }) as Examples;
  const [same] = pairedChanges(alone(model), alone(calibrated), [metricOf(model, 'f1')], plan);
  expect(same!.isSame).toBe(true);
});

test('two models that find nothing are not surely the same', () => {
  const blind = binaryPair(100).map((one, at) => {
    if (one.task !== 'binary') throw new Error('binary');
    const wrong = one.labels.map((label, row) => Number(label === 0 && row % 50 === at));
    return { ...one, scores: null, predictions: wrong };
  });
  const { difference, low, high } = told([blind[0]!, blind[1]!], 'f1');
  expect(difference).toBe(0);
  expect(low).toBeLessThan(-0.02);
  expect(high).toBeGreaterThan(0.02);
});
