import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../../src/domain/smoke/answer.ts';
import { smokeCase } from '../../../src/domain/smoke/case.ts';
import { judgeCase } from '../../../src/domain/smoke/judge.ts';
import { differences } from '../../../src/domain/smoke/subset.ts';

function judge(expect: object, answer: Partial<{ status: number; body: string; error: string }>) {
  const smoke = smokeCase.parse({ name: 'a', request: { path: '/' }, expect });
  return judgeCase(smoke, { status: 200, body: '', milliseconds: 120, ...answer } as Answer)
    .problems;
}

test.each([
  [{}, {}, []],
  [{ status: 422 }, { status: 422 }, []],
  [{}, { status: 500, body: 'boom' }, ['expected status 200, got 500 with "boom"']],
  [{ json: { a: 1 } }, { body: '{"a": 1, "b": 2}' }, []],
  [{ json: { a: 1 } }, { body: '{"a": 2}' }, ['$.a: expected 1, got 2']],
  [{ json: { a: 1 } }, { body: '{}' }, ['$.a: expected 1, got nothing']],
  [{ json: { a: null } }, { body: '{}' }, ['$.a: expected null, got nothing']],
  [{ json: { a: 0.7 }, tolerance: 0.1 }, { body: '{"a": 0.79}' }, []],
  [
    { json: { a: 0.7 }, tolerance: 0.1 },
    { body: '{"a": 0.9}' },
    ['$.a: expected 0.7 ± 0.1, got 0.9'],
  ],
  [{ json: { a: 1 }, tolerance: 1 }, { body: '{"a": "1"}' }, ['$.a: expected 1 ± 1, got "1"']],
  [{ json: { a: true } }, { body: '{"a": 1}' }, ['$.a: expected true, got 1']],
  [{ json: [1, 2] }, { body: '[1]' }, ['$: expected [1,2], got [1]']],
  [{ json: [{ a: 1 }] }, { body: '[{"a": 1, "b": 0}]' }, []],
  [{ json: [] }, { body: '{}' }, ['$: expected [], got {}']],
  [{ json: {} }, { body: '<html>' }, ['expected JSON, got "<html>"']],
  [{ json: { 'a b': 1 } }, { body: '{}' }, ['$["a b"]: expected 1, got nothing']],
  [{ json: { constructor: {} } }, { body: '{}' }, ['$.constructor: expected {}, got nothing']],
  [{ latency: '100ms' }, {}, ['took 120 ms, allowed 100ms']],
  [{ latency: '0.2s' }, {}, []],
])('%j of %j: %j', (expected, answer, problems) => {
  expect(judge(expected, answer)).toEqual(problems);
});

test('an answer that never came fails, whatever was expected', () => {
  const smoke = smokeCase.parse({ name: 'a', request: { path: '/' }, expect: { status: 500 } });
  const judged = judgeCase(smoke, { error: 'ECONNREFUSED', milliseconds: 3 });
  expect(judged).toEqual({ name: 'a', passed: false, problems: ['no answer: "ECONNREFUSED"'] });
});

test('what the service answers cannot break out of its line', () => {
  const [problem] = judge({}, { status: 500, body: `a\n::error::${'x'.repeat(500)}` });
  expect(problem).not.toContain('\n');
  expect(problem?.length).toBeLessThan(300);
});

test('every JSON value holds itself, and more in an object changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const same = JSON.parse(JSON.stringify(value)) as unknown;
      expect(differences(same, same, 0)).toEqual([]);
      if (typeof same === 'object' && same !== null && !Array.isArray(same))
        expect(differences(same, { ...same, '\u0000more': 1 }, 0)).toEqual([]);
    }),
  );
});
