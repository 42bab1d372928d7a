import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { realClock } from '../../../src/adapters/clock.ts';
import { freePort } from '../../../src/adapters/serve/port.ts';
import { halt } from '../../../src/adapters/serve/role.ts';
import { processTarget } from '../../../src/adapters/serve/target.ts';
import type { Order, Target } from '../../../src/domain/rollout/target.ts';

const service = `
import http.server, json, os, sys
mode = open("mode").read().strip()
if mode == "crash": sys.exit("the model is not there")
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = {"digest": os.environ["MLOPS_DIGEST"], "model": open("model.txt").read(), "greeting": os.environ.get("GREETING")}
        if mode == "liar": body["digest"] = "someone else"
        self.send_response(500 if mode == "sick" and self.path == "/health" else 200)
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())
    def log_message(self, *args): pass
http.server.ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
`;

let folder: string;
let port: number;
const said: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-serve-'));
  port = await freePort();
  git('init', '-q');
});

afterEach(async () => {
  for (const role of ['live', 'next', 'trial', 'previous'])
    await halt(join(folder, 'home', 'svc', role), realClock);
  rmSync(folder, { recursive: true });
});

function git(...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** Commits a service in a mood, and gives the order to serve it. */
function release(version: string, mode = 'well'): Order {
  writeFileSync(join(folder, 'serve.py'), service);
  writeFileSync(join(folder, 'mode'), mode);
  git('add', 'serve.py', 'mode');
  git('commit', '-qm', version, '--allow-empty');
  const commit = git('rev-parse', 'HEAD');
  const digest = `sha256:${createHash('sha256').update(version).digest('hex')}`;
  return { service: 'svc', version, commit, digest, image: null };
}

function target(change: { timeout?: number; greeting?: string } = {}): Target {
  return processTarget({
    settings: {
      ...{ service: 'svc', model: 'svc', port, containerPort: port, health: '/health' },
      ...{ identity: '/version', timeout: change.timeout ?? 10 },
      environment: { GREETING: change.greeting ?? 'hello there' },
    },
    command: 'exec python3 serve.py --port $PORT',
    home: join(folder, 'home'),
    materials: ({ commit, version }) => ({
      ...{ repository: folder, prefix: '', commit: commit ?? '' },
      unpackModel: async (into) => writeFileSync(join(into, 'model.txt'), `model ${version}`),
    }),
    env: process.env,
    say: (line) => said.push(line),
  });
}

async function version(): Promise<{ digest: string; model: string; greeting: string }> {
  const answer = await fetch(`http://127.0.0.1:${port}/version`);
  return (await answer.json()) as { digest: string; model: string; greeting: string };
}

test('serves what was registered, not what lies in the workspace', async () => {
  const one = release('v1.0.0');
  writeFileSync(join(folder, 'mode'), 'crash');
  const { places } = await target().deploy(one);
  expect(places).toMatchObject([{ state: 'deployed', before: null, reason: null }]);
  expect(await version()).toEqual({
    ...{ digest: one.digest, model: 'model v1.0.0', greeting: 'hello there' },
  });
});

test('does nothing when the release serves already, and all of it when its settings changed', async () => {
  const one = release('v1.0.0');
  await target().deploy(one);
  expect((await target().deploy(one)).places[0]?.state).toBe('unchanged');
  const again = await target({ greeting: 'good day' }).deploy(one);
  expect(again.places[0]?.state).toBe('deployed');
  expect((await version()).greeting).toBe('good day');
});

test.each([
  ['crash', 'the process ended before it was healthy', 'the model is not there'],
  ['sick', 'GET /health did not answer well within 1 s; last: status 500', ''],
  ['liar', 'GET /version says digest someone else', ''],
])('keeps the old release when the new one is a %s', async (mode, reason, log) => {
  const one = release('v1.0.0');
  await target().deploy(one);
  const { places } = await target({ timeout: 1 }).deploy(release('v1.1.0', mode));
  expect(places[0]).toMatchObject({ state: 'failed', after: { version: 'v1.0.0' } });
  expect(places[0]?.reason).toContain(reason);
  expect(places[0]?.log).toContain(log);
  expect((await version()).digest).toBe(one.digest);
});

test('goes back to what served before, and from the first release to nothing', async () => {
  const first = await target().deploy(release('v1.0.0'));
  const second = await target().deploy(release('v1.1.0'));
  const back = await target().restore(second);
  expect(back.places[0]).toMatchObject({ state: 'restored', after: { version: 'v1.0.0' } });
  expect((await version()).model).toBe('model v1.0.0');
  const none = await target().restore(first);
  expect(none.places[0]).toMatchObject({ state: 'restored', after: null });
  await expect(version()).rejects.toThrow();
});

test('starts again what was killed', async () => {
  const one = release('v1.0.0');
  await target().deploy(one);
  await halt(join(folder, 'home', 'svc', 'live'), realClock);
  expect((await target().current())[0]).toMatchObject({ healthy: false });
  expect((await target().deploy(one)).places[0]?.state).toBe('deployed');
  expect((await version()).digest).toBe(one.digest);
});

test('leaves a port alone on which somebody else listens', async () => {
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const { places } = await target().deploy(release('v1.0.0'));
  other.close();
  expect(places[0]).toMatchObject({ state: 'failed', after: null });
  expect(places[0]?.reason).toContain(`something else listens on port ${port}`);
});

test('the next run puts right what a killed run left, wherever it was killed', async () => {
  const order = [release('v1.0.0'), release('v1.1.0')] as const;
  await target().deploy(order[0]);
  const program = new URL('./deploy-once.js', import.meta.url).pathname;
  for (let milliseconds = 150, turn = 1; milliseconds < 900; milliseconds += 125, turn++) {
    const wanted = order[turn % 2] as Order;
    const options = JSON.stringify({ folder, port, wanted });
    const child = spawn(process.execPath, [program, options], { stdio: 'ignore' });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    await realClock.sleep(milliseconds);
    child.kill('SIGKILL');
    await gone;
    const { places } = await target().deploy(wanted);
    expect(['deployed', 'unchanged']).toContain(places[0]?.state);
    expect((await version()).digest).toBe(wanted.digest);
    expect(readdirSync(join(folder, 'home', 'svc')).sort()).toEqual(
      expect.not.arrayContaining(['trial', 'next', 'lock']),
    );
  }
});
