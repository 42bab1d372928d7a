import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitHub } from '../../../src/adapters/github/client.ts';
import { gitHubRefFiles } from '../../../src/adapters/github/ref-files.ts';
import { countLook } from '../../../src/compare-to-champion/looks.ts';
import { lookOf, refFilesContract } from '../ref-files.contract.ts';
import { endWorld, makeWorld, type World } from './world.ts';

const filesOf = ({ server, waits }: World, token: string) =>
  gitHubRefFiles(
    gitHub({
      ...{ token, repository: 'acme/churn', apiUrl: server.url },
      sleep: async (seconds) => waits.push(seconds),
    }),
  );

refFilesContract('at GitHub', async () => {
  const world = await makeWorld();
  return {
    ...world.repository,
    open: () => filesOf(world, world.token),
    close: async () => {
      const { violations } = world.server;
      await endWorld(world);
      expect(violations).toEqual([]);
    },
  };
});

describe('files in refs at GitHub, when things go wrong', () => {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld();
  });
  afterEach(() => endWorld(world));

  const subject = { model: 'churn', data: 'a'.repeat(64) };
  const ref = `refs/mlops/looks/churn/${'a'.repeat(32)}`;
  const commits = async () => (await world.repository.git('log', '--format=%h', ref)).split('\n');

  test.each(['lost', 'refused', 502] as const)(
    'a look is counted once when an answer is %s',
    async (how) => {
      const files = filesOf(world, world.token);
      world.server.fail('POST /repos/acme/churn/git/refs', how);
      expect(await countLook(files, subject, lookOf('a'))).toEqual({ used: 1, recorded: true });
      world.server.fail('PATCH /repos/acme/churn/git/refs', how);
      expect(await countLook(files, subject, lookOf('b'))).toEqual({ used: 2, recorded: true });
      expect(await commits()).toHaveLength(2);
    },
  );

  test('another look between our reading and our writing is kept, and ours follows it', async () => {
    const theirs = filesOf(world, world.token);
    let isFirst = true;
    world.server.before('POST /repos/acme/churn/git/refs', async () => {
      if (!isFirst) return;
      isFirst = false;
      await countLook(theirs, subject, lookOf('theirs'));
    });
    const counted = await countLook(filesOf(world, world.token), subject, lookOf('ours'));
    expect(counted).toEqual({ used: 2, recorded: true });
    expect(await commits()).toHaveLength(2);
  });

  test("a fork's token reads the count, and cannot add to it", async () => {
    await countLook(filesOf(world, world.token), subject, lookOf('a'));
    const files = filesOf(world, world.server.addToken({ permissions: { contents: 'read' } }));
    expect(await countLook(files, subject, lookOf('a'))).toEqual({ used: 1, recorded: true });
    expect(await countLook(files, subject, lookOf('b'))).toEqual({ used: 2, recorded: false });
    expect(await commits()).toHaveLength(1);
    expect(world.waits).toEqual([]);
  });

  test('a rate limit is waited for, not taken for a missing permission', async () => {
    world.server.limit(1);
    const counted = await countLook(filesOf(world, world.token), subject, lookOf('a'));
    expect(counted).toEqual({ used: 1, recorded: true });
    expect(world.waits.length).toBeGreaterThan(0);
  });
});
