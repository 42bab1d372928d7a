import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { localStore } from '../../../src/adapters/docker/store.ts';
import { dockerTarget } from '../../../src/adapters/docker/target.ts';
import { freePort } from '../../../src/adapters/serve/port.ts';
import { encode, instanceProgram } from '../../../src/adapters/ssm/script.ts';
import { deployInstruction, type Settings } from '../../../src/domain/rollout/request.ts';
import type { ImageStore } from '../../../src/domain/rollout/store.ts';
import type { Order, Target } from '../../../src/domain/rollout/target.ts';
import { type Docker, startDocker } from '../../bench/docker/engine.ts';
import { buildService } from './service.ts';

let engine: Docker;
let env: NodeJS.ProcessEnv;
let store: ImageStore;
let port: number;
const digests: Record<string, string> = {};
const folder = mkdtempSync(join(tmpdir(), 'mlops-docker-'));

beforeAll(async () => {
  engine = await startDocker();
  env = { ...process.env, ...engine.env };
  store = localStore('svc', env);
  for (const mood of ['well', 'crash', 'sick', 'liar'] as const)
    digests[mood] = await buildService(store, folder, mood, mood);
  digests.next = await buildService(store, folder, 'next');
  digests.slow = await buildService(store, folder, 'slow', 'slow', 4);
  port = await freePort();
}, 300_000);

afterAll(async () => {
  await engine?.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

afterEach(async () => {
  const ids = (await engine.docker('ps', '-aq')).split('\n').filter(Boolean);
  if (ids.length > 0) await engine.docker('rm', '-f', ...ids);
});

const settings = (change: Partial<Settings> = {}): Settings => ({
  ...{ service: 'svc', model: 'svc', port, containerPort: 8080, health: '/health' },
  ...{ identity: '/version', environment: { SECRET: 'a "b" $c\nd' }, timeout: 20 },
  ...change,
});

function target(change: Partial<Settings> = {}): Target {
  return dockerTarget({ settings: settings(change), registry: null, env, say: () => {} });
}

function order(name: string): Order {
  const digest = digests[name] ?? '';
  return {
    service: 'svc',
    version: name,
    commit: 'c0ffee',
    digest,
    image: store.reference(digest),
  };
}

async function answer(): Promise<Record<string, unknown>> {
  return (await (await fetch(`http://127.0.0.1:${port}/version`)).json()) as Record<
    string,
    unknown
  >;
}

async function containers(): Promise<string[]> {
  const lines = await engine.docker('ps', '-a', '--format', '{{.Names}} {{.State}}');
  return lines.split('\n').filter(Boolean).sort();
}

test('serves an image, with its environment as it was given', async () => {
  const { places } = await target().deploy(order('well'));
  expect(places).toMatchObject([{ state: 'deployed', before: null, reason: null }]);
  expect(await answer()).toMatchObject({ digest: digests.well, secret: 'a "b" $c\nd' });
  expect(await containers()).toEqual(['mlops-svc running']);
  const policy = ['--format', '{{.HostConfig.RestartPolicy.Name}}', 'mlops-svc'];
  expect((await engine.docker('inspect', ...policy)).trim()).toBe('unless-stopped');
}, 60_000);

test('does nothing when it serves already; all of it when the environment changed', async () => {
  await target().deploy(order('well'));
  expect((await target().deploy(order('well'))).places[0]?.state).toBe('unchanged');
  const environment = { SECRET: 'new' };
  expect((await target({ environment }).deploy(order('well'))).places[0]?.state).toBe('deployed');
  expect((await answer()).secret).toBe('new');
}, 60_000);

test('keeps one container for the way back, and no more', async () => {
  for (const name of ['well', 'next', 'well', 'next']) await target().deploy(order(name));
  expect(await containers()).toEqual(['mlops-svc running', 'mlops-svc-previous exited']);
  expect(await answer()).toMatchObject({ name: 'next' });
}, 90_000);

test.each([
  ['crash', 'ended with exit code 1', 'model.joblib is not there'],
  ['sick', 'GET /health did not answer 2xx in time; last: status 500', ''],
  ['liar', 'GET /version says digest another', ''],
])(
  'serves the old image when the new one is a %s',
  async (mood, reason, log) => {
    await target().deploy(order('well'));
    const { places } = await target({ timeout: 3 }).deploy(order(mood));
    expect(places[0]).toMatchObject({ state: 'failed', after: { version: 'well' } });
    expect(places[0]?.reason).toContain(reason);
    expect(places[0]?.log).toContain(log);
    expect((await answer()).digest).toBe(digests.well);
    expect(await containers()).toEqual(['mlops-svc running']);
  },
  60_000,
);

test('puts the old one back when the new one is well alone and too late on the public port', async () => {
  await target().deploy(order('well'));
  const { places } = await target({ timeout: 7 }).deploy(order('slow'));
  expect(places[0]).toMatchObject({ state: 'failed', after: { version: 'well' } });
  expect((await answer()).digest).toBe(digests.well);
  expect(await containers()).toEqual(['mlops-svc running']);
}, 60_000);

test('without an identity the container that has the port is looked at', async () => {
  const none = { identity: null };
  expect((await target(none).deploy(order('liar'))).places[0]?.state).toBe('deployed');
  expect((await target(none).deploy(order('liar'))).places[0]?.state).toBe('unchanged');
}, 60_000);

test('goes back to nothing, when nothing was served before', async () => {
  const outcome = await target().deploy(order('well'));
  const back = await target().restore(outcome);
  expect(back.places[0]).toMatchObject({ state: 'restored', after: null });
  expect(await containers()).toEqual([]);
}, 60_000);

test('a container that stands on the port and is not ours is left alone', async () => {
  await engine.docker('run', '-d', '--name', 'theirs', '-p', `${port}:8080`, digests.well ?? '');
  await expect(target().deploy(order('next'))).rejects.toThrow(
    `port ${port} is published by container theirs, which is not ours`,
  );
  expect(await containers()).toEqual(['theirs running']);
}, 60_000);

test('two deployments at once: one after the other, and the service is whole', async () => {
  await Promise.all([target().deploy(order('well')), target().deploy(order('next'))]);
  expect(['well', 'next']).toContain((await answer()).name);
  expect(await containers()).toEqual(['mlops-svc running', 'mlops-svc-previous exited']);
}, 90_000);

test('no engine is told as what it is', async () => {
  const lost = { ...env, DOCKER_HOST: 'unix:///nowhere/docker.sock' };
  const there = dockerTarget({ settings: settings(), registry: null, env: lost, say: () => {} });
  await expect(there.deploy(order('well'))).rejects.toThrow(/docker ps: .*nowhere/);
});

test('the next run puts right what a killed run left, wherever it was killed', async () => {
  await target().deploy(order('well'));
  const seen = new Set<string>();
  for (let milliseconds = 300, turn = 0; milliseconds < 2700; milliseconds += 300, turn++) {
    const wanted = order(turn % 2 === 0 ? 'next' : 'well');
    // Without a retained container all of the road is gone.
    await engine.docker('rm', 'mlops-svc-previous').catch(() => '');
    await killAfter(milliseconds, start(wanted));
    seen.add((await containers()).map((line) => line.replace('mlops-svc', '')).join(','));
    const { places } = await target().deploy(turn % 3 === 0 ? order('well') : wanted);
    expect(['deployed', 'unchanged']).toContain(places[0]?.state);
    expect((await answer()).digest).toBe(places[0]?.after?.digest);
    const left = await containers();
    expect(left.filter((line) => line.endsWith(' running'))).toEqual(['mlops-svc running']);
    expect(left.join()).not.toMatch(/trial|next/);
  }
  // How many points of the road the kills hit depends on how busy the machine is.
  expect(seen.size).toBeGreaterThan(1);
}, 240_000);

/** The program as Systems Manager starts it: in a process group of its own. */
function start(wanted: Order): ChildProcess {
  const MLOPS_REQUEST = encode(deployInstruction(settings(), wanted, null));
  const child = spawn('python3', ['-'], {
    ...{ env: { ...env, MLOPS_REQUEST }, detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  });
  child.stdin?.end(instanceProgram());
  return child;
}

async function killAfter(milliseconds: number, child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await promisify(execFile)('kill', ['-KILL', '--', `-${child.pid}`]).catch(() => {});
  await gone;
}
