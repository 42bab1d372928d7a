import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRepositoryCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStore } from '../../../src/adapters/ecr/open.ts';
import { ecrClient } from '../../../src/adapters/ecr/repository.ts';
import { writeRecord } from '../../../src/adapters/files/records.ts';
import { buildAndPush } from '../../../src/build-and-push-image/build.ts';
import { buildAndPushImage, type Inputs } from '../../../src/build-and-push-image/inputs.ts';
import { type ImageRecord, imageRecord } from '../../../src/domain/records/image.ts';
import type { Context } from '../../../src/runtime/context.ts';
import { readInputs } from '../../../src/runtime/inputs.ts';
import { type Aws, startAws } from '../../bench/aws/aws.ts';
import { type Docker, startDocker } from '../../bench/docker/engine.ts';
import { writeService } from '../docker/service.ts';

let aws: Aws;
let engine: Docker;
let env: NodeJS.ProcessEnv;
const folder = mkdtempSync(join(tmpdir(), 'mlops-ecr-'));
const commit = 'c0ffee'.padEnd(40, '0');

beforeAll(async () => {
  [aws, engine] = await Promise.all([startAws(), startDocker()]);
  // Credentials and endpoints reach the SDK by the environment alone.
  env = Object.assign(process.env, aws.env, engine.env, { RUNNER_TEMP: folder });
}, 300_000);

afterAll(async () => {
  await Promise.all([aws?.close(), engine?.close()]);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Runs the room on a project, as on GitHub. */
async function run(project: string, given: Record<string, string>): Promise<ImageRecord> {
  const sources = { given: (name: string) => given[name], config: new Map() };
  const inputs = readInputs(buildAndPushImage.inputs, sources) as Inputs;
  const context = {
    ...{ place: 'github', directory: project, workspace: project, repository: 'org/svc', commit },
    ...{
      ref: null,
      run: { id: '1', attempt: 1, url: null },
      actor: 'a',
      serverUrl: 'https://x.org',
    },
    ...{ event: { name: 'push', payload: {} }, env, now: () => new Date() },
  } as Context;
  const log = {
    ...{ info: () => {}, warn: () => {}, debug: () => {} },
    group: <T>(_: string, work: () => Promise<T>) => work(),
  };
  const outcome = await buildAndPush(inputs, { context, log }, await openStore(inputs, context));
  expect(outcome.outputs.image).toBe(`${inputs.repository}@${outcome.outputs.digest}`);
  return imageRecord.parse(outcome.record?.content);
}

function version(project: string, name: string): void {
  writeRecord(project, 'version.json', {
    ...{ schema: 'mlops/version/1', model: 'svc', commit, created: new Date().toISOString() },
    ...{ run: { id: '1', attempt: 1, url: null }, version: name, tag: `svc@${name}` },
    ...{ taggedCommit: commit, annotated: true, key: null, dataSha256: null, release: null },
    ...{ modelSha256: 'a'.repeat(64), assets: [], stages: [] },
  });
}

test('a repository that does not exist is not made unasked', async () => {
  const project = writeService(folder, 'unasked');
  await expect(run(project, { repository: 'unasked' })).rejects.toThrow(
    'input repository: found "unasked"; ECR has no such repository',
  );
});

test('builds once, finds it by content after, and leaves no password behind', async () => {
  const project = writeService(folder, 'once');
  version(project, 'v1.0.0');
  const given = { repository: 'team/once', create: 'true', tags: 'latest' };
  const first = await run(project, given);
  expect(first).toMatchObject({ built: true, registry: 'ecr', host: aws.registry.address });
  expect(first.tags).toEqual([expect.stringMatching(/^content-/), 'v1.0.0', 'latest']);
  const pushes = aws.registry.images.get('team/once')?.size;
  const second = await run(project, given);
  expect(second).toMatchObject({ built: false, digest: first.digest, tags: first.tags });
  expect(aws.registry.images.get('team/once')?.size).toBe(pushes);
  expect(readdirSync(folder).filter((name) => name.startsWith('mlops-docker-'))).toEqual([]);
}, 120_000);

test('the image holds labels that tell what it is', async () => {
  const project = writeService(folder, 'labels');
  version(project, 'v2.0.0');
  const { digest } = await run(project, { repository: 'labels', create: 'true' });
  const store = await openStore({ repository: 'labels' }, { place: 'github', env });
  const format = '{{json .Config.Labels}}';
  expect(await store.findVersion('v2.0.0')).toMatchObject({ digest });
  const local = await engine.docker('image', 'ls', '-q', '--filter', 'label=mlops.model-hash');
  expect(local).not.toBe('');
  const [id = ''] = local.split('\n');
  const labels = JSON.parse(
    await engine.docker('image', 'inspect', '--format', format, id),
  ) as object;
  expect(labels).toMatchObject({
    'org.opencontainers.image.revision': commit,
    'org.opencontainers.image.source': 'https://x.org/org/svc',
    'mlops.model-hash': 'a'.repeat(64),
  });
}, 120_000);

test('where tags cannot be moved, a mended image of the same version gets one beside', async () => {
  const client = await ecrClient(env);
  const make = { repositoryName: 'fixed', imageTagMutability: 'IMMUTABLE' as const };
  await client.send(new CreateRepositoryCommand(make));
  const project = writeService(folder, 'fixed');
  version(project, 'v1.0.0');
  const first = await run(project, { repository: 'fixed' });
  appendFileSync(join(project, 'serve.py'), '\n# mended\n');
  const second = await run(project, { repository: 'fixed' });
  expect(second.built).toBe(true);
  expect(second.digest).not.toBe(first.digest);
  expect(second.tags[1]).toMatch(/^v1\.0\.0-[0-9a-f]{12}$/);
  const store = await openStore({ repository: 'fixed' }, { place: 'github', env });
  expect((await store.findVersion('v1.0.0'))?.digest).toBe(second.digest);
  const taken = { repository: 'fixed', tags: first.tags[1] ?? '' };
  await expect(run(project, taken)).rejects.toThrow('input tags: found "v1.0.0"');
}, 120_000);

test('two runs at once make one image', async () => {
  const project = writeService(folder, 'raced');
  const given = { repository: 'raced', create: 'true' };
  const [one, two] = await Promise.all([run(project, given), run(project, given)]);
  const store = await openStore({ repository: 'raced' }, { place: 'github', env });
  const tagged = await store.find({ tag: one.tags[0] ?? '' });
  expect([one.digest, two.digest]).toContain(tagged?.digest);
  const again = await run(project, given);
  expect(again).toMatchObject({ built: false, digest: tagged?.digest });
}, 120_000);

test.each([
  [{ repository: 'h.org/a' }, 'a name without host'],
  [{ repository: 'a:b' }, 'a name without host'],
  [{ repository: 'A b' }, 'input repository'],
  [{ repository: 'a', context: 'nowhere' }, 'input context: found "nowhere"'],
  [{ repository: 'a', dockerfile: 'nowhere' }, 'input dockerfile: found "nowhere"'],
  [{ repository: 'a', 'build-args': 'PATH=/x' }, 'input build-args: found "PATH"'],
])('%j is an error in one line', async (given, message) => {
  const project = writeService(folder, 'bad');
  await expect(run(project, { create: 'true', ...given })).rejects.toThrow(message);
});

test.each([
  ['ExpiredTokenException', 'get new ones'],
  ['AccessDeniedException', 'allow it in the policy'],
])('%s is told with what to do', async (error, remedy) => {
  const undo = aws.fail({ on: 'ecr:DescribeRepositories', error });
  const project = writeService(folder, 'denied');
  await expect(run(project, { repository: 'denied' })).rejects.toThrow(
    new RegExp(`ecr:DescribeRepositories failed: ${error}.*${remedy}`),
  );
  undo();
});

test('a build that fails tells the last words of docker', async () => {
  const project = writeService(folder, 'broken');
  writeFileSync(join(project, 'Dockerfile'), 'FROM python:3.11-slim\nRUN exit 3\n');
  await expect(run(project, { repository: 'broken', create: 'true' })).rejects.toThrow(
    /docker build failed: .*exit/,
  );
}, 60_000);
