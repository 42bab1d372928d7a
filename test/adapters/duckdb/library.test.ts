import { chmodSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { copyFile, cp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fetchPackage } from '../../../src/adapters/duckdb/library/fetch.ts';
import {
  engine,
  integrity,
  packageSpec,
  release,
} from '../../../src/adapters/duckdb/library/pin.ts';
import { platformName } from '../../../src/adapters/duckdb/library/platform.ts';
import { unpack } from '../../../src/adapters/duckdb/library/unpack.ts';
import { type Circumstances, startEngine } from './engine-process.ts';
import { type NpmRegistry, npmRegistry } from './npm-registry.ts';

const here = mkdtempSync(join(tmpdir(), 'mlops-duckdb-'));
const platform = platformName();
const nowhere = 'http://127.0.0.1:9';
let tarball = '';
let registry: NpmRegistry;

beforeAll(async () => {
  // The one fetch from the registry that this machine's npm is set up with.
  tarball = await fetchPackage(platform, join(here, 'npm'), outer());
  registry = await npmRegistry(tarball);
}, 120_000);

afterAll(async () => {
  await registry.close();
  await rm(here, { recursive: true, force: true, maxRetries: 5 });
});

test('the library is fetched once, then loaded from the cache without a registry', async () => {
  const cache = folder('once');
  const first = await ask({ XDG_CACHE_HOME: cache });
  expect(first.version).toBe(engine);
  expect(first.log).toEqual([expect.stringContaining(packageSpec(platform))]);
  const second = await ask({ XDG_CACHE_HOME: cache, npm_config_registry: nowhere });
  expect(second).toEqual({ log: [], version: engine });
});

test('on a runner it is kept in the tool cache', async () => {
  const [tools, cache] = [folder('tools'), folder('not-used')];
  const { version } = await ask({ RUNNER_TOOL_CACHE: tools, XDG_CACHE_HOME: cache });
  expect(version).toBe(engine);
  expect(await entries(tools)).toEqual([platform]);
  expect(await readdir(cache)).toEqual([]);
});

test('two processes that fetch at once both end well and keep one copy', async () => {
  const cache = folder('race');
  const answers = await Promise.all([1, 2].map(() => ask({ XDG_CACHE_HOME: cache })));
  expect(answers.map(({ version }) => version)).toEqual([engine, engine]);
  expect(await entries(cache)).toEqual([platform]);
});

test('a registry that serves other bytes is refused, and nothing of them is kept', async () => {
  const cache = folder('altered');
  const altered = await npmRegistry(await packed('altered'));
  const { error } = await ask({ XDG_CACHE_HOME: cache, npm_config_registry: altered.url });
  await altered.close();
  expect(error).toMatch(/^OutsideError: .*SHA-512 differs; .*npm pack .*MLOPS_DUCKDB/);
  expect(await entries(cache)).toEqual([]);
});

test('a process killed while it fetches leaves nothing that is taken for the library', async () => {
  const cache = folder('killed');
  const stalling = await npmRegistry(tarball, true);
  const { child, ended } = startEngine(
    environment({ XDG_CACHE_HOME: cache, npm_config_registry: stalling.url }),
  );
  while (!stalling.asked.some((path) => path.endsWith('.tgz'))) await setTimeout(50);
  child.kill('SIGKILL');
  await stalling.close();
  await ended;
  const [draft] = await entries(cache);
  expect(draft).toMatch(/^\./);
  const hoursAgo = Date.now() / 1000 - 7200;
  await utimes(join(cache, 'mlops-duckdb', release, draft!), hoursAgo, hoursAgo);
  expect((await ask({ XDG_CACHE_HOME: cache })).version).toBe(engine);
  expect(await entries(cache)).toEqual([platform]);
});

test('MLOPS_DUCKDB names a tarball or a folder, and no registry is asked', async () => {
  const closed = { npm_config_registry: nowhere, XDG_CACHE_HOME: folder('given') };
  expect(await ask({ ...closed, MLOPS_DUCKDB: tarball })).toEqual({ log: [], version: engine });
  const unpacked = join(here, 'given-folder');
  await unpack(tarball, unpacked);
  expect(await ask({ ...closed, MLOPS_DUCKDB: unpacked })).toEqual({ log: [], version: engine });
});

test('MLOPS_DUCKDB of another version is refused, by name and by what the library says', async () => {
  const other = join(here, 'other');
  await unpack(tarball, other);
  await writeFile(join(other, 'package.json'), '{"version": "1.4.0"}');
  expect((await ask({ MLOPS_DUCKDB: other })).error).toMatch(
    /^InputError: variable MLOPS_DUCKDB: found ".*other"; .*it is version 1\.4\.0$/,
  );
  await rm(join(other, 'package.json'));
  await disguise(other, 'v9.9.9');
  expect((await ask({ MLOPS_DUCKDB: other })).error).toMatch(
    /^InputError: variable MLOPS_DUCKDB: .*it is DuckDB v9\.9\.9$/,
  );
});

test.each([
  ['missing', /there is nothing at this path$/],
  ['altered.tgz', /its SHA-512 is not that of the published package$/],
])('MLOPS_DUCKDB is refused when it is %s', async (name, reason) => {
  if (name !== 'missing') await cp(await packed('wrong'), join(here, name));
  const { error } = await ask({ MLOPS_DUCKDB: join(here, name) });
  expect(error).toMatch(/^InputError: variable MLOPS_DUCKDB/);
  expect(error).toMatch(reason);
});

test('a folder without a library is refused with the name of what is missing', async () => {
  const { error } = await ask({ MLOPS_DUCKDB: folder('empty') });
  expect(error).toMatch(/^InputError: variable MLOPS_DUCKDB.*there is no duckdb\.node in it$/);
});

test('without npm the message says so, and how to do without', async () => {
  const alone = folder('alone');
  await copyFile(process.execPath, join(alone, 'node'));
  const { error } = await ask(
    { XDG_CACHE_HOME: folder('no-npm'), PATH: alone },
    { node: join(alone, 'node') },
  );
  expect(error).toMatch(/^OutsideError: .*npm, which is not on PATH; .*npm pack .*MLOPS_DUCKDB/);
});

test.each([
  ['does not have the package', async () => npmRegistry(), /E404/],
  ['cannot be reached', async () => ({ url: nowhere, close: async () => {} }), /ECONNREFUSED/],
])('a registry that %s is named with the reason', async (_, open, reason) => {
  const other = await open();
  const { error } = await ask({
    XDG_CACHE_HOME: folder('no-registry'),
    npm_config_registry: other.url,
  });
  await other.close();
  expect(error).toMatch(/^OutsideError: npm cannot fetch /);
  expect(error).toMatch(reason);
  expect(error).toContain(packageSpec(platform));
});

test("a workspace's .npmrc, which a pull request may have written, is not read", async () => {
  const hostile = await npmRegistry(tarball);
  const workspace = folder('workspace');
  await writeFile(join(workspace, '.npmrc'), `registry=${hostile.url}/\${HOME}/\n`);
  await writeFile(join(workspace, 'package.json'), '{}');
  const users = join(here, 'users-npmrc');
  await writeFile(users, `registry=${registry.url}\n`);
  const { npm_config_registry: _, ...rest } = environment({
    NPM_CONFIG_USERCONFIG: users,
    XDG_CACHE_HOME: folder('workspace/.cache'),
  });
  const { version } = await startEngine(rest, { cwd: workspace }).answer();
  await hostile.close();
  expect(version).toBe(engine);
  expect(hostile.asked).toEqual([]);
});

test('a folder that cannot be written to gives way to the next, or is named', async () => {
  const file = join(here, 'file');
  await writeFile(file, '');
  const cache = folder('next');
  const { version } = await ask({ RUNNER_TOOL_CACHE: file, XDG_CACHE_HOME: cache });
  expect(version).toBe(engine);
  expect(await entries(cache)).toEqual([platform]);
  const { error } = await ask({ XDG_CACHE_HOME: file });
  expect(error).toMatch(/^OutsideError: .*kept nowhere: .*file.*XDG_CACHE_HOME/);
});

test('a library that others could have written is not loaded', async () => {
  const shared = folder('shared');
  const place = join(shared, 'mlops-duckdb', release, platform);
  mkdirSync(place, { recursive: true });
  await writeFile(join(place, 'duckdb.node'), 'not a library');
  chmodSync(join(shared, 'mlops-duckdb'), 0o777);
  const { version } = await ask({ RUNNER_TOOL_CACHE: shared, XDG_CACHE_HOME: folder('own') });
  expect(version).toBe(engine);
  const { error } = await ask({ XDG_CACHE_HOME: shared });
  expect(error).toMatch(/^OutsideError: .*others can write to .*shared/);
});

test('a platform that DuckDB is not published for is named, with those that it is', () => {
  expect(() => platformName('freebsd', 'x64')).toThrow(/freebsd-x64.*linux-x64, .*win32-arm64/);
});

test('the pins are those of the lock file, for every platform', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  expect(lock['node_modules/@duckdb/node-api'].version).toBe(release);
  const prefix = 'node_modules/@duckdb/node-bindings-';
  const locked = Object.keys(lock).filter((name) => name.startsWith(prefix));
  expect(
    Object.fromEntries(locked.map((name) => [name.slice(prefix.length), lock[name].integrity])),
  ).toEqual(integrity);
});

/** This process's environment, without what tells the loader where to look. */
function outer(): NodeJS.ProcessEnv {
  const { MLOPS_DUCKDB: _, RUNNER_TOOL_CACHE: __, ...env } = process.env;
  return { ...env, npm_config_cache: join(here, 'npm-cache') };
}

function environment(changes: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...outer(), npm_config_registry: registry.url, ...changes };
}

function ask(changes: NodeJS.ProcessEnv, circumstances?: Circumstances) {
  return startEngine(environment(changes), circumstances).answer();
}

function folder(name: string): string {
  const path = join(here, name);
  mkdirSync(path, { recursive: true });
  return path;
}

async function entries(cache: string): Promise<string[]> {
  return readdir(join(cache, 'mlops-duckdb', release));
}

/** The package with one byte changed that no part of gzip guards: the time in its header. */
async function packed(name: string): Promise<string> {
  const bytes = readFileSync(tarball);
  bytes[4] = (bytes[4]! + 1) % 256;
  const path = join(folder(name), 'package.tgz');
  await writeFile(path, bytes);
  return path;
}

/** Lets the library say that it is of another version. */
async function disguise(unpacked: string, version: string): Promise<void> {
  for (const name of await readdir(unpacked)) {
    const bytes = readFileSync(join(unpacked, name));
    for (let at = bytes.indexOf(engine); at >= 0; at = bytes.indexOf(engine, at + 1))
      bytes.write(version, at);
    await writeFile(join(unpacked, name), bytes);
  }
}
