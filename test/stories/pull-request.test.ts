import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { customers } from './customers.ts';
import { openWorld, project, type World } from './world.ts';

const features = (names: string) => {
  const train = project([])['train.py'] as string;
  return { 'train.py': train.replace('["tenure", "calls"]', names) };
};
const better = features('["tenure", "calls", "charges"]');


let world: World;
beforeEach(async () => {
  world = await openWorld(project(['pull-request.yml']));
  await world.pushMain({ 'README.md': 'Customer churn\n' });
});
afterEach(async () => {
  const { violations } = world.github;
  await world.close();
  expect(violations).toEqual([]);
});

const comments = () => world.github.comments.map(({ body }) => body);
const tags = () => world.git('ls-remote', '--tags', 'origin');

describe('a pull request', () => {
  test('of the first model is green, and its one comment is kept up to date', async () => {
    const [run] = await world.openPull('first', better);
    expect(run?.log).toContain('');
    expect(run?.ok).toBe(true);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toMatch(/^\*\*churn\*\*: \*\*first\*\*/);
    const [again] = await world.pushBranch('first', { 'NOTES.md': 'more\n' });
    expect(again?.ok).toBe(true);
    expect(comments()).toHaveLength(1);
  }, 120_000);

  test('with broken data is red before training, at the file and line of the cell', async () => {
    const lines = customers().split('\n');
    lines[41] = (lines[41] as string).replace(/,[^,]*,/, ',east,');
    const [run] = await world.openPull('broken', { 'data/customers.csv': lines.join('\n') });
    expect(run?.ok).toBe(false);
    expect(run?.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'data/customers.csv', line: 42 }),
    );
    expect(run?.log).not.toContain('trained in');
    expect(comments()[0]).toMatch(/^\*\*churn\*\*: \*\*the data is refused\*\*/);
    expect(tags()).toBe('');
  }, 120_000);
});
