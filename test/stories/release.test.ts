import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Aws, startAws } from '../bench/aws/aws.ts';
import type { Instance } from '../bench/aws/instance.ts';
import { type Docker, startDocker } from '../bench/docker/engine.ts';
import { expectRun, openWorld, project, type World } from './world.ts';

const files = project(['main.yml', 'promote.yml', 'rollback.yml']);
const better = {
  'train.py': (files['train.py'] as string).replace(
    '["tenure", "calls"]',
    '["tenure", "calls", "charges"]',
  ),
};
/** Healthy by its own word, wrong in what it answers: only a smoke test can tell. */
const broken = {
  'serve.py': (files['serve.py'] as string).replace('probability >= 0.5', 'probability < 0.5'),
};

let aws: Aws;
let docker: Docker;
let fleet: Instance[];
let world: World;

beforeAll(async () => {
  [aws, docker] = await Promise.all([startAws(), startDocker()]);
  fleet = [
    await aws.startInstance({ tags: { Service: 'churn' } }),
    await aws.startInstance({ tags: { Service: 'churn' } }),
  ];
  const ecr = new ECRClient({
    endpoint: aws.url,
    region: aws.region,
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'churn' }));
  const role = 'arn:aws:iam::123456789012:role/deploy';
  world = await openWorld(files, {
    env: { ...aws.env, ...docker.env },
    vars: { AWS_ROLE: role, AWS_REGION: aws.region },
  });
}, 300_000);
afterAll(async () => {
  const { violations } = world.github;
  await world.close();
  await Promise.all([aws.close(), docker.close()]);
  expect(violations).toEqual([]);
}, 60_000);

/** What each instance says of itself on its public port. */
async function served(): Promise<{ version: string; digest: string }[]> {
  const all = fleet.map(({ ip }) => fetch(`http://${ip}:8080/version`));
  return Promise.all(all.map(async (answer) => (await (await answer).json()) as never));
}
const versions = async () => (await served()).map(({ version }) => version);
/** The tags by name, with what they stand on. */
function tags(): Record<string, string> {
  const lines = world.git('ls-remote', '--tags', 'origin').split('\n').filter(Boolean);
  return Object.fromEntries(
    lines
      .filter((line) => line.endsWith('^{}'))
      .map((line) => {
        const [commit = '', ref = ''] = line.split('\t');
        return [ref.slice(10, -3), commit];
      }),
  );
}
const messageOf = (tag: string) => {
  world.git('fetch', '-q', '--tags', 'origin');
  return world.git('tag', '-l', '--format=%(contents)', tag);
};

describe('a release', () => {
  test('goes from a push to main to a promoted version that answers everywhere', async () => {
    const [run] = await world.pushMain({ 'README.md': 'Customer churn\n' });
    expectRun(run, 'green');
    expect(Object.keys(tags())).toEqual(['churn#prod#1', 'churn@v1.0.0']);
    const [release] = world.github.releases;
    expect(release?.draft).toBe(false);
    expect(release?.assets.map(({ name }) => name).sort()).toEqual(
      expect.arrayContaining(['MODEL_CARD.md', 'evaluation.json', 'model.tar.gz', 'version.json']),
    );
    expect(await versions()).toEqual(['v1.0.0', 'v1.0.0']);
    expect(run?.jobs.flatMap(({ withheld }) => withheld)).toEqual([]);
  }, 300_000);

  test('is found whole by a second run, which makes nothing', async () => {
    const before = { tags: tags(), served: await served(), releases: world.github.releases.length };
    const again = expectRun(await world.again(), 'green');
    expect(again.log).toContain('found, not registered again');
    expect(again.log).toContain('found, not built again');
    expect({
      tags: tags(),
      served: await served(),
      releases: world.github.releases.length,
    }).toEqual(before);
  }, 300_000);

  test('follows when a better model is pushed', async () => {
    const [run] = await world.pushMain(better);
    expectRun(run, 'green');
    expect(await versions()).toEqual(['v1.0.1', 'v1.0.1']);
    expect(messageOf('churn#prod#2')).toContain('Version: v1.0.1');
  }, 300_000);

  test('whose image answers wrongly is taken back: the old version answers, the stage is its own', async () => {
    const [run] = await world.pushMain(broken);
    expectRun(run, 'red');
    expect(run?.log).toContain('smoke cases failed');
    expect(await versions()).toEqual(['v1.0.1', 'v1.0.1']);
    expect(Object.keys(tags())).not.toContain('churn#prod#3');
  }, 300_000);

  test('is promoted by the tag of a person, and answers with its own digest', async () => {
    const digest = (await served())[0]?.digest;
    world.git(
      'tag',
      '-a',
      'churn#prod#3',
      '-m',
      'Back to the first',
      tags()['churn@v1.0.0'] as string,
    );
    const [run] = await world.whatRuns(async () => {
      world.git('push', '-q', 'origin', 'churn#prod#3');
      await world.github.pushed('ada');
    });
    expectRun(run, 'green');
    expect(await versions()).toEqual(['v1.0.0', 'v1.0.0']);
    expect((await served())[0]?.digest).not.toBe(digest);
    expect(Object.keys(tags())).not.toContain('churn#prod#4');
  }, 300_000);

  test('that a person tags and that does not work is assigned back, with the reason', async () => {
    world.git('tag', '-a', 'churn#prod#4', '-m', 'Try it', tags()['churn@v1.0.2'] as string);
    const [run] = await world.whatRuns(async () => {
      world.git('push', '-q', 'origin', 'churn#prod#4');
      await world.github.pushed('ada');
    });
    expectRun(run, 'red');
    expect(await versions()).toEqual(['v1.0.0', 'v1.0.0']);
    expect(messageOf('churn#prod#5')).toMatch(/Version: v1\.0\.0[\s\S]*Failed: churn#prod#4/);
  }, 300_000);

  test('is rolled back by dispatch; the history tells who, when and why', async () => {
    const [run] = await world.whatRuns(() =>
      world.person('grace').actions.createWorkflowDispatch({
        ...{ owner: 'acme', repo: 'churn', workflow_id: 'rollback.yml', ref: 'main' },
        inputs: { stage: 'prod', to: '', reason: 'complaints from the north' },
      }),
    );
    expectRun(run, 'green');
    expect(await versions()).toEqual(['v1.0.1', 'v1.0.1']);
    const message = messageOf('churn#prod#6');
    expect(message).toMatch(/Version: v1\.0\.1/);
    expect(message).toMatch(/Reason: complaints from the north/);
    expect(message).toMatch(/Actor: grace/);
    expect(message).toMatch(/Rolled-back-from: v1\.0\.0/);
  }, 300_000);
});
