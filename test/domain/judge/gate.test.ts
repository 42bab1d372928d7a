import { expect, test } from '@jest/globals';
import { type Evidence, judge, judgeAll } from '../../../src/domain/judge/gate/gate.ts';
import { parseRule } from '../../../src/domain/judge/gate/rule.ts';
import type { Estimate } from '../../../src/domain/records/evaluation.ts';

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
  metrics: {
    roc_auc: estimate(0.81),
    brier: estimate(0.12),
    precision: estimate(null, 1000, 'no prediction is positive'),
    broken: estimate(Number.NaN),
    endless: estimate(Number.POSITIVE_INFINITY),
    tiny: estimate(1, 12),
    'val.f1': estimate(0.7, null),
    negative_r2: estimate(-0.5),
    zero: estimate(0),
  },
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
