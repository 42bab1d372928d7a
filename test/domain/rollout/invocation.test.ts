import { expect, test } from '@jest/globals';
import { hasEnded, silenceOf } from '../../../src/domain/rollout/invocation.ts';
import { placeOf, readReport } from '../../../src/domain/rollout/result.ts';

test.each([
  ['Pending', false],
  ['InProgress', false],
  ['Delayed', false],
  ['Cancelling', false],
  ['Success', true],
  ['Cancelled', true],
  ['TimedOut', true],
  ['Failed', true],
])('%s has ended: %p', (status, ended) => {
  expect(hasEnded(status)).toBe(ended);
});

test.each([
  ['TimedOut', 'DeliveryTimedOut', 'untouched'],
  ['TimedOut', 'Delivery Timed Out', 'untouched'],
  ['TimedOut', 'ExecutionTimedOut', 'unknown'],
  ['Failed', 'Undeliverable', 'untouched'],
  ['Failed', 'InvalidPlatform', 'untouched'],
  ['Failed', 'AccessDenied', 'untouched'],
  ['Failed', 'Terminated', 'untouched'],
  ['Failed', 'Failed', 'unknown'],
  ['Cancelled', 'Cancelled', 'unknown'],
  ['Success', 'Success', 'unknown'],
  ['InProgress', 'InProgress', 'unknown'],
  ['NewWord', '', 'unknown'],
])('%s, %s without a result is %s', (status, details, state) => {
  const silence = silenceOf({ id: 'i-1', status, details, stdout: '', stderr: 'a\nlast words\n' });
  expect(silence.state).toBe(state);
  expect(silence.reason).toContain('last words');
});

test('an instance that was never listed may have done anything', () => {
  expect(silenceOf(undefined).state).toBe('unknown');
});

const line = JSON.stringify({
  ...{ mlops: 1, state: 'failed', reason: 'ended', timings: { total: 2 } },
  ...{ before: null, after: null, healthy: false },
});

test('the result is the first line, the log what follows', () => {
  const report = readReport(`${line}\nTraceback\n  line 2\n`);
  expect(report && placeOf('i-1', report)).toEqual({
    ...{ id: 'i-1', state: 'failed', before: null, after: null },
    ...{ reason: 'ended', timings: { total: 2 }, log: 'Traceback\n  line 2' },
  });
});

test.each(['', 'sh: 1: python3: not found', line.slice(0, -5), '{"mlops": 2}', 'null', '[]'])(
  '%j is no result',
  (stdout) => {
    expect(readReport(stdout)).toBeNull();
  },
);
