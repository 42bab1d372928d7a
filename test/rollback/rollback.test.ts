import { expect, test } from '@jest/globals';
import { OutsideError } from '../../src/domain/errors.ts';
import type { RegisteredVersion } from '../../src/domain/registry/history.ts';
import type { Registry } from '../../src/domain/registry/registry.ts';
import type { Outcome, Place, Target } from '../../src/domain/rollout/target.ts';
import { rollBack } from '../../src/rollback/rollback.ts';

const old = { digest: 'sha256:2', version: 'v2.0.0', commit: 'b', image: null };
const wanted = { digest: 'sha256:1', version: 'v1.0.0', commit: 'a', image: null };
const place: Place = {
  ...{ id: 'i-1', state: 'deployed', before: old, after: wanted },
  ...{ reason: null, timings: {}, log: '' },
};

/** A service on one place, which says what it was told. */
function world(restored: Place['state'] = 'restored') {
  const told: string[] = [];
  const target: Target = {
    ...{ kind: 'process', url: null, current: async () => [], ask: async () => [] },
    deploy: async () => ({ places: [place], missing: [] }),
    restore: async (outcome: Outcome) => {
      told.push('restore');
      return { ...outcome, places: [{ ...place, state: restored, after: old, reason: 'no port' }] };
    },
  };
  const registry = {
    tags: async () => {
      told.push('assign');
      return [];
    },
  } as unknown as Registry;
  return { told, target, registry };
}

const version = { version: 'v1.0.0', commit: 'a' } as RegisteredVersion;
const wish = {
  ...{ model: 'churn', stage: 'prod', reason: '', run: '7', actor: 'ada' },
  ...{ goal: { version, from: 'v2.0.0' }, order: { service: 'churn', ...wanted } },
};
const origin = {
  ...{ model: 'churn', commit: 'c', created: '2026-03-01T10:00:00Z' },
  run: { id: '7', attempt: 1, url: null },
};
const unready = async () => {
  throw new OutsideError('the service is not ready', 'is it running?');
};

test('a service that does not even answer the smoke test is put back, and nothing is assigned', async () => {
  const { told, ...means } = world();
  const { refusal, record, outputs } = await rollBack(wish, { ...means, origin, smoke: unready });
  expect(refusal).toBe(
    'prod was not rolled back to v1.0.0: the service is not ready; is it running?',
  );
  expect(outputs).toMatchObject({ version: null, tag: null });
  expect(record?.content).toMatchObject({ succeeded: false, putBack: true });
  expect(told).toEqual(['restore']);
});

test('a place that cannot be put back is named', async () => {
  const { told, ...means } = world('broken');
  const { refusal, record } = await rollBack(wish, { ...means, origin, smoke: unready });
  expect(refusal).toMatch(/is it running\?; not put back: i-1: no port$/);
  expect(record?.content).toMatchObject({ putBack: false, places: [{ state: 'broken' }] });
  expect(told).toEqual(['restore']);
});
