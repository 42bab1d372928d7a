import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { realClock } from '../../src/adapters/clock.ts';
import { localContext } from '../../src/adapters/context/local.ts';
import { freePort } from '../../src/adapters/serve/port.ts';
import { halt } from '../../src/adapters/serve/role.ts';
import { type RoomName, rooms } from '../../src/rooms.ts';
import { type Performed, perform } from '../../src/runtime/perform.ts';

const service = `
import http.server, json, os
model = open("model/weights.txt").read()
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = {"model": model, "digest": os.environ["MLOPS_DIGEST"], "version": os.environ["MLOPS_VERSION"]}
        self.send_response(200); self.end_headers(); self.wfile.write(json.dumps(body).encode())
    def log_message(self, *_): pass
http.server.ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
`;

let folder: string;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-rollback-'));
  port = await freePort();
  const settings = [
    'model: svc',
    'train: {model: model}',
    'deploy:',
    ...['service: svc', 'target: process', `port: ${port}`, 'identity: /version'].map(
      (line) => `  ${line}`,
    ),
    '  command: exec python3 serve.py',
    'smoke: {cases: smoke.json}',
  ];
  const smoke = {
    ...{ name: 'the model is good', request: { path: '/' } },
    expect: { status: 200, json: { model: 'good' }, latency: '5s' },
  };
  writeFileSync(join(folder, 'mlops.yml'), settings.join('\n'));
  writeFileSync(join(folder, 'serve.py'), service);
  writeFileSync(join(folder, 'smoke.json'), JSON.stringify([smoke]));
  writeFileSync(join(folder, '.gitignore'), '.mlops\nmodel\n');
  git('init', '-q');
  git('add', '.');
});

afterAll(async () => {
  for (const role of ['live', 'next', 'trial', 'previous'])
    await halt(join(folder, '.git/mlops/serve/svc', role), realClock);
  rmSync(folder, { recursive: true });
});

beforeEach(() => rmSync(join(folder, '.mlops'), { recursive: true, force: true }));

function git(...args: string[]): void {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  execFileSync('git', [...who, ...args], { cwd: folder });
}

async function run(name: RoomName, given: Record<string, string> = {}): Promise<Performed> {
  const log = {
    ...{ info: () => {}, warn: () => {}, debug: () => {} },
    group: <T>(_: string, work: () => Promise<T>) => work(),
  };
  const context = await localContext(process.env, folder);
  return perform(rooms[name], (input) => given[input], { context, log });
}

/** Trains, in a way, and registers; gives the version. */
async function register(weights: string): Promise<string> {
  mkdirSync(join(folder, 'model'), { recursive: true });
  writeFileSync(join(folder, 'model/weights.txt'), weights);
  git('commit', '-qm', weights, '--allow-empty');
  return String((await run('register')).outputs.version);
}

async function live(): Promise<{ model: string; version: string }> {
  return (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as {
    model: string;
    version: string;
  };
}

async function assignments(): Promise<string[]> {
  const format = '--format=%(refname:strip=2) %(trailers:key=Rolled-back-from,valueonly)';
  const said = execFileSync('git', ['tag', '-l', 'svc#*', format], {
    cwd: folder,
    encoding: 'utf8',
  });
  return said.split('\n').filter(Boolean);
}

test('a version goes live, a bad one is taken back by the smoke test, and history tells it', async () => {
  const good = await register('good');
  expect((await run('deploy-to-ec2-via-ssm')).outputs).toMatchObject({
    ...{ version: good, changed: true, target: 'process', url: `http://127.0.0.1:${port}` },
  });
  expect((await run('smoke-test')).refusal).toBeNull();
  await run('promote');

  const bad = await register('bad');
  await run('deploy-to-ec2-via-ssm');
  const smoke = await run('smoke-test');
  expect(smoke.outputs).toMatchObject({ passed: false, failed: 1 });
  expect(smoke.refusal).toContain('$.model: expected "good", got "bad"');
  await run('promote');
  expect(await live()).toMatchObject({ model: 'bad', version: bad });

  const back = await run('rollback', { reason: 'it is bad' });
  expect(back.refusal).toBeNull();
  expect(back.outputs).toMatchObject({ version: good, previous: bad, tag: 'svc#prod#3' });
  expect(await live()).toMatchObject({ model: 'good', version: good });
  expect(await assignments()).toEqual(['svc#prod#1 ', 'svc#prod#2 ', `svc#prod#3 ${bad}`]);
}, 120_000);

test('from the only healthy version there is nowhere to go', async () => {
  await expect(run('rollback')).rejects.toThrow('no earlier version was healthy in this stage');
  expect((await live()).model).toBe('good');
});

test('to a version that fails its smoke cases nothing goes', async () => {
  const before = await assignments();
  const back = await run('rollback', { to: 'v1.0.1' });
  expect(back.refusal).toMatch(/prod was not rolled back to v1\.0\.1: 1 of 1 smoke cases failed/);
  expect(back.outputs).toMatchObject({ version: null, digest: null });
  expect((await live()).model).toBe('good');
  expect(await assignments()).toEqual(before);
  const record = JSON.parse(readFileSync(join(folder, '.mlops/deployment.json'), 'utf8')) as object;
  expect(record).toMatchObject({
    succeeded: false,
    putBack: true,
    places: [{ state: 'restored' }],
  });
}, 60_000);

test('again to the same version changes nothing', async () => {
  const before = await assignments();
  const back = await run('rollback', { to: 'v1.0.0' });
  expect(back).toMatchObject({ refusal: null, outputs: { version: 'v1.0.0' } });
  expect(await assignments()).toEqual(before);
}, 60_000);

test.each<[RoomName, Record<string, string>, string]>([
  ['rollback', { to: 'v9.9.9' }, 'input to: found "v9.9.9"'],
  ['rollback', { stage: 'a b' }, 'input stage'],
  ['rollback', { stage: 'staging' }, 'no earlier version was healthy'],
  ['rollback', { port: '0' }, 'input port: found "0"; allowed: a whole number from 1 to 65535'],
  ['smoke-test', { cases: 'nowhere/*.json' }, 'input cases: found "nowhere/*.json"'],
  ['smoke-test', { url: 'ftp://a' }, 'input url'],
  ['smoke-test', { target: 'ec2' }, 'input url: allowed'],
  ['deploy-to-ec2-via-ssm', { version: 'v9.9.9' }, 'input version: found "v9.9.9"'],
  ['deploy-to-ec2-via-ssm', { service: 'a b' }, 'input service'],
  ['deploy-to-ec2-via-ssm', { health: 'health' }, 'input health'],
  ['deploy-to-ec2-via-ssm', { env: 'MLOPS_DIGEST=x' }, 'input env'],
  ['deploy-to-ec2-via-ssm', { target: 'ec2' }, 'input instances'],
  ['deploy-to-ec2-via-ssm', { 'max-concurrency': '0' }, 'input max-concurrency'],
  ['deploy-to-ec2-via-ssm', { timeout: '5' }, 'input timeout'],
])('%s with %j is an error in one line', async (name, given, message) => {
  const failed = run(name, given);
  await expect(failed).rejects.toThrow(message);
  await expect(failed).rejects.not.toThrow(/\n/);
});
