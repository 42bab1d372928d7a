import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../bench/github/server.ts';
import { type Ending, faultsOf } from './ending.ts';
import { awsSecret, spawnAction, spawnCommand } from './spawned.ts';
import { allRooms, files, good, openWorld, type World } from './world.ts';

let world: World;
let github: GitHub;
beforeAll(async () => {
  world = await openWorld();
  const bare = join(world.project.directory, '.git');
  github = await startGitHub({ repository: 'acme/churn', bare });
});
afterEach(() => world.restore());
afterAll(async () => {
  await github.close();
  await world.project.close();
});

type Inputs = Record<string, string | undefined>;

async function act(name: string, inputs: Inputs, env: Record<string, string> = {}) {
  const { directory } = world.project;
  const ending = await spawnAction(name, {
    directory,
    env: { GITHUB_API_URL: github.url, ...env },
    inputs: { 'model-name': 'churn', ...good[name], ...inputs },
  });
  return { ...ending, made: world.made() };
}

function expectOutside(ending: Ending, secret: string, line: RegExp): void {
  expect(faultsOf(ending, [secret, awsSecret])).toEqual([]);
  expect([ending.code, ending.errors]).toEqual([3, [expect.stringMatching(line)]]);
}

/** Actions that ask GitHub first. */
const asking: [string, Inputs][] = [
  ['compare-to-champion', {}],
  ['register', {}],
  ['promote', {}],
  ['rollback', {}],
  ['deploy-to-ec2-via-ssm', { version: 'v1.0.0' }],
  ['pipeline', { steps: 'register' }],
];

describe('a token', () => {
  test.each(asking)('that has expired, for %s', async (name, inputs) => {
    const trained = await world.run('train', { ...good.train });
    expect(trained.errors).toEqual([]);
    world.write('mlops.yml', 'train: {model: model}\n');
    const token = github.addToken({ permissions: { contents: 'write' } });
    github.expireToken(token);
    expectOutside(await act(name, { ...inputs, token }), token, /401 .*expired.* input token$/);
  });

  test.each(asking)('that is not given, for %s', async (name, inputs) => {
    world.write('mlops.yml', 'train: {model: model}\n');
    expectOutside(await act(name, { ...inputs, token: '' }), awsSecret, /^input token: allowed: /);
  });

  test('that may only read cannot register', async () => {
    const token = github.addToken({ permissions: { contents: 'read' } });
    expectOutside(await act('register', { token }), token, /403 .*permission contents: write/);
    expect(await world.project.git('tag')).toBe('');
  });

  test('that may only read cannot promote', async () => {
    await world.project.git('tag', '-a', 'churn@v1.0.0', '-m', 'first');
    const token = github.addToken({ permissions: { contents: 'read' } });
    expectOutside(await act('promote', { token }), token, /403 .*permission contents: write/);
    expect(await world.project.git('tag')).toBe('churn@v1.0.0');
    await world.project.git('tag', '-d', 'churn@v1.0.0');
  });
});

describe('a repository without tags', () => {
  const missing = /no version of churn is registered|allowed: a registered version/;
  test.each([
    ['promote', {}],
    ['rollback', {}],
    ['deploy-to-ec2-via-ssm', {}],
    ['deploy-to-ec2-via-ssm', { version: 'v1.0.0' }],
  ])('for %s on GitHub, with %j', async (name, inputs) => {
    const token = github.addToken({ permissions: { contents: 'write' } });
    expectOutside(await act(name, { ...inputs, token }), token, missing);
  });

  test.each(['promote', 'rollback', 'deploy-to-ec2-via-ssm', 'history'])(
    'for %s on a laptop',
    async (name) => {
      const { directory } = world.project;
      const inputs = { 'model-name': 'churn', ...good[name] };
      const ending = await spawnCommand(name, { directory, inputs });
      expect(faultsOf(ending, [])).toEqual([]);
      expect([ending.code, ending.errors]).toEqual([2, [expect.stringMatching(missing)]]);
    },
  );
});

/** What needs no repository, or says no for another reason. */
const needless = [
  'validate-data',
  'train',
  'build-and-push-image',
  'smoke-test',
  'pipeline',
  'stop',
  ...['evaluate', 'compare', 'plan'],
];

describe.each(Object.keys(allRooms))('%s on a laptop', (name) => {
  const ended = async (directory: string, env: Record<string, string>) => {
    const inputs = { 'model-name': 'churn', ...good[name] };
    const ending = await spawnCommand(name, { directory, inputs, env });
    expect(faultsOf(ending, [])).toEqual([]);
    return ending;
  };

  test('without a repository', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'mlops-plain-'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(directory, path), text);
    const { code, errors } = await ended(directory, { GIT_CEILING_DIRECTORIES: tmpdir() });
    rmSync(directory, { recursive: true });
    if (!needless.includes(name)) expect([2, 3]).toContain(code);
    if (!needless.includes(name))
      expect(errors[0]).toMatch(/git init|git repository|evaluation|not there/);
  });

  test('without git', async () => {
    const PATH = toolsWithout('git');
    const { code } = await ended(world.project.directory, { PATH });
    rmSync(PATH, { recursive: true });
    if (!needless.includes(name)) expect([2, 3]).toContain(code);
  });

  test('without git, sh, docker and python', async () => {
    await ended(world.project.directory, { PATH: '/nowhere' });
  });
});

/** A folder of links to what a training and we need, without one of them. */
function toolsWithout(left: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-path-'));
  for (const tool of ['sh', 'cp', 'git', 'true', 'env'].filter((each) => each !== left))
    symlinkSync(
      execFileSync('sh', ['-c', `command -v ${tool}`])
        .toString()
        .trim(),
      join(folder, tool),
    );
  return folder;
}

describe('Docker', () => {
  test.each([
    ['build-and-push-image', { context: '.', registry: 'local' }],
    [
      'deploy-to-ec2-via-ssm',
      { target: 'docker', repository: 'churn', registry: 'local', image: 'churn:x' },
    ],
  ])('is missing, for %s', async (name, inputs) => {
    world.write('Dockerfile', 'FROM scratch\n');
    const PATH = toolsWithout('docker');
    const { directory } = world.project;
    const ending = await spawnCommand(name, {
      ...{ directory, env: { PATH } },
      inputs: { 'model-name': 'churn', ...good[name], ...inputs },
    });
    rmSync(PATH, { recursive: true });
    expectOutside(ending, awsSecret, /docker.*; (install|start)/i);
  });
});

describe('AWS', () => {
  let server: Server;
  let answer: (target: string) => [number, string];
  let AWS_ENDPOINT_URL: string;
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const [status, text] = answer(String(request.headers['x-amz-target'] ?? body));
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    AWS_ENDPOINT_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  const cloud: [string, Inputs][] = [
    ['build-and-push-image', { context: '.', registry: 'ecr' }],
    [
      'deploy-to-ec2-via-ssm',
      {
        target: 'ec2',
        instances: 'i-0123456789abcdef0',
        repository: 'churn',
        registry: 'ecr',
        image: 'churn:x',
      },
    ],
    ['smoke-test', { url: '', target: 'ec2', instances: 'i-0123456789abcdef0' }],
  ];
  const run = (name: string, inputs: Inputs, env: Record<string, string> = {}) => {
    world.write('Dockerfile', 'FROM scratch\n');
    return act(name, { ...inputs, token: 'none' }, { AWS_ENDPOINT_URL, ...env });
  };

  test.each(cloud)('with expired credentials, for %s', async (name, inputs) => {
    answer = (asked) =>
      asked.includes('Action=')
        ? [
            400,
            '<Response><Errors><Error><Code>RequestExpired</Code><Message>Request has expired.</Message></Error></Errors></Response>',
          ]
        : [
            400,
            '{"__type":"ExpiredTokenException","message":"The security token included in the request is expired"}',
          ];
    expectOutside(await run(name, inputs), awsSecret, /^AWS: .*expired: get new ones/);
  });

  test.each(cloud)('without credentials, for %s', async (name, inputs) => {
    const env = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
    expectOutside(await run(name, inputs, env), awsSecret, /^AWS: .*no valid AWS credentials/);
  });

  test.each(cloud)('without a region, for %s', async (name, inputs) => {
    expectOutside(await run(name, inputs, { AWS_REGION: '' }), awsSecret, /^AWS_REGION: allowed: /);
  });

  test.each(cloud)('that answers nonsense, for %s', async (name, inputs) => {
    answer = () => [400, '<html>::error::INJECTED\n::error::INJECTED'];
    expectOutside(await run(name, inputs), awsSecret, /^AWS: /);
  });

  test.each(cloud.slice(2))('whose instance has no agent, for %s', async (name, inputs) => {
    answer = (asked) =>
      asked.includes('Action=DescribeInstances')
        ? [200, instancesXml]
        : [200, JSON.stringify({ InstanceInformationList: [] })];
    expectOutside(await run(name, inputs), awsSecret, /i-0123456789abcdef0.*agent/);
  });
});

const instancesXml = `<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
  <reservationSet><item><instancesSet><item>
    <instanceId>i-0123456789abcdef0</instanceId>
    <instanceState><code>16</code><name>running</name></instanceState>
  </item></instancesSet></item></reservationSet>
</DescribeInstancesResponse>`;
