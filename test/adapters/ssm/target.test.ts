import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { realClock } from '../../../src/adapters/clock.ts';
import { ecrClient } from '../../../src/adapters/ecr/repository.ts';
import { ecrStore } from '../../../src/adapters/ecr/store.ts';
import { ec2Target } from '../../../src/adapters/ssm/target.ts';
import { refusalOf, succeeded } from '../../../src/domain/rollout/outcome.ts';
import { parseSelector } from '../../../src/domain/rollout/selector.ts';
import type { ImageStore } from '../../../src/domain/rollout/store.ts';
import type { Order, Target } from '../../../src/domain/rollout/target.ts';
import { type Aws, startAws } from '../../bench/aws/aws.ts';
import type { Instance } from '../../bench/aws/instance.ts';
import { type Docker, startDocker } from '../../bench/docker/engine.ts';
import { buildService } from '../docker/service.ts';

let aws: Aws;
let engine: Docker;
let env: NodeJS.ProcessEnv;
let store: ImageStore;
let fleet: [Instance, Instance];
const folder = mkdtempSync(join(tmpdir(), 'mlops-ssm-'));
const digests: Record<string, string> = {};

beforeAll(async () => {
  [aws, engine] = await Promise.all([startAws(), startDocker()]);
  // Credentials and endpoints reach the SDK by the environment alone.
  env = Object.assign(process.env, aws.env, engine.env);
  const client = await ecrClient(env);
  const { region } = aws;
  store = await ecrStore({ repository: 'team/svc', create: true, client, region, env });
  for (const [name, mood, slow] of [
    ['one', 'well', 0],
    ['two', 'well', 0],
    ['crash', 'crash', 0],
    ['slow', 'slow', 5],
  ] as const)
    digests[name] = await buildService(store, folder, name, mood, slow);
  const tags = { Service: 'svc' };
  fleet = [await aws.startInstance({ tags }), await aws.startInstance({ tags })];
}, 300_000);

afterAll(async () => {
  await Promise.all([aws?.close(), engine?.close()]);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

beforeEach(() => {
  aws.calls.length = 0;
});

// The bench's Systems Manager throttles nobody; real waits would be most of the test's time.
const clock = { ...realClock, sleep: (milliseconds: number) => realClock.sleep(milliseconds / 8) };

function target(
  change: Partial<Parameters<typeof ec2Target>[0]> = {},
  timeout = 60,
  environment: Record<string, string> = {},
) {
  return ec2Target({
    settings: {
      ...{ service: 'svc', model: 'svc', port: 80, containerPort: 8080, health: '/health' },
      ...{ identity: '/version', environment, timeout },
    },
    registry: store.registry,
    selector: parseSelector('tag:Service=svc'),
    ...{ concurrency: '50%', allowMissing: 0, url: null, env, say: () => {} },
    clock,
    ...change,
  });
}

function order(name: string): Order {
  const digest = digests[name] ?? '';
  const image = store.reference(digest);
  return { service: 'svc', version: `v-${name}`, commit: 'c0ffee', digest, image };
}

async function served(): Promise<unknown[]> {
  return Promise.all(
    fleet.map(async ({ ip }) => {
      const answer = await fetch(`http://${ip}/version`);
      return ((await answer.json()) as { digest: string }).digest;
    }),
  );
}

function sent(verb: string) {
  return aws.calls.filter(
    ({ action, input }) =>
      action === 'SendCommand' && String(input.Comment).startsWith(`mlops ${verb}`),
  );
}

async function ready(): Promise<Target> {
  const all = await target();
  const outcome = await all.deploy(order('one'));
  expect(refusalOf(outcome, 'svc')).toBeNull();
  return all;
}

describe('a fleet of two instances', () => {
  test('serves the image, on each its own public port, with a secret that no command held', async () => {
    const ssm = new SSMClient({ region: aws.region, endpoint: aws.url, credentials: creds });
    const secret = { Name: '/svc/secret', Value: 'open sesame', Type: 'SecureString' as const };
    await ssm.send(new PutParameterCommand(secret));
    const secretly = await target({}, 60, { SECRET: 'ssm:/svc/secret' });
    const outcome = await secretly.deploy(order('one'));
    expect(outcome.places.map(({ state, reason }) => [state, reason])).toEqual([
      ['deployed', null],
      ['deployed', null],
    ]);
    expect(await served()).toEqual([digests.one, digests.one]);
    const answer = await fetch(`http://${fleet[0].ip}/`);
    expect(await answer.json()).toMatchObject({ name: 'one', secret: 'open sesame' });
    expect(
      JSON.stringify(aws.calls.filter(({ action }) => action === 'SendCommand')),
    ).not.toContain('open sesame');
  }, 120_000);

  test('is left alone when it serves the image already', async () => {
    const outcome = await (await ready()).deploy(order('one'));
    expect(outcome.places.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
  }, 120_000);

  test('keeps what it serves when the new image ends at once, and tells its log', async () => {
    const outcome = await (await ready()).deploy(order('crash'));
    expect(succeeded(outcome)).toBe(false);
    expect(outcome.places).toContainEqual(
      expect.objectContaining({
        state: 'failed',
        reason: expect.stringContaining('ended with exit code 1'),
        log: expect.stringContaining('model.joblib is not there'),
      }),
    );
    expect(await served()).toEqual([digests.one, digests.one]);
  }, 120_000);

  test('is put back where the new image is too late on the public port', async () => {
    await ready();
    const outcome = await (await target({}, 9)).deploy(order('slow'));
    const failed = outcome.places.find(({ state }) => state === 'failed');
    expect(failed?.reason).toContain('did not answer 2xx in time');
    expect(await served()).toEqual([digests.one, digests.one]);
  }, 180_000);

  test('goes back as a whole when the program is killed on one instance', async () => {
    await ready();
    const all = await target({ concurrency: '100%' });
    // The look at every instance comes first; the death is meant for the deployment.
    const before = sent('deploy').length;
    const watch = setInterval(() => {
      if (sent('deploy').length > before && !fleet[1].agent.dies) {
        fleet[1].agent.dies = { after: 2000, what: 'process' };
        clearInterval(watch);
      }
    }, 5);
    const outcome = await all.deploy(order('two'));
    clearInterval(watch);
    expect(outcome.places.map(({ state }) => state)).toEqual(['restored', 'restored']);
    expect(await served()).toEqual([digests.one, digests.one]);
    expect(refusalOf(outcome, 'svc')).toContain('every place serves what it served before');
  }, 180_000);

  test('goes to the next image, and back to the one before', async () => {
    const all = await ready();
    await all.deploy(order('crash'));
    const { stdout } = await fleet[0].exec('docker', 'image', 'ls', '--digests');
    expect(stdout).toContain(digests.one);
    expect(stdout).not.toContain(digests.crash);
    const next = await all.deploy(order('two'));
    expect(await served()).toEqual([digests.two, digests.two]);
    const back = await all.restore(next);
    expect(back.places.map(({ state, after }) => [state, after?.version])).toEqual([
      ['restored', 'v-one'],
      ['restored', 'v-one'],
    ]);
    expect(await served()).toEqual([digests.one, digests.one]);
  }, 180_000);

  test('says what it serves', async () => {
    const current = await (await ready()).current();
    expect(current.map(({ healthy, served }) => [healthy, served?.version])).toEqual([
      [true, 'v-one'],
      [true, 'v-one'],
    ]);
  }, 120_000);

  test('answers where no port is open, also when the answers do not fit into one output', async () => {
    const all = await ready();
    const get = (path: string) => ({ method: 'GET', path, headers: {}, body: null });
    const post = { method: 'POST', path: '/predict', headers: {}, body: 'größer' };
    const asked = await all.ask([get('/health'), get('/long'), post, get('/moved')]);
    expect(asked.map(({ id }) => id).sort()).toEqual(fleet.map(({ id }) => id).sort());
    for (const { answers } of asked) {
      expect(answers[0]).toMatchObject({ status: 200 });
      expect(answers[1]).toHaveProperty('error');
      expect(JSON.parse((answers[2] as { body: string }).body)).toMatchObject({ sent: 'größer' });
      expect(answers[3]).toMatchObject({ status: 302 });
    }
  }, 120_000);
});

const creds = { accessKeyId: 'bench', secretAccessKey: 'bench' };

describe('instances that cannot take part', () => {
  test('are all named with their reasons before anything is changed', async () => {
    await ready();
    const tags = { Service: 'svc' };
    const stopped = await aws.startInstance({ tags });
    await stopped.stop();
    const unmanaged = await aws.startInstance({ tags, agent: { managed: false } });
    const silent = await aws.startInstance({ tags, agent: { online: false } });
    aws.calls.length = 0;
    const all = await target();
    await expect(all.deploy(order('two'))).rejects.toThrow(`${stopped.id} is stopped`);
    await expect(all.deploy(order('two'))).rejects.toThrow(`${unmanaged.id} is not managed`);
    await expect(all.deploy(order('two'))).rejects.toThrow(`${silent.id} its agent is Connection`);
    expect(sent('').length).toBe(0);
    const outcome = await (await target({ allowMissing: 3 })).deploy(order('two'));
    expect(outcome.missing.length).toBe(3);
    expect(await served()).toEqual([digests.two, digests.two]);
    for (const one of [stopped, unmanaged, silent]) await one.terminate();
  }, 240_000);

  test('by id: one that does not exist is named', async () => {
    const selector = parseSelector(`${fleet[0].id}, i-00000000000000000`);
    await expect((await target({ selector })).deploy(order('one'))).rejects.toThrow(
      'i-00000000000000000 does not exist',
    );
  });

  test('a port that somebody else has is told before anything is changed', async () => {
    const other = await aws.startInstance({ tags: { Service: 'other' } });
    await other.exec('sh', '-c', 'setsid python3 -m http.server 80 >/dev/null 2>&1 </dev/null &');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const selector = parseSelector('tag:Service=other');
    await expect((await target({ selector })).deploy(order('one'))).rejects.toThrow(
      'something that is not a container of ours answers on port 80',
    );
    expect(sent('deploy').length).toBe(0);
    await other.terminate();
  }, 120_000);
});

describe('Systems Manager', () => {
  test('is asked again while it throttles', async () => {
    const fault = { on: 'ssm:ListCommandInvocations', error: 'ThrottlingException', times: 3 };
    const undo = aws.fail(fault);
    await ready();
    undo();
  }, 120_000);

  test('is not asked again when it does not allow it, and the remedy is told', async () => {
    const undo = aws.fail({ on: 'ssm:SendCommand', error: 'AccessDeniedException' });
    await expect((await target()).deploy(order('one'))).rejects.toThrow(
      /ssm:SendCommand failed: AccessDeniedException.*allow it in the policy of the role/,
    );
    undo();
    expect(sent('').length).toBe(1);
  });

  test.each(['Undeliverable', 'AccessDenied', 'InvalidPlatform'] as const)(
    'refuses by %s: the instance is untouched, and named',
    async (refuses) => {
      await ready();
      fleet[0].agent.refuses = refuses;
      const outcome = (await target()).deploy(order('two'));
      await expect(outcome).rejects.toThrow(fleet[0].id);
      delete fleet[0].agent.refuses;
      expect(await served()).toEqual([digests.one, digests.one]);
    },
    120_000,
  );
});
