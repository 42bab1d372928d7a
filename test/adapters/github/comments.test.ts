import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitHub } from '../../../src/adapters/github/client.ts';
import { postReport } from '../../../src/adapters/github/comments.ts';
import { findPull } from '../../../src/adapters/github/pulls.ts';
import { formatMarker, type Marker } from '../../../src/domain/report/marker.ts';
import { type Fixture, openFixture } from '../../bench/github/fixture.ts';

let world: Fixture;
let pull: number;
beforeEach(async () => {
  world = await openFixture();
  world.git('switch', '-qc', 'idea');
  await world.commit({ 'train.py': 'print(2)\n' });
  world.git('push', '-q', 'origin', 'idea');
  pull = (await world.github.openPull({ title: 'An idea', head: 'idea', base: 'main' })).number;
});
afterEach(async () => {
  const { violations } = world.github;
  await world.close();
  expect(violations).toEqual([]);
});

function connect(token = world.github.addToken({ permissions: { 'pull-requests': 'write' } })) {
  const sleep = async () => undefined;
  return gitHub({ token, repository: 'acme/churn', apiUrl: world.github.url, sleep });
}

function posting(text: string, run = '10', changes: Partial<Marker> = {}) {
  const marker = { model: 'churn', commit: 'c0ffee', run, attempt: 1, ...changes };
  return { pull, marker, body: `${text}\n\n${formatMarker(marker)}` };
}

const bodies = () => world.github.comments.map(({ body }) => body.split('\n')[0]);

describe('the report in a pull request', () => {
  test('is one comment, changed by later runs', async () => {
    const github = connect();
    const first = await postReport(github, posting('worse'));
    const second = await postReport(github, posting('better', '11'));
    expect(bodies()).toEqual(['better']);
    expect(second).toEqual({ url: first.url, posted: true });
  });

  test('of an older run never replaces that of a newer one', async () => {
    const github = connect();
    await postReport(github, posting('new', '11'));
    expect(await postReport(github, posting('old', '10'))).toMatchObject({ posted: false });
    expect(bodies()).toEqual(['new']);
  });

  test('is one for each model', async () => {
    const github = connect();
    await postReport(github, posting('a'));
    await postReport(github, posting('b', '10', { model: 'fraud' }));
    expect(bodies()).toEqual(['a', 'b']);
  });

  test('is never a comment of somebody else who copied the marker', async () => {
    world.github.addComment(pull, 'mallory', posting('mine').body);
    await postReport(connect(), posting('better'));
    expect(bodies()).toEqual(['mine', 'better']);
  });

  test('is found among more comments than one page holds', async () => {
    const github = connect();
    for (let n = 0; n < 105; n++) world.github.addComment(pull, 'ada', `talk ${n}`);
    await postReport(github, posting('worse'));
    await postReport(github, posting('better', '11'));
    expect(bodies().filter((body) => !body?.startsWith('talk'))).toEqual(['better']);
  });

  test('is not posted twice when the answer was lost', async () => {
    world.github.fail('POST /repos/acme/churn/issues', 'lost');
    await postReport(connect(), posting('better'));
    expect(bodies()).toEqual(['better']);
  });

  test("a person's token finds the person's own comment", async () => {
    const github = connect(world.github.addToken({ login: 'ada' }));
    await postReport(github, posting('worse'));
    await postReport(github, posting('better', '11'));
    expect(bodies()).toEqual(['better']);
  });

  test('a token that may not comment says what it needs', async () => {
    const token = world.github.addToken({ permissions: { 'pull-requests': 'read' } });
    await expect(postReport(connect(token), posting('better'))).rejects.toThrow(
      /post the report.*needs the permission.*pull.requests: write/,
    );
  });
});

describe('the pull request of a finished run', () => {
  test('is found by the head of its run, and only while that is its head', async () => {
    const sha = world.git('rev-parse', 'idea');
    const github = connect();
    expect(await findPull(github, { owner: 'acme', branch: 'idea', sha })).toBe(pull);
    expect(await findPull(github, { owner: 'acme', branch: 'idea', sha: world.first })).toBeNull();
    expect(await findPull(github, { owner: 'fork', branch: 'idea', sha })).toBeNull();
  });
});
