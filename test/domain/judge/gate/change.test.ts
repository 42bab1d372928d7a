import { expect, test } from '@jest/globals';
import { type ChangeEvidence, judgeChanges } from '../../../../src/domain/judge/gate/change.ts';
import { parseRule } from '../../../../src/domain/judge/gate/rule.ts';
import type { Difference } from '../../../../src/domain/records/comparison.ts';

const difference = (
  metric: string,
  champion: number | null,
  candidate: number | null,
  n: number | null = 1000,
): Difference => {
  const change = champion === null || candidate === null ? null : candidate - champion;
  const [low, high] = change === null ? [null, null] : [change - 0.01, change + 0.01];
  const rest = { p: null, method: null, reason: null, n };
  return { metric, direction: null, champion, candidate, difference: change, low, high, ...rest };
};

const part = (value: string, n: number, candidate: number) => ({
  ...{ column: 'region', value, n },
  metrics: [difference('f1', 0.5, candidate, n)],
});

const evidence: ChangeEvidence = {
  metrics: [
    difference('f1', 0.5, 0.495),
    difference('r2', -0.5, -0.4),
    difference('zero', 0, 0.001),
    difference('broken', 0.5, Number.NaN),
    difference('lost', 0.5, null),
    difference('new', null, 0.5),
    difference('tiny', 0.5, 0.9, 12),
    { ...difference('given', 0.5, 0.9, null), low: null, high: null },
  ],
  parts: [part('north', 400, 0.5), part('south', 90, 0.45), part('moon', 3, 0.1)],
  minimumRows: 50,
  rangeOf: (metric) => (metric === 'f1' ? [0, 1] : null),
  confidence: 0.95,
  obstacle: null,
};

const verdict = (text: string, given: ChangeEvidence | null = evidence) =>
  judgeChanges([parseRule(text, 'gate')], given).rules[0]!;

/** Mistakes that relative gates are known to make. */
const neverPass: [string, string, RegExp][] = [
  ['a NaN candidate', 'broken change from champion >= -50%', /candidate is undefined/],
  ['a NaN candidate, two-sided', 'broken change from champion within 100%', /undefined/],
  ['a share of a negative champion', 'r2 change from champion >= -10%', /means nothing/],
  ['a share of a champion of 0', 'zero change from champion >= -10%', /champion's 0 means nothing/],
  ['a share beside a number', 'zero change from champion within 0.1 and 2%', /means nothing/],
  ['a change of 0 that is asked for', 'lost change from champion >= 0', /candidate is undefined/],
  ['a metric that the champion lacks', 'new change from champion >= 0', /champion is undefined/],
  ['a metric that disappeared', 'lost change from champion <= 1', /candidate is undefined/],
  ['a metric on neither side', 'auc change from champion >= -1', /unknown metric "auc"/],
  ['a misspelt metric', 'f2 change from champion >= -1', /did you mean "f1"/],
  ['a handful of points', 'tiny change from champion >= 0', /on 12 examples; 50 are needed/],
  ['a loss beyond the limit', 'f1 change from champion >= -0.5%', /-0\.005 from 0\.5, not >= /],
  ['a gain beyond both sides', 'given change from champion within 0.1', /not between -0\.1 and/],
  [
    'the narrower of two limits',
    'f1 change from champion within 0.01 and 0.1%',
    /between -0\.0005 and \+0\.0005/,
  ],
  ['a bound below the limit', 'f1 change from champion >= -1% with confidence 95%', /at least -0/],
  ['no interval', 'given change from champion >= 0 with confidence 95%', /no bound at 95%/],
  ['surer than the interval', 'f1 change from champion >= -1 with confidence 99%', /no bound/],
  [
    'a percentage without its sign',
    'f1 change from champion >= -2',
    /-2 is no limit: f1 cannot change by more than 1/,
  ],
  ['an empty range', 'f1 change from champion between 50% and 0.1', /nothing lies between/],
  ['one slice that lost', 'f1 change from champion >= -0.01 on region', /region=south: /],
  ['a slice that vanished', 'f1 change from champion >= -1 on plan', /no slice "plan"/],
  ['a slice of a few', 'f1 change from champion >= -1 on region=moon', /too few examples/],
];

test.each(neverPass)('%s never passes', (_, rule, reason) => {
  const { passed, reason: given } = verdict(rule);
  expect(given).toMatch(reason);
  expect(passed).toBe(false);
});

test.each([
  ['f1 change from champion >= -2%', /its 95% interval -0\.015 to 0\.005 holds the bar/],
  ['f1 change from champion within 0.01 and 2%', /f1 changed by -0\.005 from 0\.5, between -0\.01/],
  ['f1 change from champion >= -0.016 with confidence 97.5%', /at least -0\.015, >= -0\.016/],
  ['r2 change from champion > 0', /\+0\.1 from -0\.5/],
  ['zero change from champion between 0 and 0.01', /between 0 and \+0\.01/],
  ['f1 change from champion >= -0.06 on region', /not judged, too few examples: region=moon/],
])('%s passes', (rule, reason) => {
  expect(verdict(rule)).toMatchObject({ passed: true, reason: expect.stringMatching(reason) });
});

test('what cannot be compared never passes', () => {
  const judged = verdict('f1 change from champion >= -1', { ...evidence, obstacle: 'other data' });
  expect(judged).toMatchObject({ passed: false, reason: 'not comparable: other data' });
});

test('without a champion there is no change, and other rules are not its business', () => {
  const rules = ['f1 >= 0.9', 'f1 change from champion >= 0'].map((rule) => parseRule(rule, 'x'));
  expect(judgeChanges(rules, null)).toMatchObject({ passed: true, rules: [{ passed: true }] });
});
