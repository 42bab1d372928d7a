import { expect, test } from '@jest/globals';
import { type Evidence, judge, judgeAll } from '../../../../src/domain/judge/gate/gate.ts';
import { parseRule } from '../../../../src/domain/judge/gate/rule.ts';
import type { Estimate } from '../../../../src/domain/records/evaluation.ts';

const estimate = (
  value: number | null,
  n: number | null = 1000,
  reason: string | null = null,
): Estimate => ({
  value,
  low: value === null ? null : value - 0.02,
  high: value === null ? null : value + 0.02,
  n,
  direction: 'higher',
  method: null,
  reason,
});

const slice = (value: string, n: number, recall: number | null) => ({
  column: 'region',
  value,
  n,
  metrics: { recall: estimate(recall, n, recall === null ? 'no label is positive' : null) },
});

const evidence: Evidence = {
  method: { resamples: 2000, seed: 1, confidence: 0.95 },
  minimumRows: 50,
  data: { rows: 1000 },
  metrics: {
    roc_auc: estimate(0.81),
    brier: estimate(0.12),
    precision: estimate(null, 1000, 'no prediction is positive'),
    broken: estimate(Number.NaN),
    endless: estimate(Number.POSITIVE_INFINITY),
    tiny: estimate(1, 12),
    'val.f1': { ...estimate(0.7, null), low: null, high: null },
    negative_r2: estimate(-0.5),
    zero: estimate(0),
  },
  rangeOf: (metric) => (metric === 'val.f1' ? null : [-1, 1]),
  slices: [slice('north', 400, 0.7), slice('south', 90, 0.55), slice('moon', 3, 0)],
};

const verdict = (text: string, given: Evidence = evidence) => judge(parseRule(text, 'gate'), given);

/** Mistakes that other gates are known to make, and each other way in which nothing is known. */
const neverPass: [string, string, RegExp][] = [
  ['a NaN candidate', 'broken >= 0.5', /undefined/],
  ['a NaN, whatever the operator', 'broken <= 0.5', /undefined/],
  ['a NaN that is not equal to the bar', 'broken != 0.5', /undefined/],
  ['an infinity', 'endless >= 0.5', /undefined/],
  ['an undefined metric', 'precision >= 0', /undefined: no prediction is positive/],
  ['an undefined metric, lower is better', 'precision <= 1', /undefined/],
  ['a metric that is not there', 'specificity >= 0', /unknown metric "specificity"/],
  ['a misspelt name', 'roc_acu >= 0.5', /unknown metric "roc_acu"; did you mean "roc_auc"\?/],
  ['a name of an object method', 'toString != 1', /unknown metric/],
  ['too few examples', 'tiny >= 0.5', /on 12 examples; 50 are needed/],
  ['a negative value under a bar of 0', 'negative_r2 >= 0', /-0\.5, not >= 0/],
  ['a value of zero under a bar', 'zero > 0', /0, not > 0/],
  [
    'a slice column that is not there',
    'recall >= 0 on regions',
    /no slice "regions"; did you mean "region"/,
  ],
  ['a slice value that has vanished', 'recall >= 0 on region=west', /no example has region=west/],
  [
    'a slice value with too few rows',
    'recall >= 0 on region=moon',
    /too few examples: region=moon \(3\)/,
  ],
  [
    'one bad slice value of many',
    'recall >= 0.6 on region',
    /region=south: recall is 0\.55, not >= 0\.6/,
  ],
  ['an unknown metric on a slice', 'f1 >= 0 on region', /unknown metric "f1"/],
  [
    'one vanished slice of several',
    'recall >= 0 on region, plan',
    /no slice "plan"; did you mean|no slice "plan"; known: region/,
  ],
  ['NaN between two ends', 'broken between 0 and 1', /undefined/],
  ['a value beside two ends', 'zero between 0.1 and 0.2', /0, not between 0\.1 and 0\.2/],
  ['a value on which nothing is sure', 'val.f1 >= 0 with confidence 95%', /no bound at 95%/],
  ['an undefined metric with confidence', 'precision >= 0 with confidence 95%', /undefined/],
  ['a handful of points with confidence', 'tiny >= 0 with confidence 95%', /50 are needed/],
  ['a bound below the bar', 'roc_auc >= 0.8 with confidence 95%', /at least 0\.79, not >= 0\.8/],
  ['one bound beside two ends', 'roc_auc between 0.8 and 0.9 with confidence 90%', /not between/],
  ['an interval that is not sure enough', 'roc_auc >= 0.1 with confidence 99%', /no bound at 99%/],
  ['fewer examples than asked for', 'at least 1001 examples', /1000 examples, not at least 1001/],
  [
    'fewer examples of a value',
    'at least 50 examples on region',
    /region=moon: 3 examples, not at least 50/,
  ],
  ['a percentage without its sign', 'roc_auc <= 80', /80 is no bar for it: roc_auc lies between/],
  ['an end beyond all values', 'roc_auc between 0.5 and 2', /2 is no bar for it/],
  ['examples of a value that vanished', 'at least 1 examples on region=west', /no example has/],
];

test.each(neverPass)('%s never passes', (_, rule, reason) => {
  const { passed, reason: given } = verdict(rule);
  expect(given).toMatch(reason);
  expect(passed).toBe(false);
});

test('an undefined slice value fails and the others do not hide it', () => {
  const slices = [slice('north', 400, 0.9), slice('south', 90, null)];
  const judged = verdict('recall >= 0.5 on region', { ...evidence, slices });
  expect(judged).toMatchObject({ passed: false, value: null });
  expect(judged.reason).toMatch(/south: recall is undefined: no label is positive/);
});

test('without predictions there are no examples to count', () => {
  const judged = verdict('at least 1 examples', { ...evidence, data: null });
  expect(judged).toMatchObject({ passed: false, reason: expect.stringMatching(/no predictions/) });
});

test('why a metric that was asked for cannot be had is told', () => {
  const refused = new Map([['recall[frod]', 'there is no class "frod"; did you mean "fraud"?']]);
  const judged = verdict('recall[frod] >= 0', { ...evidence, refused });
  expect(judged).toMatchObject({ passed: false, reason: refused.get('recall[frod]') });
});

test('no metrics at all is no pass', () => {
  expect(verdict('f1 >= 0', { ...evidence, metrics: {}, slices: [] })).toMatchObject({
    passed: false,
    reason: 'unknown metric "f1"; there are no metrics',
  });
});

test('what holds passes, with its value and the doubt about it', () => {
  expect(verdict('roc_auc >= 80%')).toEqual({
    rule: 'roc_auc >= 80%',
    passed: true,
    value: 0.81,
    reason: 'roc_auc is 0.81, >= 0.8; its 95% interval 0.79 to 0.83 holds the bar',
  });
  expect(verdict('brier <= 0.2').reason).toBe('brier is 0.12, <= 0.2');
  expect(verdict('val.f1 > 0.6').passed).toBe(true);
  expect(verdict('zero = 0').passed).toBe(true);
});

test('with confidence the bound is judged, from the interval that is sure enough', () => {
  expect(verdict('roc_auc >= 0.75 with confidence 95%')).toMatchObject({
    passed: true,
    value: 0.81,
    reason: 'roc_auc is 0.81, with 95% confidence at least 0.79, >= 0.75',
  });
  expect(verdict('brier <= 0.15 with confidence 97.5%').passed).toBe(true);
  expect(verdict('roc_auc between 0.7 and 0.9 with confidence 95%').reason).toBe(
    'roc_auc is 0.81, with 95% confidence at least 0.79 and at most 0.83, between 0.7 and 0.9',
  );
});

test('where bounds can be had at any confidence, those decide, on slices too', () => {
  const asked: unknown[] = [];
  const boundsOf: Evidence['boundsOf'] = (metric, slice, confidence) => {
    asked.push([metric, slice?.value ?? null, confidence]);
    return slice?.value === 'south' ? { low: 0.45, high: 0.6 } : { low: 0.6, high: 0.8 };
  };
  const given = { ...evidence, boundsOf };
  expect(verdict('roc_auc >= 0.55 with confidence 99%', given).passed).toBe(true);
  expect(verdict('recall >= 0.5 on region with confidence 90%', given)).toMatchObject({
    passed: false,
    reason: expect.stringMatching(/^region=south: .*at least 0\.45, not >= 0\.5/),
  });
  expect(asked).toEqual([
    ['roc_auc', null, 0.99],
    ['recall', 'north', 0.9],
    ['recall', 'south', 0.9],
  ]);
});

test('a bound on one side is enough when only that side is asked for', () => {
  const given = { ...evidence, boundsOf: () => ({ low: 0.7, high: null }) };
  expect(verdict('roc_auc >= 0.6 with confidence 95%', given).passed).toBe(true);
  expect(verdict('roc_auc <= 0.9 with confidence 95%', given)).toMatchObject({
    passed: false,
    reason: expect.stringMatching(/without an upper bound/),
  });
});

test('the change from the champion is left to the comparison', () => {
  const rule = parseRule('roc_auc change from champion >= -1%', 'gate');
  expect(judge(rule, evidence)).toMatchObject({ passed: null, value: null });
  expect(judgeAll([rule], evidence).passed).toBe(true);
});

test('on a slice the value nearest to the bar is told, and what was not judged', () => {
  expect(verdict('recall >= 0.5 on region')).toMatchObject({
    passed: true,
    value: 0.55,
    reason: expect.stringMatching(
      /^region=south: .*not judged, too few examples: region=moon \(3\)$/,
    ),
  });
});

test('a gate passes when each rule does', () => {
  const gate = (...rules: string[]) =>
    judgeAll(
      rules.map((rule) => parseRule(rule, 'gate')),
      evidence,
    ).passed;
  expect([gate(), gate('zero = 0'), gate('zero = 0', 'broken = 0')]).toEqual([true, true, false]);
});
