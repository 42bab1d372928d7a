import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitRefFiles } from '../../src/adapters/git/ref-files.ts';
import { looksRef, parseLedger } from '../../src/domain/judge/looks.ts';
import { evaluation } from '../../src/domain/records/evaluation.ts';
import type { RefFiles } from '../../src/domain/registry/ref-file.ts';
import { countStep } from '../../src/pipeline/count.ts';
import { makeWorld, type World } from '../compare-to-champion/project.ts';
import { model } from '../domain/judge/models.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  await world.leave(model(300, 0.7, 2), 'a');
  await world.crown();
});
afterEach(() => world.close());

/** The token of the job that runs the model's code. */
const readOnly: RefFiles = { read: async () => null, write: async () => 'forbidden' };
const files = () => gitRefFiles(world.directory, process.env);

async function judge(seed: number, accuracy: number, evaluations: number | undefined = 50) {
  await world.leave(model(300, accuracy, seed), `${seed}`);
  return world.compare({ evaluations }, undefined, readOnly);
}

/** What the other job says, and the looks that are then counted. */
async function count(more: object = {}, open: () => Promise<RefFiles> = async () => files()) {
  const said: string[] = [];
  const log = { ...world.tools.log, info: (line: string) => said.push(line) };
  const warned = { ...log, warn: (line: string) => said.push(line) };
  const context = { ...world.tools.context, ...more };
  await countStep(undefined, { ...world.tools, context, log: warned } as never, open);
  const { data } = evaluation.parse(await record('evaluation.json'));
  const subject = { model: 'churn', data: data!.sha256 };
  const kept = await files().read(looksRef(subject));
  return { said: said.join(), looks: parseLedger(kept?.content ?? null, subject).looks };
}

const record = async (name: string) =>
  JSON.parse(await readFile(join(world.directory, '.mlops', name), 'utf8'));

test('a refused candidate is counted by the job that may write, once', async () => {
  const { refusal } = await judge(3, 0.3);
  expect(refusal).toMatch(/worse/);
  expect(await count()).toMatchObject({
    said: 'look 1 of 50 is counted',
    looks: [{ champion: 'v1.0.0' }],
  });
  expect((await count()).looks).toHaveLength(1);
  await judge(4, 0.3);
  expect(await count()).toMatchObject({ said: 'look 2 of 50 is counted' });
});

test('nothing is counted unless it is asked for', async () => {
  await world.leave(model(300, 0.3, 3), '3');
  await world.compare({}, undefined, readOnly);
  expect(await count()).toEqual({ said: 'no look at the evaluation data to count', looks: [] });
});

test('records of another run or commit are not counted', async () => {
  await judge(3, 0.3);
  const run = { ...world.tools.context.run, id: '999' };
  expect(await count({ run })).toMatchObject({
    said: expect.stringMatching(/not of this run/),
    looks: [],
  });
  const commit = 'f'.repeat(40);
  expect(await count({ commit })).toMatchObject({
    said: expect.stringMatching(/no look/),
    looks: [],
  });
});

test('a name that would lead out of the place of its looks is refused', async () => {
  await judge(3, 0.3);
  for (const name of ['comparison.json', 'evaluation.json']) {
    const content = { ...(await record(name)), model: '../../heads/main' };
    await writeFile(join(world.directory, '.mlops', name), JSON.stringify(content));
  }
  await expect(count()).rejects.toThrow(/heads\/main/);
  expect(await world.git('for-each-ref', 'refs/mlops')).toBe('');
});

test('a token that may not write is said', async () => {
  await judge(3, 0.3);
  expect(await count({}, async () => readOnly)).toMatchObject({
    said: expect.stringMatching(/needs contents: write/),
    looks: [],
  });
});
