import { expect, test } from '@jest/globals';
import {
  batches,
  type Machine,
  type Managed,
  muster,
  requireFleet,
} from '../../../src/domain/rollout/fleet.ts';
import { parseSelector } from '../../../src/domain/rollout/selector.ts';

const tagged = parseSelector('tag:Service=churn');
const machine = (id: string, state = 'running'): Machine => ({ id, state, platform: 'Linux/UNIX' });
const agent = (id: string, change: Partial<Managed> = {}): Managed => ({
  ...{ id, ping: 'Online', platform: 'Linux', lastPing: null },
  ...change,
});

test('those that run with an agent online are ready; all others are named with the reason', () => {
  const machines = [
    machine('i-5', 'terminated'),
    ...['i-1', 'i-2', 'i-4', 'i-6'].map((id) => machine(id)),
    machine('i-3', 'stopped'),
  ];
  const managed = [
    agent('i-1'),
    agent('i-3'),
    agent('i-4', { ping: 'ConnectionLost', lastPing: '2026-11-01T00:00:00.000Z' }),
    agent('i-6', { platform: 'Windows' }),
  ];
  const fleet = muster(tagged, machines, managed);
  expect(fleet.ready).toEqual(['i-1']);
  expect(fleet.missing.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
    'i-2 is not managed by Systems Manager: no agent, no instance role or no network to it',
    'i-3 is stopped',
    'i-4 its agent is ConnectionLost since 2026-11-01T00:00:00.000Z',
    'i-6 runs Windows, not Linux',
  ]);
});

test('an id is looked for: one that is gone or never was is named', () => {
  const ids = parseSelector('i-0000000a, i-0000000b, mi-0000000c, mi-0000000d');
  const fleet = muster(ids, [machine('i-0000000a', 'terminated')], [agent('mi-0000000c')]);
  expect(fleet.ready).toEqual(['mi-0000000c']);
  expect(fleet.missing.map(({ reason }) => reason)).toEqual([
    'is terminated',
    'does not exist in this region',
    'does not exist in this region',
  ]);
});

test('a deployment does not begin with more missing than was said', () => {
  const fleet = { ready: ['i-1'], missing: [{ id: 'i-2', reason: 'is stopped' }] };
  expect(() => requireFleet(fleet, 'tag:Service=churn', 0)).toThrow(
    /1 cannot take part: i-2 is stopped; .* allow-missing: 1/,
  );
  expect(() => requireFleet(fleet, 'tag:Service=churn', 1)).not.toThrow();
});

test('nobody at all is an error, whatever may be missing', () => {
  const nobody = { ready: [], missing: [] };
  expect(() => requireFleet(nobody, 'tag:Service=chrun', 9)).toThrow('no instance matches');
});

test('batches keep order and leave nobody out', () => {
  const ids = Array.from({ length: 101 }, (_, index) => index);
  const cut = batches(ids, 50);
  expect(cut.map(({ length }) => length)).toEqual([50, 50, 1]);
  expect(cut.flat()).toEqual(ids);
  expect(batches([], 50)).toEqual([]);
});
