import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { customers } from './customers.ts';
import { expectRun, openWorld, project, type Run, type World } from './world.ts';

const files = project(['pull-request.yml', 'main.yml', 'fork-report.yml']);
const learningFrom = (features: string) => ({
  'train.py': (files['train.py'] as string).replace('["tenure", "calls"]', features),
});

let world: World;
let released: Run[];
beforeAll(async () => {
  // A team that only judges and registers: it has no service yet.
  const config = (files['mlops.yml'] as string).split('image:')[0] as string;
  world = await openWorld({ ...files, 'mlops.yml': config });
  released = await world.pushMain({ 'README.md': 'Customer churn\n' });
}, 120_000);
afterAll(async () => {
  const { violations } = world.github;
  await world.close();
  expect(violations).toEqual([]);
});

/** The comments of the pull request that was opened last. */
function comments(): string[] {
  const last = Math.max(...world.github.comments.map(({ issue }) => issue));
  return world.github.comments.filter(({ issue }) => issue === last).map(({ body }) => body);
}
const tags = () => world.git('ls-remote', '--tags', 'origin').split('\n').length;

describe('a pull request', () => {
  test('has a champion to be compared with: main was registered and promoted', () => {
    expect(released.map(({ workflow }) => workflow)).toEqual(['main.yml']);
    expectRun(released[0], 'green');
    expect(world.git('ls-remote', '--tags', 'origin')).toMatch(
      /churn@v1\.0\.0[\s\S]*churn#prod#1|churn#prod#1[\s\S]*churn@v1\.0\.0/,
    );
    expect(world.github.releases.map(({ draft }) => draft)).toEqual([false]);
  });

  test('with a better model is green, with one comment that is kept up to date', async () => {
    const [run] = await world.openPull('better', learningFrom('["tenure", "calls", "charges"]'));
    expectRun(run, 'green');
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toMatch(/^\*\*churn\*\*: \*\*better\*\*/);
    const first = run?.run.id;
    const [again] = await world.pushBranch('better', { 'NOTES.md': 'more\n' });
    expectRun(again, 'green');
    expect(again?.log).toContain('found, not trained again');
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).not.toContain(`/runs/${first}`);
    expect(comments()[0]).toContain(`/runs/${again?.run.id}`);
  }, 120_000);

  test('with a worse model is red, the comment says why, its look is counted, and nothing is registered', async () => {
    const before = tags();
    const config = world
      .git('show', 'main:mlops.yml')
      .replace('compare:', 'compare:\n  evaluations: 2');
    const [run] = await world.openPull('worse', {
      ...learningFrom('["calls"]'),
      'mlops.yml': config,
    });
    expectRun(run, 'red');
    expect(comments()[0]).toMatch(/^\*\*churn\*\*: \*\*worse\*\* – roc\\_auc is/);
    expect(tags()).toBe(before);
    expect(run?.log).toContain('look 1 of 2 is counted');
    expect(world.git('ls-remote', 'origin', 'refs/mlops/*')).toMatch(
      /refs\/mlops\/looks\/churn\/\w{32}/,
    );
  }, 120_000);

  test('with broken data is red before training, at the file and line of the cell', async () => {
    const lines = customers().split('\n');
    lines[41] = (lines[41] as string).replace(/,[^,]*,/, ',east,');
    const [run] = await world.openPull('broken', { 'data/customers.csv': lines.join('\n') });
    expectRun(run, 'red');
    expect(run?.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'data/customers.csv', line: 42 }),
    );
    expect(run?.log).not.toContain('trained in');
    expect(comments()[0]).toMatch(/^\*\*churn\*\*: \*\*the data is refused\*\*/);
  }, 120_000);

  test('of a fork gets its report through the second workflow, and writes nothing else', async () => {
    const { git, github } = world;
    git('switch', '-q', '-c', 'forked', 'main');
    const sha = await world.commit(learningFrom('["tenure", "calls", "charges"]'));
    git('push', '-q', world.bare, 'forked:refs/heads/forks/mallory');
    const before = {
      tags: tags(),
      comments: github.comments.length,
      asked: github.exchanges.length,
    };
    const [run] = await world.whatRuns(() =>
      github.openPull({ head: 'idea', fork: 'mallory/churn', headSha: sha, author: 'mallory' }),
    );
    expectRun(run, 'green');
    expect(github.comments).toHaveLength(before.comments);
    const report = await world.finish(run as Run, { owner: 'mallory', branch: 'idea', sha });
    expectRun(report, 'green');
    expect(github.comments).toHaveLength(before.comments + 1);
    expect(comments()[0]).toMatch(/^\*\*churn\*\*: \*\*better\*\*/);
    expect(tags()).toBe(before.tags);
    const writes = github.exchanges
      .slice(before.asked)
      .filter(({ method, path }) => method !== 'GET' && !path.includes('graphql'))
      .map(({ method, path }) => `${method} ${path.replace(/\d+/, 'N')}`);
    expect(writes).toEqual(['POST /repos/acme/churn/issues/N/comments']);
  }, 120_000);
});
