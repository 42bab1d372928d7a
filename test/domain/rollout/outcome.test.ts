import { expect, test } from '@jest/globals';
import { deploymentRecord } from '../../../src/domain/rollout/outcome.ts';
import type { Place, State } from '../../../src/domain/rollout/target.ts';

const served = { digest: 'sha256:1', version: 'v1.0.0', commit: 'a', image: null };
const origin = {
  ...{ model: 'churn', commit: 'a', created: '2026-03-01T10:00:00Z' },
  run: { id: '7', attempt: 1, url: null },
};

function recordOf(state: State, before: Place['before'], after: Place['after']) {
  const place: Place = { id: 'i-1', state, before, after, reason: null, timings: {}, log: '' };
  const outcome = { places: [place], missing: [] };
  const target = { kind: 'docker', url: null } as const;
  return deploymentRecord(origin, target, { service: 'churn', ...served }, outcome);
}

test('the same image in another environment is a change, which a failed smoke test takes back', () => {
  expect(recordOf('deployed', served, served).changed).toBe(true);
});

test('what was found so already is none', () => {
  expect(recordOf('unchanged', served, served).changed).toBe(false);
  expect(recordOf('restored', served, served).changed).toBe(false);
});

test('a place that serves something else now, or nothing, is one', () => {
  const other = { ...served, digest: 'sha256:2' };
  expect(recordOf('deployed', other, served).changed).toBe(true);
  expect(recordOf('broken', served, null).changed).toBe(true);
});
