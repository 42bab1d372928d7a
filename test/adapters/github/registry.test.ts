import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitHub } from '../../../src/adapters/github/client.ts';
import { gitHubRegistry } from '../../../src/adapters/github/registry.ts';
import { registryContract } from '../registry.contract.ts';
import { endWorld, makeWorld, type World } from './world.ts';

registryContract('at GitHub', async () => {
  const world = await makeWorld();
  return {
    ...world.repository,
    registry: world.registry,
    close: async () => {
      const { violations } = world.server;
      await endWorld(world);
      expect(violations).toEqual([]);
    },
  };
});

describe('at GitHub, when things go wrong', () => {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld();
  });
  afterEach(() => endWorld(world));

  const tag = () => ({
    name: 'churn@v1.0.0',
    commit: world.repository.commit,
    message: 'Register\n',
  });
  const page = { tag: 'churn@v1.0.0', title: 'churn v1.0.0', body: '' };
  const file = async (text: string) => {
    const path = join(world.folder, 'file');
    await writeFile(path, text);
    return path;
  };

  test.each(['lost', 'refused', 502] as const)(
    'a tag is made once when its answer is %s',
    async (how) => {
      world.server.fail('POST /repos/acme/churn/git/refs', how);
      expect(await world.registry.createTag(tag())).toBe('created');
      expect(await world.registry.createTag({ ...tag(), message: 'other' })).toBe('exists');
    },
  );

  test("a tag that another has made while our answer was lost is the other's", async () => {
    const { server, repository, registry } = world;
    server.fail('POST /repos/acme/churn/git/refs', 'refused');
    server.before('POST /repos/acme/churn/git/refs', () =>
      repository.git('tag', '-a', '-m', 'other', 'churn@v1.0.0'),
    );
    expect(await registry.createTag(tag())).toBe('exists');
  });

  test.each(['lost', 'refused', 503] as const)(
    'one draft is made when its answer is %s',
    async (how) => {
      world.server.fail('POST /repos/acme/churn/releases', how);
      await world.registry.draftRelease(page);
      expect(world.server.releases).toHaveLength(1);
    },
  );

  test.each(['lost', 'refused', 'torn', 502] as const)(
    'one whole asset is uploaded when its answer is %s',
    async (how) => {
      const { server, registry } = world;
      const draft = await registry.draftRelease(page);
      server.fail(/^POST \/uploads\//, how);
      expect(await registry.uploadAsset(draft, 'a.txt', await file('whole'))).toMatchObject({
        size: 5,
      });
      const [release] = server.releases;
      expect(release?.assets.map(({ bytes, state }) => [bytes.toString(), state])).toEqual([
        ['whole', 'uploaded'],
      ]);
    },
  );

  test.each(['lost', 'refused', 504] as const)(
    'a release is published when the answer is %s',
    async (how) => {
      await world.registry.createTag(tag());
      const draft = await world.registry.draftRelease(page);
      world.server.fail('PATCH', how);
      expect((await world.registry.publishRelease(draft)).draft).toBe(false);
    },
  );

  test('when another run has published its own draft first, that release is answered', async () => {
    const { server, registry, token } = world;
    await registry.createTag(tag());
    const ours = await registry.draftRelease(page);
    server.before('PATCH', () =>
      fetch(`${server.url}/repos/acme/churn/releases`, {
        method: 'POST',
        headers: { authorization: `token ${token}` },
        body: JSON.stringify({ tag_name: page.tag, draft: false }),
      }),
    );
    const published = await registry.publishRelease(ours);
    expect(published.draft).toBe(false);
    expect(published.id).not.toBe(ours.id);
  });

  test('a rate limit is waited for as long as it says', async () => {
    world.server.limit(2, { retryAfter: 7 });
    expect(await world.registry.tags('churn')).toEqual([]);
    expect(world.waits).toEqual([7, 7]);
  });

  test('a used-up hourly limit is waited for when it is soon, and told when it is not', async () => {
    world.server.limit(1, { primary: true, retryAfter: 20 });
    await world.registry.tags('churn');
    expect(world.waits[0]).toBeGreaterThanOrEqual(19);
    world.server.limit(1, { primary: true, retryAfter: 3000 });
    await expect(world.registry.tags('churn')).rejects.toThrow(
      /its rate limit ends in \d+ s: run again then/,
    );
  });

  test('GitHub that stays away is given up', async () => {
    world.server.fail('POST /graphql', 503, 99);
    await expect(world.registry.tags('churn')).rejects.toThrow(
      /^GitHub could not list the tags of churn: 503 .*; run again later/,
    );
    expect(world.waits).toEqual([1, 2, 4, 8]);
  });

  test('an expired token is named, without showing it', async () => {
    world.server.expireToken(world.token);
    const error = await world.registry.tags('churn').catch((caught: Error) => caught);
    expect(String(error)).toMatch(
      /the token is wrong or has expired: give a valid one as the input token/,
    );
    expect(String(error)).not.toContain(world.token);
  });

  test('a token that may not write: the permission is named', async () => {
    const { server } = world;
    const registry = gitHubRegistry(
      gitHub({
        token: server.addToken({ permissions: { contents: 'read' } }),
        repository: 'acme/churn',
        apiUrl: server.url,
      }),
    );
    expect(await registry.tags('churn')).toEqual([]);
    await expect(registry.createTag(tag())).rejects.toThrow(
      /403 .*the job needs the permission contents: write/,
    );
    await expect(registry.draftRelease(page)).rejects.toThrow(/permission contents: write/);
  });

  test('no token, and a repository that is not there', async () => {
    const { server, token } = world;
    const open = (given: string, repository: string) =>
      gitHubRegistry(gitHub({ token: given, repository, apiUrl: server.url }));
    expect(() => open('', 'acme/churn')).toThrow(/^input token: allowed: a token/);
    await expect(open(token, 'acme/other').tags('churn')).rejects.toThrow(
      /404 .*the token may not see it/,
    );
  });

  test('250 tags are read in three requests', async () => {
    const { repository, registry, server } = world;
    for (let n = 0; n < 250; n++)
      await repository.git('tag', '-a', '-m', `${n}`, `churn#prod#${n}`);
    const tags = await registry.tags('churn');
    expect(tags.map(({ message }) => Number(message)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 250 }, (_, n) => n),
    );
    expect(server.requestsTo('POST /graphql')).toHaveLength(3);
    expect(server.violations).toEqual([]);
  });

  test('ten megabytes go up and come down as they are', async () => {
    const { registry, folder } = world;
    const bytes = Buffer.alloc(10_000_000, 'abcdefg');
    await writeFile(join(folder, 'big'), bytes);
    const draft = await registry.draftRelease(page);
    const asset = await registry.uploadAsset(draft, 'big.bin', join(folder, 'big'));
    await registry.downloadAsset(draft, asset, join(folder, 'back'));
    expect((await readFile(join(folder, 'back'))).equals(bytes)).toBe(true);
  });
});
