import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  PutImageCommand,
} from '@aws-sdk/client-ecr';
import {
  CancelCommandCommand,
  DescribeInstanceInformationCommand,
  GetCommandInvocationCommand,
  ListCommandInvocationsCommand,
  ListCommandsCommand,
  PutParameterCommand,
  SendCommandCommand,
  type SendCommandCommandInput,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Aws, startAws } from './aws/aws.ts';
import type { Instance } from './aws/instance.ts';
import { run, until } from './docker/command.ts';
import { type Docker, startDocker } from './docker/engine.ts';

let aws: Aws;
let engine: Docker;
let one: Instance;
let two: Instance;
let folder: string;
let ssm: SSMClient;
let ecr: ECRClient;
let ec2: EC2Client;

beforeAll(async () => {
  [aws, engine] = await Promise.all([
    startAws({ settle: 150, secondOfTimeout: 0.02 }),
    startDocker(),
  ]);
  const tags = { Service: 'churn' };
  [one, two] = await Promise.all([aws.startInstance({ tags }), aws.startInstance({ tags })]);
  folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const client = { endpoint: aws.url, region: aws.region, credentials, maxAttempts: 1 };
  [ssm, ecr, ec2] = [new SSMClient(client), new ECRClient(client), new EC2Client(client)];
}, 300_000);

afterAll(async () => {
  await Promise.all([aws?.close(), engine?.close()]);
  if (folder) await rm(folder, { recursive: true, force: true });
}, 60_000);

type More = Omit<Partial<SendCommandCommandInput>, 'Parameters'> & { limit?: string };

async function send(script: string, { limit, ...more }: More = {}): Promise<string> {
  const Parameters = { commands: script.split('\n'), ...(limit && { executionTimeout: [limit] }) };
  const input = { DocumentName: 'AWS-RunShellScript', TimeoutSeconds: 30, Parameters };
  const target = more.Targets ? {} : { InstanceIds: [one.id] };
  const { Command } = await ssm.send(new SendCommandCommand({ ...input, ...target, ...more }));
  return Command?.CommandId ?? '';
}

const look = (CommandId: string, instance = one) =>
  ssm.send(new GetCommandInvocationCommand({ CommandId, InstanceId: instance.id }));

const final = ['Success', 'Failed', 'TimedOut', 'Cancelled'];

function result(id: string, instance = one) {
  return until('the end of a command', async () => {
    const found = await look(id, instance).catch(() => undefined);
    return final.includes(found?.Status ?? '') && found;
  });
}

async function overall(CommandId: string) {
  const { Commands = [] } = await ssm.send(new ListCommandsCommand({ CommandId }));
  return [Commands[0]?.Status, Commands[0]?.StatusDetails];
}

const nameOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error) => error.name,
  );

async function docker(...args: string[]) {
  const { code, stdout, stderr } = await run('docker', args, {
    env: { ...process.env, ...engine.env },
  });
  return { code, said: stdout + stderr };
}

async function login(): Promise<void> {
  const { authorizationData = [] } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const { authorizationToken = '', proxyEndpoint = '' } = authorizationData[0] ?? {};
  const [user = '', password] = Buffer.from(authorizationToken, 'base64').toString().split(':');
  const args = ['login', '--username', user, '--password-stdin', proxyEndpoint];
  const env = { ...process.env, ...engine.env };
  expect(await run('docker', args, { env, input: password })).toMatchObject({ code: 0 });
}

/** Builds a service that answers its text, and returns the image's name. */
async function build(uri: string, tag: string, text: string): Promise<string> {
  const server = [
    'from http.server import BaseHTTPRequestHandler, HTTPServer',
    'class Handler(BaseHTTPRequestHandler):',
    '    def do_GET(self):',
    '        self.send_response(200)',
    '        self.end_headers()',
    `        self.wfile.write(b"${text}")`,
    'HTTPServer(("", 8080), Handler).serve_forever()',
  ];
  const file = ['FROM python:3.11-slim', 'COPY server.py .', 'CMD ["python", "server.py"]'];
  await writeFile(join(folder, 'server.py'), server.join('\n'));
  await writeFile(join(folder, 'Dockerfile'), file.join('\n'));
  await engine.docker('build', '--quiet', '--tag', `${uri}:${tag}`, folder);
  return `${uri}:${tag}`;
}

async function repository(name: string, mutability: 'MUTABLE' | 'IMMUTABLE' = 'MUTABLE') {
  const input = { repositoryName: name, imageTagMutability: mutability };
  const { repository: made } = await ecr.send(new CreateRepositoryCommand(input));
  return made?.repositoryUri ?? '';
}

test('an image is built, pushed, found by digest, and served by two instances through Systems Manager', async () => {
  const uri = await repository('served');
  await login();
  const image = await build(uri, 'v1', 'hello');
  const { said } = await docker('push', image);
  const ids = { repositoryName: 'served', imageIds: [{ imageTag: 'v1' }] };
  const { imageDetails = [] } = await ecr.send(new DescribeImagesCommand(ids));
  const digest = imageDetails[0]?.imageDigest ?? 'none';
  expect(said).toContain(digest);

  const script = [
    'set -e',
    `aws ecr get-login-password | docker login -u AWS --password-stdin ${aws.registry.address}`,
    `docker run -d --restart always -p 8080:8080 ${uri}@${digest}`,
  ].join('\n');
  const id = await send(script, { InstanceIds: [one.id, two.id] });
  expect(await result(id, one)).toMatchObject({ Status: 'Success' });
  expect(await result(id, two)).toMatchObject({ Status: 'Success' });
  expect(await overall(id)).toEqual(['Success', 'Success']);
  for (const { ip } of [one, two]) expect(await answerOf(ip)).toBe('hello');

  await one.reboot();
  expect(await answerOf(one.ip)).toBe('hello');
}, 60_000);

function answerOf(ip: string): Promise<string> {
  return until('an answer', () =>
    fetch(`http://${ip}:8080/`, { signal: AbortSignal.timeout(2_000) })
      .then((answer) => answer.text())
      .catch(() => undefined),
  );
}

describe('ECR', () => {
  test('refuses to move an immutable tag, a repository that is not there, and an old login', async () => {
    const uri = await repository('fixed', 'IMMUTABLE');
    await login();
    expect(await docker('push', await build(uri, 'v1', 'first'))).toMatchObject({ code: 0 });
    expect((await docker('push', await build(uri, 'v1', 'second'))).said).toContain('immutable');
    const stray = await build(uri.replace('fixed', 'stray'), 'v1', 'first');
    expect((await docker('push', stray)).said).toContain('does not exist');
    await aws.registry.expire();
    expect((await docker('push', await build(uri, 'v2', 'second'))).said).toContain('expired');
  }, 60_000);

  test('gives a manifest another tag when its bytes are the same, and only once', async () => {
    const uri = await repository('tagged', 'IMMUTABLE');
    await login();
    await docker('push', await build(uri, 'a', 'a'));
    await docker('push', await build(uri, 'b', 'b'));
    const asked = { repositoryName: 'tagged', imageIds: [{ imageTag: 'a' }, { imageTag: 'none' }] };
    const { images = [], failures = [] } = await ecr.send(new BatchGetImageCommand(asked));
    expect(failures.map(({ failureCode }) => failureCode)).toEqual(['ImageNotFound']);
    const { imageManifest, imageManifestMediaType, imageId } = images[0] ?? {};
    const put = (imageTag: string, imageDigest = imageId?.imageDigest) =>
      nameOf(
        ecr.send(
          new PutImageCommand({
            repositoryName: 'tagged',
            imageManifest,
            imageManifestMediaType,
            imageTag,
            imageDigest,
          }),
        ),
      );
    expect(await put('stable')).toBe('no error');
    expect(await put('stable')).toBe('ImageAlreadyExistsException');
    expect(await put('b')).toBe('ImageTagAlreadyExistsException');
    expect(await put('c', `sha256:${'0'.repeat(64)}`)).toBe('ImageDigestDoesNotMatchException');
    expect(await docker('pull', '--quiet', `${uri}:stable`)).toMatchObject({ code: 0 });
    const gone = { repositoryName: 'tagged', imageIds: [{ imageTag: 'none' }] };
    expect(await nameOf(ecr.send(new DescribeImagesCommand(gone)))).toBe('ImageNotFoundException');
    const nowhere = new DescribeImagesCommand({ repositoryName: 'nowhere' });
    expect(await nameOf(ecr.send(nowhere))).toBe('RepositoryNotFoundException');
  }, 60_000);
});

describe('a command', () => {
  test('cannot be seen right after it was sent', async () => {
    const id = await send('echo done');
    expect(await nameOf(look(id))).toBe('InvocationDoesNotExist');
    const list = new ListCommandInvocationsCommand({ CommandId: id, Details: true });
    expect((await ssm.send(list)).CommandInvocations).toEqual([]);
    expect(await result(id)).toMatchObject({ StandardOutputContent: 'done\n', ResponseCode: 0 });
    expect((await ssm.send(list)).CommandInvocations).toHaveLength(1);
  });

  test('loses what it prints past the limits', async () => {
    const id = await send(
      'head -c 30000 /dev/zero | tr "\\0" x; head -c 9000 /dev/zero | tr "\\0" y >&2',
    );
    const { StandardOutputContent = '', StandardErrorContent = '' } = await result(id);
    expect([StandardOutputContent.length, StandardErrorContent.length]).toEqual([24_000, 8_000]);
    const list = new ListCommandInvocationsCommand({ CommandId: id, Details: true });
    const { CommandInvocations = [] } = await ssm.send(list);
    expect(CommandInvocations[0]?.CommandPlugins?.[0]?.Output).toHaveLength(2_500);
  });

  test('that fails tells its exit code', async () => {
    const id = await send('echo no >&2\nexit 7');
    const ended = await result(id);
    expect(ended).toMatchObject({ Status: 'Failed', StatusDetails: 'Failed', ResponseCode: 7 });
    expect(ended.StandardErrorContent).toBe('no\nfailed to run commands: exit status 7');
    expect(await overall(id)).toEqual(['Failed', 'Failed']);
  });

  test('runs as the agent runs it: file with its own first line, no HOME, its own folder', async () => {
    const script =
      '#!/usr/bin/python3\nimport os\nprint(os.getcwd(), "HOME" in os.environ, os.getuid())';
    expect(await result(await send(script))).toMatchObject({
      StandardOutputContent: '/usr/bin False 0\n',
    });
  });

  test('that outlasts its time is killed with all its children, and no trap runs', async () => {
    const script =
      'trap "touch /var/tmp/trapped" EXIT TERM\n(sleep 3; touch /var/tmp/child) &\nsleep 30';
    const ended = await result(await send(script, { limit: '1' }));
    const expected = { Status: 'TimedOut', StatusDetails: 'ExecutionTimedOut', ResponseCode: 137 };
    expect(ended).toMatchObject(expected);
    await new Promise((wake) => setTimeout(wake, 2_500));
    expect((await one.exec('ls', '/var/tmp')).stdout).toBe('');
  });

  test('is cancelled while it runs', async () => {
    const id = await send('echo begun > /var/tmp/mark\nsleep 30');
    await until(
      'it to begin',
      async () => (await one.exec('test', '-s', '/var/tmp/mark')).code === 0,
    );
    await ssm.send(new CancelCommandCommand({ CommandId: id }));
    expect(await result(id)).toMatchObject({ Status: 'Cancelled', StatusDetails: 'Cancelled' });
    expect(await overall(id)).toEqual(['Cancelled', 'Cancelled']);
  });

  test.each(['AccessDenied', 'InvalidPlatform', 'Undeliverable'] as const)(
    'fails as %s',
    async (refuses) => {
      one.agent.refuses = refuses;
      const id = await send('touch /var/tmp/refused');
      const ended = await result(id);
      one.agent.refuses = undefined;
      expect(ended).toMatchObject({ Status: 'Failed', StatusDetails: refuses });
      expect((await one.exec('test', '-e', '/var/tmp/refused')).code).toBe(1);
    },
  );

  test('waits for an agent that is offline until its time to be delivered is over', async () => {
    one.agent.online = false;
    const id = await send('touch /var/tmp/offline');
    await until(
      'a delay',
      async () => (await look(id).catch(() => undefined))?.Status === 'Delayed',
    );
    const ended = await result(id);
    one.agent.online = true;
    expect(ended).toMatchObject({ Status: 'TimedOut', StatusDetails: 'DeliveryTimedOut' });
    expect((await one.exec('test', '-e', '/var/tmp/offline')).code).toBe(1);
  });

  test('fails when its processes die', async () => {
    one.agent.dies = { after: 200, what: 'process' };
    const ended = await result(await send('sleep 30'));
    expect(ended).toMatchObject({ Status: 'Failed', ResponseCode: -1 });
    expect(ended.StandardErrorContent).toContain('signal: killed');
  });

  test('is lost with its machine, which comes back without it', async () => {
    one.agent.dies = { after: 200, what: 'machine' };
    const ended = await result(await send('sleep 30', { limit: '10' }));
    expect(ended).toMatchObject({ Status: 'TimedOut', StatusDetails: 'DeliveryTimedOut' });
    expect(await pingOf(one)).toBe('ConnectionLost');
    await one.start();
    expect(await pingOf(one)).toBe('Online');
  });

  test('is not sent on when it has failed too often', async () => {
    const input = { InstanceIds: [one.id, two.id], MaxConcurrency: '1', MaxErrors: '0' };
    const id = await send('exit 1', input);
    expect(await result(id, two)).toMatchObject({
      Status: 'Cancelled',
      StatusDetails: 'Terminated',
    });
    expect(await overall(id)).toEqual(['Failed', 'Failed']);
  });

  test('is called a success although one instance never got it', async () => {
    two.agent.refuses = 'Undeliverable';
    const id = await send('true', { Targets: [{ Key: 'tag:Service', Values: ['churn'] }] });
    await result(id, one);
    expect(await result(id, two)).toMatchObject({
      Status: 'Failed',
      StatusDetails: 'Undeliverable',
    });
    two.agent.refuses = undefined;
    expect(await overall(id)).toEqual(['Success', 'Incomplete']);
    const none = await send('true', { Targets: [{ Key: 'tag:Service', Values: ['none'] }] });
    expect(await overall(none)).toEqual(['Success', 'NoInstancesInTag']);
  });

  test('has the parameters that its text names put into it', async () => {
    await ssm.send(new PutParameterCommand({ Name: '/x/y', Value: '; id -u', Type: 'String' }));
    const ended = await result(await send('echo a {{ssm:/x/y}}'));
    expect(ended.StandardOutputContent).toBe('a\n0\n');
  });

  test('is refused when it cannot be meant', async () => {
    const many = Array.from({ length: 51 }, () => one.id);
    expect(await nameOf(send('true', { InstanceIds: many }))).toBe('ValidationException');
    expect(await nameOf(send('true', { TimeoutSeconds: 5 }))).toBe('ValidationException');
    expect(await nameOf(send('true', { InstanceIds: ['i-00000000000000000'] }))).toBe(
      'InvalidInstanceId',
    );
    one.agent.managed = false;
    expect(await nameOf(send('true'))).toBe('InvalidInstanceId');
    expect(await pingOf(one)).toBeUndefined();
    one.agent.managed = true;
  });
});

async function pingOf(instance: Instance) {
  const Filters = [{ Key: 'InstanceIds', Values: [instance.id] }];
  const answer = await ssm.send(new DescribeInstanceInformationCommand({ Filters }));
  return answer.InstanceInformationList?.[0]?.PingStatus;
}

test('calls fail on demand, before or after they are carried out', async () => {
  const before = aws.fail({ on: 'ssm:SendCommand', error: 'ThrottlingException', times: 1 });
  expect(await nameOf(send('touch /var/tmp/never'))).toBe('ThrottlingException');
  before();
  aws.fail({ on: 'ssm:SendCommand', error: 'lost', times: 1, afterwards: true });
  expect(await nameOf(send('touch /var/tmp/after'))).not.toBe('no error');
  await until(
    'the command',
    async () => (await one.exec('test', '-e', '/var/tmp/after')).code === 0,
  );
  expect((await one.exec('test', '-e', '/var/tmp/never')).code).toBe(1);
  aws.fail({ on: 'ec2:DescribeInstances', error: 'UnauthorizedOperation', status: 403, times: 1 });
  expect(await nameOf(ec2.send(new DescribeInstancesCommand({})))).toBe('UnauthorizedOperation');
  expect(aws.calls.at(-1)).toMatchObject({ service: 'ec2', action: 'DescribeInstances' });
});

test('EC2 finds instances by tag, at the addresses where they answer', async () => {
  const Filters = [{ Name: 'tag:Service', Values: ['churn'] }];
  const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({ Filters }));
  const found = Reservations.flatMap(({ Instances = [] }) => Instances);
  expect(found.map((i) => [i.InstanceId, i.PrivateIpAddress, i.PublicIpAddress]).sort()).toEqual(
    [one, two].map(({ id, ip }) => [id, ip, ip]).sort(),
  );
});

test('instances share neither disk nor processes, and a reboot clears what it should', async () => {
  await one.exec('sh', '-c', 'echo a > /var/lib/kept; echo a > /tmp/gone; echo a > /etc/own');
  expect((await two.exec('ls', '/var/lib/kept', '/tmp/gone', '/etc/own')).stdout).toBe('');
  await one.reboot();
  expect((await one.exec('ls', '/var/lib/kept', '/tmp/gone', '/etc/own')).stdout).toBe(
    '/etc/own\n/var/lib/kept\n',
  );
});
