import { expect, test } from '@jest/globals';
import {
  apply,
  defaultPolicy,
  explainPolicy,
  parsePolicy,
} from '../../../../src/domain/judge/compare/policy.ts';
import { verdicts } from '../../../../src/domain/records/comparison.ts';

const where = 'mlops.yml:7:3 compare.policy';

test('by default what is better or not worse passes, and the first; the rest fails', () => {
  expect(verdicts.filter((verdict) => apply(defaultPolicy, verdict, false).passed)).toEqual([
    'first',
    'better',
    'not-worse',
  ]);
});

test('a table changes what it names', () => {
  const policy = parsePolicy({ inconclusive: 'review', 'not-worse': 'fail' }, where);
  expect(policy).toEqual({ ...defaultPolicy, inconclusive: 'review', 'not-worse': 'fail' });
  expect(apply(policy, 'inconclusive', false)).toEqual({ action: 'review', passed: false });
  expect(parsePolicy({}, where)).toEqual(defaultPolicy);
});

test.each([
  [{ inconclusve: 'pass' }, /compare\.policy: found "inconclusve"; did you mean "inconclusive"/],
  [{ better: 'allow' }, /compare\.policy better: found "allow"; allowed: pass, fail, review/],
  [{ better: null }, /better: found "null"; allowed/],
  [{ better: ['pass'] }, /better: found .*; allowed/],
  [['pass'], /compare\.policy: found .*; allowed: a table/],
  ['pass', /found .*; allowed: a table/],
  [null, /found "null"; allowed: a table/],
  [undefined, /found "nothing"; allowed: a table/],
  [{ __proto__: null, toString: 'pass' }, /found "toString"/],
])('%j is refused', (table, message) => {
  expect(() => parsePolicy(table, where)).toThrow(message);
});

test('what could not be compared never passes, whatever the policy', () => {
  const lenient = parsePolicy({ inconclusive: 'pass', worse: 'pass', better: 'pass' }, where);
  for (const verdict of verdicts)
    expect(apply(lenient, verdict, true)).toEqual({ action: 'fail', passed: false });
  expect(apply(parsePolicy({ inconclusive: 'review' }, where), 'inconclusive', true).action).toBe(
    'review',
  );
});

test('what the policy did is said where it is not the default', () => {
  const policy = parsePolicy(
    { inconclusive: 'pass', better: 'review', 'not-worse': 'fail' },
    where,
  );
  expect(explainPolicy(policy, 'worse', false)).toBe('');
  expect(explainPolicy(policy, 'inconclusive', false)).toMatch(
    /policy for inconclusive lets it pass/,
  );
  expect(explainPolicy(policy, 'better', false)).toMatch(/policy for better asks for a review/);
  expect(explainPolicy(policy, 'not-worse', false)).toMatch(/fails it/);
  expect(explainPolicy(policy, 'inconclusive', true)).toMatch(/never what could not be compared/);
});
