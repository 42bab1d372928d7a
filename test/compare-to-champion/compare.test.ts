import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readRecord } from '../../src/adapters/files/records.ts';
import { comparison } from '../../src/domain/records/comparison.ts';
import { model } from '../domain/judge/models.ts';
import { makeWorld, type World } from './project.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  await world.leave(model(300, 0.4, 2), 'a');
});
afterEach(() => world.close());

const assets = async () => {
  const root = join(world.directory, '.git/mlops/releases');
  const [release = ''] = await readdir(root);
  return join(root, release, 'assets');
};

test('a comment that cannot be posted is a failure, and the record is there all the same', async () => {
  const refused = world.compare({}, async () => {
    throw new Error('GitHub refused to post');
  });
  await expect(refused).rejects.toThrow('GitHub refused to post');
  expect(readRecord(world.directory, 'comparison.json', comparison)?.verdict).toBe('first');
});

test('the first model passes', async () => {
  const { outputs, refusal, record } = await world.compare();
  expect(refusal).toBeNull();
  expect(outputs).toMatchObject({ verdict: 'first', champion: '' });
  expect(comparison.parse(record?.content)).toMatchObject({ champion: null, stage: 'prod' });
});

describe('with a champion', () => {
  beforeEach(() => world.crown());

  test('a better model passes, with a record and a report that say so', async () => {
    await world.leave(model(300, 0.7, 3), 'b');
    const { outputs, refusal, record } = await world.compare();
    expect(refusal).toBeNull();
    expect(outputs).toEqual({
      verdict: 'better',
      action: 'pass',
      champion: 'v1.0.0',
      'comment-url': 'https://github.com/acme/churn/pull/1#issuecomment-1',
    });
    const content = comparison.parse(JSON.parse(JSON.stringify(record?.content)));
    expect(content.champion).toEqual({
      version: 'v1.0.0',
      tag: 'churn@v1.0.0',
      commit: world.commit,
    });
    expect(content.matched).toMatchObject({ both: 300, onlyChampion: 0 });
    expect(content.notes).toEqual(['files changed since the champion: train.py']);
    expect(content.slices.map(({ name }) => name)).toContain('region=north');
    expect(world.posted).toEqual([content]);
  });

  test('a worse model is refused, and the report is posted all the same', async () => {
    await world.leave(model(300, 0.1, 3), 'b');
    const { outputs, refusal, record } = await world.compare();
    expect(refusal).toMatch(/^compared with the champion it is worse: roc_auc is 0\.\d+ against/);
    expect(outputs.verdict).toBe('worse');
    expect(record?.file).toBe('comparison.json');
    expect(world.posted.map(({ verdict }) => verdict)).toEqual(['worse']);
  });

  test('a slice with fewer examples than asked for is not judged, and the policy has its say', async () => {
    await world.leave(model(300, 0.7, 3), 'b');
    const review = { better: 'review' };
    const { outputs, refusal, record } = await world.compare({ slicesMin: 1000, policy: review });
    expect(outputs).toMatchObject({ verdict: 'better', action: 'review' });
    expect(refusal).toMatch(/asks for a review/);
    const { slices } = comparison.parse(record?.content);
    expect(slices.filter(({ verdict }) => verdict !== 'inconclusive')).toEqual([]);
  });

  test('the champion itself, run again, is not worse', async () => {
    const { outputs, record } = await world.compare({ margin: '0' });
    expect(outputs.verdict).toBe('not-worse');
    expect(comparison.parse(record?.content).notes).toEqual([
      'nothing that training depends on has changed since the champion',
    ]);
  });

  test('a metrics file instead of predictions decides nothing', async () => {
    await world.leave(model(300, 0.7, 3), 'b', { predictions: null });
    const { outputs, refusal } = await world.compare();
    expect(outputs.verdict).toBe('inconclusive');
    expect(refusal).toMatch(/let training write a predictions file/);
  });

  test("the champion's predictions are gone or altered", async () => {
    await writeFile(join(await assets(), 'predictions.csv'), 'id,label\n');
    await expect(world.compare()).rejects.toThrow(/asset predictions\.csv .* was altered/);
    await rm(join(await assets(), 'predictions.csv'));
    await expect(world.compare()).rejects.toThrow(/asset predictions\.csv .* is gone/);
    expect(world.posted).toEqual([]);
  });

  const wrong: [string, object, RegExp][] = [
    [
      'an unknown primary',
      { primary: 'roc_acu' },
      /input primary: found "roc_acu"; did you mean "roc_auc"/,
    ],
    ['a margin in words', { margin: 'little' }, /input margin: found "little"; allowed: a number/],
    [
      'a guard without its margin',
      { guards: ['brier within 2%', 'recall'] },
      /guard 2: found "recall"; allowed: metric within margin/,
    ],
    ['a stage that cannot be a tag', { stage: 'pro d' }, /input stage: found "pro d"/],
  ];
  test.each(wrong)('%s is refused in one line', async (_, more, line) => {
    await expect(world.compare(more)).rejects.toThrow(line);
  });

  test('what train left must be there, of this commit, this model, and unchanged', async () => {
    await writeFile(join(world.directory, 'predictions.csv'), 'id,label\n');
    await expect(world.compare()).rejects.toThrow(/^predictions\.csv: it is no longer the file/);
    await world.leave(model(300, 0.7, 3), 'b', { commit: 'f'.repeat(40) });
    await expect(world.compare()).rejects.toThrow(/evaluation\.json: .*another commit/);
    await expect(world.compare({ modelName: 'fraud' })).rejects.toThrow(/not of the model fraud/);
    await rm(join(world.directory, '.mlops/evaluation.json'));
    await expect(world.compare()).rejects.toThrow(
      /evaluation\.json: it is not there: run train first/,
    );
  });
});

test('a champion that was tagged by hand has nothing to compare with: no pass', async () => {
  await world.git('tag', '-a', '-m', 'by hand', 'churn@v1.0.0');
  await world.git('tag', '-a', '-m', 'by hand', 'churn#prod#1');
  const { outputs, refusal } = await world.compare();
  expect(outputs).toMatchObject({ verdict: 'inconclusive', champion: 'v1.0.0' });
  expect(refusal).toMatch(/roc_auc of the champion is undefined or missing/);
});
