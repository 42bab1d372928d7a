import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeRecord } from '../../src/adapters/files/records.ts';
import { postComment } from '../../src/compare-to-champion/comment.ts';
import { comparison } from '../../src/domain/records/comparison.ts';
import type { Context } from '../../src/runtime/context.ts';
import type { Tools } from '../../src/runtime/room.ts';
import { type Fixture, openFixture } from '../bench/github/fixture.ts';
import { model } from '../domain/judge/models.ts';
import { makeWorld, type World } from './project.ts';

let world: World;
let github: Fixture;
let pull: number;
beforeEach(async () => {
  [world, github] = await Promise.all([makeWorld(), openFixture()]);
  github.git('switch', '-qc', 'idea');
  await github.commit({ 'train.py': 'print(2)\n' });
  github.git('push', '-q', 'origin', 'idea');
  pull = (await github.github.openPull({ title: 'An idea', head: 'idea', base: 'main' })).number;
  await world.leave(model(300, 0.4, 2), 'a');
});
afterEach(async () => {
  const { violations } = github.github;
  await Promise.all([world.close(), github.close()]);
  expect(violations).toEqual([]);
});

const bodies = () => github.github.comments.map(({ body }) => body);

async function post(from = 'acme/churn', more: Partial<Context> = {}, comment = true) {
  const compared = comparison.parse((await world.compare()).record?.content);
  const head = { sha: world.commit, repo: { full_name: from } };
  const payload = { pull_request: { number: pull, head, base: { sha: '', ref: 'main' } } };
  const context: Context = {
    ...world.context,
    ...{ place: 'github', repository: 'acme/churn', event: { name: 'pull_request', payload } },
    env: { GITHUB_API_URL: github.github.url },
    ...more,
  };
  const tools: Tools = { ...world.tools, context };
  const token = github.github.addToken({ permissions: { 'pull-requests': 'write' } });
  return postComment({ comment, token }, tools, compared);
}

test('the report is one comment, with the verdict in its first line', async () => {
  expect(await post()).toMatch(/^http/);
  expect(bodies()).toEqual([expect.stringMatching(/^\*\*churn\*\*: \*\*first\*\* .*\n/)]);
  await world.crown();
  await world.leave(model(300, 0.7, 3), 'b');
  await post('acme/churn', { run: { ...world.context.run, id: '78' } });
  expect(bodies()).toEqual([expect.stringMatching(/^\*\*churn\*\*: \*\*better\*\* .*\n/)]);
  expect(bodies()[0]).toContain('roc_auc');
});

test("another commit's records have no part in the report", async () => {
  const record = {
    ...{ schema: 'mlops/validation/1', model: 'churn', commit: 'f'.repeat(40) },
    ...{
      run: world.context.run,
      created: '2026-03-01T10:00:00Z',
      files: [],
      contract: null,
      drift: null,
    },
    ...{ rows: 7777, columns: [], checks: [], valid: true },
  };
  writeRecord(world.directory, 'validation.json', record);
  await post();
  expect(bodies()[0]).not.toContain('7,777 rows');
  writeRecord(world.directory, 'validation.json', { ...record, commit: world.commit });
  await post('acme/churn', { run: { ...world.context.run, id: '78' } });
  expect(bodies()[0]).toContain('7,777 rows');
});

test('nothing is posted from a fork, outside a pull request, on a laptop, or when it is not wanted', async () => {
  const nowhere = { name: 'push', payload: {} };
  expect(await post('mallory/churn')).toBeNull();
  expect(await post('acme/churn', { event: nowhere })).toBeNull();
  expect(await post('acme/churn', { place: 'local' })).toBeNull();
  expect(await post('acme/churn', {}, false)).toBeNull();
  expect(bodies()).toEqual([]);
});
