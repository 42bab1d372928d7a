import { deflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { coordinate } from '../../../src/domain/rollout/coordinate.ts';
import type { Crew, Silence } from '../../../src/domain/rollout/crew.ts';
import { deploymentRecord, refusalOf, succeeded } from '../../../src/domain/rollout/outcome.ts';
import type { Instruction } from '../../../src/domain/rollout/request.ts';
import type { Report } from '../../../src/domain/rollout/result.ts';
import type { Order, Served } from '../../../src/domain/rollout/target.ts';

const served = (name: string): Served => ({
  ...{ digest: `sha256:${name}`, version: name, commit: null, image: `host/svc@${name}` },
});
const order: Order = { service: 'svc', ...served('new') };
const settings = {
  ...{ service: 'svc', model: 'svc', port: 80, containerPort: 80, health: '/', identity: null },
  ...{ environment: {}, timeout: 60 },
};

/** Places in memory: what each serves, and what befalls a deployment there. */
function fleet(
  before: Record<string, string | null>,
  fates: Record<string, Report['state'] | Silence['state']>,
  batch = 50,
) {
  const now = new Map(Object.entries(before));
  const told: Array<[string, string[]]> = [];
  const answer = (
    id: string,
    { verb, version, 'as-before': back }: Instruction,
  ): Report | Silence => {
    const old = now.get(id) ?? null;
    const was = old === null ? null : served(old);
    const report = { mlops: 1, before: was, reason: null, timings: { total: 1 }, log: '' } as const;
    if (verb === 'status') return { ...report, state: 'status', after: was, healthy: true };
    const fate = back || verb === 'clear' ? undefined : fates[id];
    if (fate === 'unknown' || fate === 'untouched') return { state: fate, reason: 'lost' };
    if (fate === 'failed') return { ...report, state: 'failed', after: was, reason: 'sick' };
    now.set(id, verb === 'clear' ? null : String(version));
    return {
      ...report,
      state: 'deployed',
      after: verb === 'clear' ? null : served(String(version)),
    };
  };
  const crew: Crew = {
    batch,
    muster: async () => ({ ready: Object.keys(before), missing: [] }),
    tell: async (ids, instruction) => {
      told.push([`${instruction.verb}${instruction['as-before'] ? ' back' : ''}`, ids]);
      return new Map(ids.map((id) => [id, answer(id, instruction)]));
    },
  };
  const rules = { settings, registry: null, meant: 'tag:a=b', allowMissing: 0, say: () => {} };
  return { work: coordinate(crew, rules), now, told };
}

test('every place serves the order', async () => {
  const { work, now } = fleet({ a: 'old', b: null }, {});
  const outcome = await work.deploy(order);
  expect(succeeded(outcome)).toBe(true);
  expect(refusalOf(outcome, 'svc')).toBeNull();
  expect(Object.fromEntries(now)).toEqual({ a: 'new', b: 'new' });
});

test('when one place fails, each of the others goes back to what it served itself', async () => {
  const { work, now } = fleet({ a: 'old', b: 'older', c: null, d: 'old' }, { d: 'failed' });
  const outcome = await work.deploy(order);
  expect(Object.fromEntries(now)).toEqual({ a: 'old', b: 'older', c: null, d: 'old' });
  expect(outcome.places.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'a restored',
    'b restored',
    'c restored',
    'd failed',
  ]);
  expect(refusalOf(outcome, 'svc')).toBe(
    'svc was not deployed; d: sick; every place serves what it served before',
  );
});

test('a place that gave no answer is put right, by what it served at the look before', async () => {
  const { work, told } = fleet({ a: 'old', b: 'old' }, { b: 'unknown' });
  const outcome = await work.deploy(order);
  expect(told.at(-1)).toEqual(['deploy back', ['a', 'b']]);
  expect(outcome.places[1]).toMatchObject({
    state: 'restored',
    reason: 'lost',
    after: served('old'),
  });
});

test('a place that was never begun is left alone, and the batches after a failed one too', async () => {
  const { work, told } = fleet({ a: 'old', b: 'old', c: 'old' }, { b: 'untouched' }, 1);
  const outcome = await work.deploy(order);
  expect(outcome.places.map(({ state }) => state)).toEqual(['restored', 'untouched', 'untouched']);
  expect(told.filter(([verb]) => verb === 'deploy').map(([, ids]) => ids)).toEqual([['a'], ['b']]);
});

test('the record tells each place before and after, and what all served before', async () => {
  const { work } = fleet({ a: 'old', b: 'old' }, { b: 'failed' });
  const origin = {
    ...{ model: 'svc', commit: null, created: '2026-01-01T00:00:00Z' },
    run: { id: 'local', attempt: 1, url: null },
  };
  const target = { kind: 'ec2', url: null } as const;
  const record = deploymentRecord(origin, target, order, await work.deploy(order));
  expect(record).toMatchObject({
    ...{ succeeded: false, changed: false, putBack: true, previousVersion: 'old' },
    places: [
      { id: 'a', state: 'restored' },
      { id: 'b', state: 'failed' },
    ],
  });
});

test('an answer that was cut is asked for again in halves', async () => {
  const asked: number[] = [];
  const crew: Crew = {
    batch: 50,
    muster: async () => ({ ready: ['a'], missing: [] }),
    tell: async (_, { requests }) => {
      const { length } = requests as unknown[];
      asked.push(length);
      if (length > 2) return new Map([['a', { state: 'unknown', reason: 'cut' }]]);
      const answers = Array.from({ length }, () => ({ status: 200, body: '', milliseconds: 1 }));
      const packed = deflateSync(JSON.stringify(answers)).toString('base64');
      const report = { mlops: 1, state: 'answered', before: null, after: null, log: '' } as const;
      return new Map([['a', { ...report, reason: null, timings: {}, answers: packed }]]);
    },
  };
  const rules = { settings, registry: null, meant: 'a', allowMissing: 0, say: () => {} };
  const request = { method: 'GET', path: '/', headers: {}, body: null };
  const [answered] = await coordinate(crew, rules).ask(Array.from({ length: 7 }, () => request));
  expect(answered?.answers).toHaveLength(7);
  expect(asked).toEqual([7, 4, 2, 2, 3, 2, 1]);
});
