import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Inputs } from '../../src/compare-to-champion/inputs.ts';
import { comparison } from '../../src/domain/records/comparison.ts';
import type { RefFiles } from '../../src/domain/registry/ref-file.ts';
import { model } from '../domain/judge/models.ts';
import { makeWorld, type World } from './project.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  await world.leave(model(300, 0.4, 2), 'a');
  await world.crown();
});
afterEach(() => world.close());

const judged = async (seed: number, more: Partial<Inputs> = { evaluations: 1 }) => {
  await world.leave(model(300, 0.7, seed), `${seed}`);
  const { record, refusal } = await world.compare(more);
  return { ...comparison.parse(record?.content), refusal };
};

const refs = () => world.git('for-each-ref', '--format=%(refname)', 'refs/mlops');

test('a candidate is one look, however often it runs; then the evaluation data are spent', async () => {
  expect((await judged(3)).looks).toEqual({ used: 1, planned: 1, confidence: 0.95 });
  expect((await judged(3)).passed).toBe(true);
  const next = await judged(4);
  expect(next).toMatchObject({ verdict: 'inconclusive', passed: false, looks: { used: 2 } });
  expect(next.refusal).toMatch(/refresh the evaluation data/);
});

test('nothing is counted unless it is asked for', async () => {
  expect((await judged(3, {})).looks).toBeNull();
  expect(await refs()).toBe('');
});

test('without predictions there is nothing to count a look on', async () => {
  await world.leave(model(300, 0.7, 3), 'b', { predictions: null });
  const { record } = await world.compare({ evaluations: 50 });
  expect(comparison.parse(record?.content)).toMatchObject({
    looks: null,
    notes: expect.arrayContaining([expect.stringMatching(/not counted: without predictions/)]),
  });
});

test('where the token may not write, the look is judged all the same, and it is said', async () => {
  const readOnly: RefFiles = { read: async () => null, write: async () => 'forbidden' };
  await world.leave(model(300, 0.7, 3), 'b');
  const { record } = await world.compare({ evaluations: 50 }, undefined, readOnly);
  expect(comparison.parse(record?.content)).toMatchObject({
    looks: { used: 1, planned: 50 },
    notes: expect.arrayContaining([expect.stringMatching(/not recorded.*may not write/)]),
  });
});
