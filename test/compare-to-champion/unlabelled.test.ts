import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { comparison } from '../../src/domain/records/comparison.ts';
import { promote } from '../../src/promote/promote.ts';
import { register } from '../../src/register/register.ts';
import { model } from '../domain/judge/models.ts';
import { common, makeWorld, type World } from './project.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  await world.leave(model(300, 0.4, 2), 'a');
});
afterEach(() => world.close());

/** What a model says of four examples without a label. */
const says = (...scores: number[]) =>
  writeFile(
    join(world.directory, 'new.csv'),
    [
      'id,prediction,score',
      ...scores.map((score, row) => `n${row},${Number(score >= 0.5)},${score}`),
    ].join('\n'),
  );

async function crownWith(assets: string[] | undefined): Promise<void> {
  const { tools, registry } = world;
  const files = { model: 'model', bump: 'patch', assets } as const;
  const version = String(
    (await register({ ...common, ...files }, tools, registry)).outputs.version,
  );
  await promote({ ...common, version, stage: 'prod', reason: 'test' }, tools, registry);
}

async function compare() {
  await world.leave(model(300, 0.7, 3), 'b');
  const { record } = await world.compare({ unlabelled: 'new.csv' });
  return comparison.parse(record?.content);
}

test('the unlabelled examples on which the two models differ are named, the most different first', async () => {
  await says(0.1, 0.9, 0.4, 0.6);
  await crownWith(['new.csv']);
  await says(0.1, 0.8, 0.9, 0.45);
  const { toLabel } = await compare();
  expect(toLabel.map(({ example }) => example)).toEqual(['n2', 'n3', 'n1']);
  expect(toLabel[0]).toMatchObject({ champion: '0 (0.4)', candidate: '1 (0.9)', label: null });
});

test("without the champion's the answer says how to have it next time", async () => {
  await says(0.1);
  await crownWith(undefined);
  const { notes, toLabel } = await compare();
  expect(toLabel).toEqual([]);
  expect(notes).toContainEqual(expect.stringMatching(/registered without new\.csv; name it in/));
});

test("the candidate's file that is not there is told", async () => {
  await says(0.1);
  await crownWith(['new.csv']);
  await world.leave(model(300, 0.7, 3), 'b');
  await writeFile(join(world.directory, 'new.csv'), 'id\n');
  await expect(world.compare({ unlabelled: 'new.csv' })).rejects.toThrow(/^new\.csv: /);
});
